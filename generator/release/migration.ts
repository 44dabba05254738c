import { rules, type RuleId } from "../diff/rules.ts";
import { camel } from "../wording/names.ts";
import { inCode } from "./in-code.ts";
import type { Recorded } from "./history.ts";

/**
 * What a caller's code has to do about a change that breaks: a sentence as Markdown with the operation as the client has
 * it and the field as it is written there. Undefined for a rule that this program does not know.
 */
export function migrationNote(change: Recorded): string | undefined {
  const { rule } = change;
  if (!isRule(rule)) return undefined;
  const note = notes.get(rule) ?? rules[rule].remedy;
  const values: Readonly<Record<string, string>> = {
    calls: callsOf(change),
    field: fieldOf(change),
    before: inCode(side(change, change.before)),
    after: inCode(side(change, change.after)),
  };
  return note?.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** Where one sentence would not do for all places, the rule's own remedy is used. */
const notes: ReadonlyMap<RuleId, string> = new Map<RuleId, string>([
  ["operation/removed", "{calls} no longer compile: look in the documentation for what takes its place and call that."],
  ["operation/renamed", "Call {after} where the code calls {before}."],
  [
    "operation/address-changed",
    "Nothing in code that uses {calls}: the new client goes to the new address ({after}). Change what names the old one itself, as `client.request`, a proxy or a mock.",
  ],
  ["request/required-parameter-added", "Pass {field} ({after}) in {calls}."],
  ["request/parameter-removed", "Leave {field} out in {calls}; it no longer compiles."],
  ["request/parameter-became-required", "Pass {field} in {calls}, also where the code left it to the service."],
  ["request/required-body-added", "Pass `data` in {calls}."],
  ["request/body-removed", "Leave `data` out in {calls}; it no longer compiles."],
  ["request/body-became-required", "Pass `data` in {calls}."],
  [
    "request/media-type-changed",
    "{calls}: the body is sent as {after} now. Pass files as `Blob`s where it became a form, plain values where it became JSON.",
  ],
  ["request/required-field-added", "Pass {field} ({after}) in {calls}."],
  ["request/field-removed", "Leave {field} out in {calls}; it no longer compiles."],
  ["request/field-became-required", "Pass {field} in {calls}, also where the code left it to the service."],
  ["request/type-changed", "{calls}: pass {field} as {after}; it was {before}."],
  ["request/type-narrowed", "{calls}: pass {field} as {after} only; it was {before}."],
  ["request/enum-value-removed", "{calls}: pass another value than {before} as {field}."],
  ["request/enum-introduced", "{calls}: pass one of {after} as {field}."],
  ["request/bound-narrowed", "{calls}: keep {field} within {after}; it was {before}. The compiler does not see this."],
  ["request/pattern-changed", "{calls}: check that {field} fits {after}. The compiler does not see this."],
  ["request/no-longer-nullable", "{calls}: pass no `null` as {field}; leave it out or pass a value."],
  ["request/variant-removed", "{calls}: do not pass {before} as {field} any more."],
  ["request/members-closed", "{calls}: pass only members of {field} that are listed."],
  ["response/media-type-changed", "{calls}: read the answer as {after}; it was {before}."],
  ["response/field-removed", "{calls}: do without {field}; reading it no longer compiles."],
  ["response/field-became-optional", "{calls}: handle that {field} is `undefined`."],
  ["response/type-changed", "{calls}: read {field} as {after}; it was {before}."],
  ["response/type-widened", "{calls}: handle every value of {field} as {after}; it was {before}."],
  ["response/became-nullable", "{calls}: handle that {field} is `null`."],
  ["response/members-closed", "{calls}: read only members of {field} that are listed."],
  [
    "errors/code-removed",
    "{calls}: take out what branches on code {field} by its name (`isCode`); it no longer compiles.",
  ],
  ["errors/name-changed", "{calls}: ask for code {field} as {after} where `isCode` asks for {before}."],
  ["limit/batch-lowered", "{calls}: send at most {after} items as {field}; `batch` does so by itself."],
  ["token/kind-removed", "{calls}: do not call with a {before} token; another kind that is left is taken by itself."],
  [
    "paging/changed",
    "{calls}: loops of one's own ask for pages by {after} instead of {before}; `paginate` does so by itself.",
  ],
  ["paging/removed", "{calls}: call it once; `paginate` no longer takes it."],
  ["event/removed", "Take the handler of {calls} out; it no longer compiles."],
]);

/** The rules that have a sentence of their own. */
export const notedRules: readonly RuleId[] = [...notes.keys()];

/** Whether a rule is one that this program knows. */
export function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(rules, rule);
}

/** A new name is told as it is called. */
function side({ rule }: Recorded, value = "nothing"): string {
  return rule === "operation/renamed" ? clientName(value) : value;
}

/** `client.bitable.v1.app.get`; of a type, what uses it. */
function callsOf({ kind, name, usedBy = [], users = 0 }: Recorded): string {
  if (kind === "event") return inCode(name);
  if (kind === "operation") return inCode(clientName(name));
  if (usedBy.length === 0) return inCode(name);
  const shown = usedBy.map((user) => inCode(clientName(user))).join(", ");
  const others = users - usedBy.length;
  const all = others > 0 ? `${shown} and ${String(others)} more` : shown;
  return `${inCode(name)} (${all})`;
}

/** An operation as it is called; an event has the name that it has everywhere. */
function clientName(name: string): string {
  const parts = name.split(".");
  return parts.length === 4 ? `client.${parts.map(camel).join(".")}` : name;
}

const callerNames: Readonly<Record<string, string>> = {
  query: "params",
  header: "headers",
  body: "data",
  errors: "",
  response: "answer",
};

/** `query.page_size` as a caller writes it: `params.page_size`. */
function fieldOf({ kind, name, at }: Recorded): string {
  if (at === "") return kind === "operation" ? "the whole" : inCode(name);
  if (kind !== "operation") return inCode(at);
  const [, place = "", rest = ""] = /^(\w+)(.*)$/s.exec(at) ?? [];
  const written = Object.hasOwn(callerNames, place) ? callerNames[place] : place;
  return inCode(`${written ?? ""}${rest}`.replace(/^\./, ""));
}
