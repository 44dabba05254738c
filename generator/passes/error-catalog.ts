import type { Operation } from "../model/api.ts";
import type { CatalogEntry, ErrorKind, ErrorMention, RetryAdvice } from "../model/errors.ts";
import { classifyError, errorName } from "../facts/error-kind.ts";
import { operationId } from "../wording/names.ts";
import type { GeneralError } from "./pass.ts";

interface Mentioned {
  readonly mention: ErrorMention;
  readonly name: string;
  readonly kind: ErrorKind;
  readonly retry: RetryAdvice;
}

/**
 * Every code with all its mentions. Pages disagree about names, statuses and wording: the name and kind that most mentions
 * give stand for the code (the smaller by code unit of two equal ones), and every mention is kept as it is.
 */
export function buildErrorCatalog(
  operations: readonly Pick<Operation, "name" | "errors">[],
  generalErrors: readonly GeneralError[],
): readonly CatalogEntry[] {
  const byCode = new Map<number, Mentioned[]>();
  const add = (code: number, mentioned: Mentioned): void => {
    const said = byCode.get(code);
    if (said === undefined) byCode.set(code, [mentioned]);
    else said.push(mentioned);
  };
  for (const { name: id, errors } of operations) {
    for (const { code, name, kind, retry, ...said } of errors)
      add(code, { mention: { operationId: operationId(id), ...said }, name, kind, retry });
  }
  const general = new Set(generalErrors.map(({ code }) => code));
  for (const { code, ...said } of generalErrors) {
    add(code, { mention: said, name: errorName(said.message, code), ...classifyError({ code, ...said }) });
  }
  return [...byCode]
    .sort(([a], [b]) => a - b)
    .map(([code, mentions]) => ({
      code,
      name: commonest(mentions.map(({ name }) => name)),
      kind: commonest(mentions.map(({ kind }) => kind)),
      retry: commonest(mentions.map(({ retry }) => retry)),
      ...(general.has(code) ? { general: true } : {}),
      mentions: mentions.map(({ mention }) => mention),
    }));
}

function commonest<Value extends string>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (first === undefined) throw new Error("a code without mentions");
  return first[0];
}
