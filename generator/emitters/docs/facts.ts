import type { AppType, DocsLink, EventDefinition, FieldScope, Operation, Scope } from "../../model/api.ts";
import { positionAt, type Span } from "../../source/source-file.ts";
import { tokenWords } from "../../wording/identity.ts";
import { limitedAnswerWords, rateLimitWords } from "../../wording/rate-limit.ts";
import { oneLine, webAddress } from "../../wording/visible.ts";
import { durationWords, secondsFor } from "./durations.ts";
import { bytes } from "./bytes.ts";
import type { Markup } from "./markup.ts";
import { scopePage } from "./scope-pages.ts";

/** One thing to know of an operation or event; both members are markup. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What one must know to call an operation: how fast, with which token and scope, how often again. */
export function operationFacts(operation: Operation, markup: Markup): readonly Fact[] {
  const { code, label } = markup;
  const { batch, idempotency, pagination, serializeBy, tokens } = operation;
  const tokenNames = tokens?.map((token) => code(tokenWords(token))).join(` ${label("or")} `);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Rate limit", limitFact(operation, markup)],
    ["How long", durationFact(operation, markup)],
    ["Tokens", tokens && (tokenNames === "" ? label("none needed") : tokenNames)],
    ...identityFacts(operation, markup),
    [
      "Pages",
      pagination &&
        `${label("send")} ${code(pagination.request)} ${label("from")} ${code(pagination.response)} ${label("while")} ${code(pagination.more)}`,
    ],
    ["Batch", batch && `${label(`at most ${String(batch.max)} in one call`)}: ${code(batch.items)}`],
    ["Safe to repeat", idempotency && `${label("with the same")} ${code(idempotency.name)} (${label(idempotency.in)})`],
    ["One at a time", serializeBy && `${label("for the same")} ${serializeBy.map(code).join(` ${label("and")} `)}`],
    sourceFact(operation.docs, operation.span, markup),
  ];
  return factsOf(facts, markup);
}

export function eventFacts(event: EventDefinition, markup: Markup): readonly Fact[] {
  return factsOf([...identityFacts(event, markup), sourceFact(event.docs, event.span, markup)], markup);
}

function factsOf(facts: readonly (readonly [string, string | undefined])[], { label }: Markup): readonly Fact[] {
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ label: label(name), value }]));
}

function limitFact({ rateLimit }: Operation, { label }: Markup): string {
  const limited = limitedAnswerWords(rateLimit);
  return label(rateLimitWords(rateLimit)) + (limited === undefined ? "" : `; ${label(`beyond it ${limited}`)}`);
}

/** For numbers that show what a limit means: of a batch, its items. */
function durationFact({ rateLimit, batch }: Operation, { label }: Markup): string | undefined {
  const seconds = secondsFor(1000, rateLimit);
  if (seconds === undefined) return undefined;
  const inOne = batch === undefined ? "" : ` (${String(batch.max * 1000)} ${oneLine(batch.items)})`;
  return label(`1000 calls take at least ${durationWords(seconds)}`) + inOne.replace(/[<>&*_`[\]|\\]/g, "");
}

interface Identity {
  readonly appTypes?: readonly AppType[];
  readonly scopes: readonly Scope[];
  readonly fieldScopes: readonly FieldScope[];
}

function identityFacts({ appTypes, scopes, fieldScopes }: Identity, markup: Markup): [string, string][] {
  const types = appTypes?.map((type) => markup.label(appTypeWords[type])).join(", ");
  const own = scopes.map((scope) => scopeMarkup(scope, markup));
  const fields = byScope(fieldScopes).map(([scope, names]) => {
    const shown = scopeMarkup(scope, markup);
    return names.length === 0 ? shown : `${shown}: ${names.map(markup.code).join(", ")}`;
  });
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ["Scopes, any one is enough", own],
    ["Scopes for sensitive fields", fields],
  ];
  return [
    ...(types === undefined ? [] : [["App types", types] satisfies [string, string]]),
    ...facts.flatMap(([name, items]): [string, string][] => (items.length === 0 ? [] : [[name, markup.list(items)]])),
  ];
}

/** Each scope once, with the fields that are tied to it. */
function byScope(scopes: readonly FieldScope[]): readonly (readonly [FieldScope, readonly string[]])[] {
  const groups = new Map<string, [FieldScope, string[]]>();
  for (const scope of scopes) {
    const key = JSON.stringify([scope.name, scope.title]);
    const group = groups.get(key) ?? [scope, []];
    groups.set(key, group);
    if (scope.field !== undefined && !group[1].includes(scope.field)) group[1].push(scope.field);
  }
  return [...groups.values()];
}

/** About how many bytes of HTML the facts are. */
export function sizeOfFacts({ scopes, fieldScopes }: Pick<Identity, "scopes" | "fieldScopes">): number {
  const all = [...scopes, ...byScope(fieldScopes).map(([scope]) => scope)];
  const fields = fieldScopes.reduce((sum, { field = "" }) => sum + (field === "" ? 0 : 16 + bytes(field)), 0);
  return 2000 + fields + all.reduce((sum, { name = "", title }) => sum + 90 + 2 * bytes(name) + bytes(title), 0);
}

const appTypeWords: Readonly<Record<AppType, string>> = { custom: "self-built", isv: "marketplace" };

function scopeMarkup({ name, title }: Scope, markup: Markup): string {
  const text = markup.inline(title.replace(/\s+/g, " ").trim());
  if (name === undefined) return text;
  return [markup.link(markup.code(name), { page: scopePage(name) }), title.trim() === "" ? "" : text]
    .filter((part) => part !== "")
    .join(" ");
}

function sourceFact(
  { url, title, updated }: DocsLink,
  span: Span,
  { code, inline, label, web }: Markup,
): [string, string] {
  const address = webAddress(url);
  const words = title
    .replace(/\s+/g, " ")
    .replace(/[[\]`]/g, " ")
    .trim();
  const shown = words === "" ? label("documentation") : inline(words);
  const link = address === undefined ? shown : web(shown, address);
  const place = code(`${span.file.path}:${String(positionAt(span.file, span.start).line)}`);
  return ["Source", `${link}${updated === undefined ? "" : `, ${label("updated")} ${inline(updated)}`} (${place})`];
}
