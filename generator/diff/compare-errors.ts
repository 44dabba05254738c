import type { Operation } from "../model/api.ts";
import type { ErrorRow } from "../model/errors.ts";
import type { Found, Pair } from "./change.ts";
import { words } from "./compare-facts.ts";
import type { RuleId } from "./rules.ts";
import { shown } from "./shown.ts";

/** Finds codes that came, went or changed. A code may have several rows; they are compared as sets. */
export function compareErrors({ before, after }: Pair<Operation>, found: Found): void {
  const old = byCode(before.errors);
  const now = byCode(after.errors);
  for (const [code, rows] of old) {
    const same = now.get(code);
    if (same === undefined) found("errors/code-removed", at(code), { before: side(rows) });
    else compareRows({ before: rows, after: same }, at(code), found);
  }
  for (const [code, rows] of now) if (!old.has(code)) found("errors/code-added", at(code), { after: side(rows) });
}

function byCode(rows: readonly ErrorRow[]): ReadonlyMap<number, readonly ErrorRow[]> {
  const codes = new Map<number, ErrorRow[]>();
  for (const row of rows) codes.set(row.code, [...(codes.get(row.code) ?? []), row]);
  return codes;
}

/** What callers see of a row, each with its rule. */
const aspects: readonly (readonly [rule: RuleId, of: (row: ErrorRow) => string])[] = [
  ["errors/name-changed", ({ name }) => name],
  ["errors/status-changed", ({ status }) => (status === undefined ? "no status" : String(status))],
  ["errors/kind-changed", ({ kind }) => kind],
  ["errors/retry-changed", ({ retry }) => retry],
  ["text/error", ({ message, remedy }) => words(remedy === undefined ? message : `${message}: ${remedy}`)],
];

function compareRows({ before, after }: Pair<readonly ErrorRow[]>, place: string, found: Found): void {
  for (const [rule, of] of aspects) {
    const [old, now] = [distinct(before.map(of)), distinct(after.map(of))];
    if (old === now) continue;
    const sides = { before: { value: shown(old), place: before[0]?.span } };
    found(rule, place, { ...sides, after: { value: shown(now), place: after[0]?.span } });
  }
}

function distinct(values: readonly string[]): string {
  return [...new Set(values)].sort().join(" / ");
}

function side([first]: readonly ErrorRow[]): { readonly value: string; readonly place: ErrorRow["span"] | undefined } {
  return { value: shown(first?.message ?? ""), place: first?.span };
}

function at(code: number): string {
  return `errors.${String(code)}`;
}
