import type { ErrorKind, RetryAdvice } from "../model/errors.ts";
import { errorRules } from "./error-rules.ts";
import { withoutLinks } from "./markup.ts";

/** A row of an error table, as far as its kind depends on it. */
export interface ErrorFacts {
  readonly code: number;
  readonly status?: number;
  readonly message: string;
  readonly remedy?: string;
}

/** What went wrong and what to do next, by the first of `errorRules` that speaks of the row. */
export function classifyError(row: ErrorFacts): { kind: ErrorKind; retry: RetryAdvice } {
  const words = wordsOf(row.message);
  const remedy = wordsOf(row.remedy ?? "");
  const rule = errorRules.find(
    ({ codes, status, message, remedy: inRemedy }) =>
      codes?.includes(row.code) === true ||
      (row.status !== undefined && status?.includes(row.status) === true) ||
      message?.test(words) === true ||
      inRemedy?.test(remedy) === true,
  );
  return rule === undefined ? { kind: "unknown", retry: "never" } : { kind: rule.kind, retry: rule.retry };
}

/**
 * A PascalCase identifier from the first clause of a message: `Write conflict` is WriteConflict, `WrongBaseToken` stays,
 * `Bitable is copying, please try again later.` is BitableIsCopying. A message with other than Latin words, or none, is
 * `Error1255040`. At most 60 characters.
 */
export function errorName(message: string, code: number): string {
  const fallback = code < 0 ? `ErrorMinus${String(-code)}` : `Error${String(code)}`;
  const plain = withoutLinks(message.slice(0, LONGEST_MESSAGE))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  if (/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(plain)) return fallback;
  const clauses = plain.split(/[,;:!?()（），。；：]|\.(?:\s|$)/).map(latinWords);
  const words = clauses.find((clause) => clause.join("").length >= 3) ?? [];
  const named = /^(?:the|an?)$/i.test(words[0] ?? "") && words.length > 1 ? words.slice(1) : words;
  const name = bounded(named.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)));
  if (name === "") return fallback;
  return /^\d/.test(name) ? `Error${name}` : name;
}

const LONGEST_NAME = 60;
const LONGEST_MESSAGE = 2000;

/** Camel case told apart, lower case, one blank: `RecordIdNotFound` is `record id not found`. */
function wordsOf(text: string): string {
  return text
    .slice(0, LONGEST_MESSAGE)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_\s]+/g, " ")
    .toLowerCase();
}

function latinWords(clause: string): string[] {
  return clause.replace(/['’]/g, "").match(/[A-Za-z\d]+/g) ?? [];
}

function bounded(words: readonly string[]): string {
  let name = "";
  for (const word of words) {
    if (name !== "" && name.length + word.length > LONGEST_NAME) break;
    name += word;
  }
  return name.slice(0, LONGEST_NAME);
}
