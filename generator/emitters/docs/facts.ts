import type { AppType, DocsLink, EventDefinition, FieldScope, Operation, Scope } from "../../model/api.ts";
import { positionAt, type Span } from "../../source/source-file.ts";
import { tokenWords } from "../../wording/identity.ts";
import { limitedAnswerWords, rateLimitWords } from "../../wording/rate-limit.ts";
import { webAddress } from "../../wording/visible.ts";
import { code, inline } from "./markdown.ts";

/** What one must know to call an operation, each as a list item: how fast, with which token and scope, how often again. */
export function operationFacts(operation: Operation): string[] {
  const { batch, idempotency, pagination, rateLimit, serializeBy, tokens } = operation;
  const limited = limitedAnswerWords(rateLimit);
  const facts = [
    `Rate limit: ${rateLimitWords(rateLimit)}${limited === undefined ? "" : `; beyond it ${limited}`}`,
    tokens && `Tokens: ${tokens.map((token) => code(tokenWords(token))).join(" or ") || "none needed"}`,
    ...identityFacts(operation),
    pagination &&
      `Pages: send ${code(pagination.request)} from ${code(pagination.response)} while ${code(pagination.more)}`,
    batch && `Batch: at most ${String(batch.max)} ${code(batch.items)} in one call`,
    idempotency && `Safe to repeat with the same ${code(idempotency.name)} (${idempotency.in})`,
    serializeBy && `Not to be called concurrently for the same ${serializeBy.map(code).join(" and ")}`,
  ];
  return [...facts.filter((fact) => typeof fact === "string"), sourceFact(operation.docs, operation.span)];
}

export function eventFacts(event: EventDefinition): string[] {
  return [...identityFacts(event), sourceFact(event.docs, event.span)];
}

interface Identity {
  readonly appTypes?: readonly AppType[];
  readonly scopes: readonly Scope[];
  readonly fieldScopes: readonly FieldScope[];
}

function identityFacts({ appTypes, scopes, fieldScopes }: Identity): string[] {
  const fields = fieldScopes.map(
    (scope) => (scope.field === undefined ? "" : `${code(scope.field)}: `) + scopeOf(scope),
  );
  return [
    ...(appTypes === undefined ? [] : [`App types: ${appTypes.map((type) => appTypeWords[type]).join(", ")}`]),
    ...(scopes.length === 0 ? [] : [`Scopes, any one is enough:${subItems(scopes.map(scopeOf))}`]),
    ...(fields.length === 0 ? [] : [`Scopes for sensitive fields:${subItems(fields)}`]),
  ];
}

const appTypeWords: Readonly<Record<AppType, string>> = { custom: "self-built", isv: "marketplace" };

function scopeOf({ name, title }: Scope): string {
  const text = inline(title.replace(/\s+/g, " ").trim());
  return name === undefined ? text : [code(name), text].filter((part) => part !== "").join(" ");
}

function subItems(items: readonly string[]): string {
  return items.map((item) => `\n  - ${item}`).join("");
}

function sourceFact({ url, title, updated }: DocsLink, span: Span): string {
  const address = webAddress(url);
  const text =
    inline(
      title
        .replace(/\s+/g, " ")
        .replace(/[[\]`]/g, " ")
        .trim(),
    ) || "documentation";
  const link = address === undefined ? text : `[${text}](${address})`;
  const place = code(`${span.file.path}:${String(positionAt(span.file, span.start).line)}`);
  return `Source: ${link}${updated === undefined ? "" : `, updated ${inline(updated)}`} (${place})`;
}
