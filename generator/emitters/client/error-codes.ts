import type { Operation } from "../../model/api.ts";
import type { ErrorKind, ErrorRow, RetryAdvice } from "../../model/errors.ts";
import type { AgreedCode } from "../../model/outline.ts";
import { docComment } from "./doc-comment.ts";
import { stringLiteral } from "./literal.ts";

/** The constant of one code in its service's `error-codes.ts`. */
export interface CodeView {
  /** Name of the constant: the error's own, with the code behind it where two codes of the service share one. */
  readonly constant: string;
  readonly code: string;
  readonly name: string;
  /** The same as a string literal. */
  readonly nameText: string;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
  readonly doc: string;
}

/** The constants of a service, by code: every code that one of its operations documents. */
export function codeViews(
  operations: readonly Operation[],
  catalog: readonly AgreedCode[],
): ReadonlyMap<number, CodeView> {
  const rows = rowsByCode(operations);
  const entries = new Map(catalog.map((entry) => [entry.code, entry]));
  const codes = [...rows.keys()].sort((a, b) => a - b);
  const facts = codes.map((code) => ({ code, rows: rows.get(code) ?? [], ...agreed(code, rows, entries) }));
  const uses = new Map<string, number>();
  for (const { name } of facts) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    facts.map(({ code, rows: said, name, kind, retry }) => [
      code,
      {
        constant: constantName(name, code, (uses.get(name) ?? 0) > 1),
        code: String(code),
        name,
        nameText: stringLiteral(name),
        kind,
        retry,
        doc: docOf(code, said),
      },
    ]),
  );
}

/** The catalogue decides: it has seen what all pages say of the code. */
function agreed(
  code: number,
  rows: ReadonlyMap<number, readonly ErrorRow[]>,
  catalog: ReadonlyMap<number, AgreedCode>,
): Omit<AgreedCode, "code"> {
  return (
    catalog.get(code) ?? rows.get(code)?.[0] ?? { name: constantName("", code, false), kind: "unknown", retry: "never" }
  );
}

function rowsByCode(operations: readonly Operation[]): Map<number, ErrorRow[]> {
  const rows = new Map<number, ErrorRow[]>();
  for (const row of operations.flatMap(({ errors }) => errors)) {
    const same = rows.get(row.code);
    if (same === undefined) rows.set(row.code, [row]);
    else same.push(row);
  }
  return rows;
}

function constantName(name: string, code: number, isShared: boolean): string {
  const number = String(code).replace("-", "Minus");
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return `Error${number}`;
  return isShared ? `${name}${number}` : name;
}

function docOf(code: number, rows: readonly ErrorRow[]): string {
  const statuses = [...new Set(rows.flatMap(({ status }) => status ?? []))].sort((a, b) => a - b);
  const http = statuses.length === 0 ? "" : `, HTTP ${statuses.join(" or ")}`;
  const messages = [...new Set(rows.map(({ message }) => message))].sort();
  const remedies = [...new Set(rows.flatMap(({ remedy }) => remedy ?? []))].sort();
  return docComment([`${String(code)}${http}: ${messages.join(" / ")}`, ...remedies]);
}
