import type { Operation } from "../model/api.ts";
import type { CatalogEntry, ErrorMention } from "../model/errors.ts";
import { classifyError, errorName } from "../facts/error-kind.ts";
import { operationId } from "../wording/names.ts";
import type { GeneralError } from "./pass.ts";

type Row = Pick<CatalogEntry, "name" | "kind" | "retry">;

/** What is said of a code, in order: what follows from each row, and its mention. */
interface Said {
  readonly rows: Row[];
  readonly mentions: ErrorMention[];
}

/**
 * Every code with all its mentions. Pages disagree about names, statuses and wording: the name and kind that most mentions
 * give stand for the code (the smaller by code unit of two equal ones), and every mention is kept as it is.
 */
export function buildErrorCatalog(
  operations: readonly Pick<Operation, "name" | "errors">[],
  generalErrors: readonly GeneralError[],
): readonly CatalogEntry[] {
  const byCode = new Map<number, Said>();
  const saidOf = (code: number): Said => {
    const said = byCode.get(code) ?? { rows: [], mentions: [] };
    byCode.set(code, said);
    return said;
  };
  for (const { name, errors } of operations) {
    const id = operationId(name);
    for (const row of errors) {
      const { rows, mentions } = saidOf(row.code);
      rows.push(row);
      mentions.push(mentionOf(row, id));
    }
  }
  const general = new Set(generalErrors.map(({ code }) => code));
  for (const error of generalErrors) {
    const { rows, mentions } = saidOf(error.code);
    rows.push({ name: errorName(error.message, error.code), ...classifyError(error) });
    mentions.push(mentionOf(error));
  }
  return [...byCode]
    .sort(([a], [b]) => a - b)
    .map(([code, { rows, mentions }]) => ({
      code,
      name: commonest(rows, "name"),
      kind: commonest(rows, "kind"),
      retry: commonest(rows, "retry"),
      ...(general.has(code) ? { general: true } : {}),
      mentions,
    }));
}

/** There are tens of thousands: made without spreads, each takes a tenth of the time. */
function mentionOf({ status, message, remedy, span }: GeneralError, id?: string): ErrorMention {
  const mention: { -readonly [Key in keyof ErrorMention]: ErrorMention[Key] } = { message, span };
  if (id !== undefined) mention.operationId = id;
  if (status !== undefined) mention.status = status;
  if (remedy !== undefined) mention.remedy = remedy;
  return mention;
}

function commonest<Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key] {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error("a code without mentions");
  if (others.every((row) => row[key] === first[key])) return first[key];
  const counts = new Map<Row[Key], number>();
  for (const { [key]: value } of rows) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? first[key];
}
