import type { Batch, Operation, Pagination } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import { operationId } from "../../wording/names.ts";
import { rateLimitWords } from "../../wording/rate-limit.ts";
import { byCodeUnit } from "../../wording/order.ts";
import { oneLine, webAddress } from "../../wording/visible.ts";
import type { CodeView } from "./error-codes.ts";
import { literal } from "./literal.ts";

/** The members of the constant that tells the runtime how to call: `method: "GET"`. */
export function factLines(operation: Operation, codes: ReadonlyMap<number, CodeView>): string[] {
  const { rateLimit, request } = operation;
  return [
    ...members({
      id: operationId(operation.name),
      method: operation.method.toUpperCase(),
      server: webAddress(operation.server),
      path: operation.path,
      sends: request && sends(request.mediaType),
      answers: isDownload(operation) ? "file" : undefined,
      tokens: operation.tokens,
      windows:
        rateLimit.kind === "quota"
          ? rateLimit.windows.map(({ requests, seconds }) => ({ requests, seconds }))
          : undefined,
    }),
    errorsMember(operation, codes),
    ...members({
      idempotency: operation.idempotency && { in: operation.idempotency.in, name: operation.idempotency.name },
      serializeBy: operation.serializeBy,
      pagination: paginationOf(operation),
      batch: batchOf(operation),
    }),
  ];
}

/** Members of the facts that the types of loops need to know by value; none where the operation has no such facts. */
export function literalFacts(operation: Operation): readonly string[] {
  const facts = { pagination: paginationOf(operation), batch: batchOf(operation) };
  return Object.entries(facts).flatMap(([name, fact]) => {
    if (fact === undefined) return [];
    const members = Object.entries(fact).map(([key, value]) => `    readonly ${key}: ${literal(value)};\n`);
    return [`readonly ${name}: {\n${members.join("")}  }`];
  });
}

/** What only people and tools read: scopes, the page, the rate limit in words. */
export function aboutText(operation: Operation): string {
  const { docs, appTypes, fieldScopes, scopes } = operation;
  const url = webAddress(docs.url);
  const lines = members({
    scopes: scopes.map(({ name, title }) => withoutUndefined({ name: shown(name), title: shown(title) })),
    fieldScopes:
      fieldScopes.length === 0
        ? undefined
        : fieldScopes.map(({ field, name, title }) =>
            withoutUndefined({ field: shown(field), name: shown(name), title: shown(title) }),
          ),
    appTypes,
    rateLimit: rateLimitWords(operation.rateLimit),
    docs: withoutUndefined({ title: shown(docs.title), url, updated: shown(docs.updated) }),
  });
  return `{\n${lines.map((line) => `  ${line},\n`).join("")}}`;
}

/** Whether it answers with something else than JSON. */
export function isDownload(operation: Operation): boolean {
  return !isJson(operation.response.mediaType.toLowerCase());
}

/**
 * Whether it sends JSON or nothing, answers JSON, takes no idempotency key, waits for no other write and has a documented
 * limit, so that a bundle needs less for it. The helpdesk wants a credential of its own.
 */
export function isPlain(operation: Operation): boolean {
  const { idempotency, path, rateLimit, request, serializeBy } = operation;
  const isJsonSent = request === undefined || sends(request.mediaType) === "json";
  const isUsual = rateLimit.kind === "quota" && !path.includes("/helpdesk/");
  return isJsonSent && isUsual && idempotency === undefined && serializeBy === undefined && !isDownload(operation);
}

function paginationOf({ pagination }: Operation): Readonly<Record<keyof Pagination, string>> | undefined {
  if (pagination === undefined) return undefined;
  const { request, response, items, more } = pagination;
  return { request, response, items, more };
}

function batchOf({ batch }: Operation): Readonly<Record<keyof Batch, string | number>> | undefined {
  return batch && { items: batch.items, max: batch.max };
}

function members(facts: Readonly<Record<string, Json | undefined>>): string[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${literal(value, "  ", name.length + 2)}`],
  );
}

function withoutUndefined(facts: Readonly<Record<string, string | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text);
}

/** Codes in groups, and only read where somebody asks: as objects of their own they would be half of a small bundle. */
function errorsMember({ errors }: Operation, codes: ReadonlyMap<number, CodeView>): string {
  if (errors.length === 0) return "errors: []";
  const views = [...new Set(errors.map(({ code }) => code))]
    .sort((a, b) => a - b)
    .flatMap((code) => codes.get(code) ?? []);
  const groups = grouped(
    views,
    ({ retry }) => retry,
    (same) =>
      grouped(
        same,
        ({ kind }) => kind,
        (alike) => Object.fromEntries(alike.map(({ code, name }) => [code, name])),
      ),
  );
  return `get errors() {\n    return errorCodes(${literal(groups, "    ", "return errorCodes();".length)});\n  }`;
}

function grouped(
  views: readonly CodeView[],
  by: (view: CodeView) => string,
  inner: (group: readonly CodeView[]) => Json,
): Json {
  const names = [...new Set(views.map(by))].sort(byCodeUnit);
  return Object.fromEntries(names.map((name) => [name, inner(views.filter((view) => by(view) === name))]));
}

function sends(mediaType: string): "json" | "form-data" | "urlencoded" | "bytes" {
  const type = mediaType.toLowerCase();
  if (type === "multipart/form-data") return "form-data";
  if (type === "application/x-www-form-urlencoded") return "urlencoded";
  return isJson(type) ? "json" : "bytes";
}

function isJson(mediaType: string): boolean {
  return /^application\/(json|[a-z0-9.+-]*\+json)\b/.test(mediaType);
}
