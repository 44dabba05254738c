import type { Operation } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";

/** Finds what differs in how pages are asked for and how writes are repeated and put in turn. */
export function compareWriting({ before, after }: Pair<Operation>, found: Found): void {
  comparePaging({ before: shownPaging(before), after: shownPaging(after) }, found);
  const [oldKey, nowKey] = [shownKey(before), shownKey(after)];
  if (oldKey !== nowKey) {
    const rule = nowKey === "none" ? "writes/idempotency-removed" : "writes/idempotency-added";
    found(rule, "idempotency", { before: { value: oldKey }, after: { value: nowKey } });
  }
  const [oldTurns, nowTurns] = [shownTurns(before), shownTurns(after)];
  if (oldTurns !== nowTurns) {
    found("writes/serialization-changed", "", { before: { value: oldTurns }, after: { value: nowTurns } });
  }
}

function comparePaging({ before, after }: Pair<string | undefined>, found: Found): void {
  if (before === after) return;
  const rule = after === undefined ? "removed" : before === undefined ? "added" : "changed";
  found(`paging/${rule}`, "", { before: { value: before ?? "none" }, after: { value: after ?? "none" } });
}

function shownPaging({ pagination }: Operation): string | undefined {
  return pagination && `${pagination.request} ← ${pagination.response} while ${pagination.more}, ${pagination.items}`;
}

function shownKey({ idempotency }: Operation): string {
  return idempotency === undefined ? "none" : `${idempotency.in}.${idempotency.name}`;
}

function shownTurns({ serializeBy = [] }: Operation): string {
  return serializeBy.length === 0 ? "at once" : `one by one by ${[...serializeBy].sort().join(", ")}`;
}
