import type { ErrorCode, ErrorKind, RetryAdvice } from "./errors.js";

/** Codes and names by advice and kind, as `{ never: { not_found: { 1254040: "BaseTokenNotFound" } } }`. */
export type CodesByAdvice = {
  readonly [Retry in RetryAdvice]?: { readonly [Kind in ErrorKind]?: Readonly<Record<number, string>> };
};

/** The codes of an operation one by one. They are written in groups since each operation has dozens. */
export function errorCodes(groups: CodesByAdvice): readonly ErrorCode[] {
  return entriesOf(groups).flatMap(([retry, kinds]) =>
    entriesOf(kinds).flatMap(([kind, names]) =>
      entriesOf(names).map(([code, name]) => ({ code: Number(code), name, kind, retry })),
    ),
  );
}

/** Keys are those of the type, and what is left out is no entry: the groups are literals of the generated modules. */
const entriesOf = Object.entries as <Group extends object>(group: Group) => Entry<Group>[];

type Entry<Group> = [keyof Group, NonNullable<Group[keyof Group]>];
