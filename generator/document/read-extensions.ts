import type { AppType, DocsLink, FieldScope, LimitedAnswer, RateLimit, Scope, TokenKind } from "../model/api.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { schemeNames } from "../openapi/security-json.ts";
import { booleanAt, listAt, numberAt, objectAt, objectsAt, textAt, textsAt, isObject } from "./members.ts";

/** `x-lark-rate-limit`; `unstated` where a document has none. */
export function readRateLimit(json: JsonObject): RateLimit {
  const rate = objectAt(json, "x-lark-rate-limit") ?? {};
  const answer = readLimited(objectAt(rate, "limited"));
  const limited = answer === undefined ? {} : { limited: answer };
  if (textAt(rate, "kind") === "special") return { kind: "special", ...limited };
  if (textAt(rate, "kind") !== "quota") return { kind: "unstated", ...limited };
  const windows = objectsAt(rate, "windows").map((window) => ({
    requests: numberAt(window, "requests") ?? 0,
    seconds: numberAt(window, "seconds") ?? 1,
  }));
  const basis = textAt(rate, "basis") === "prose" ? "prose" : "table";
  const special = booleanAt(rate, "special") === true ? { special: true as const } : {};
  return { kind: "quota", windows, basis, ...special, ...limited };
}

function readLimited(json: JsonObject | undefined): LimitedAnswer | undefined {
  const status = json && numberAt(json, "status");
  const code = json && numberAt(json, "code");
  return status === undefined || code === undefined ? undefined : { status, code };
}

export function readAppTypes(json: JsonObject): readonly AppType[] | undefined {
  return textsAt(json, "x-lark-app-types")?.filter((type) => type === "custom" || type === "isv");
}

/** `x-lark-scopes`: any one is enough. */
export function readScopes(json: JsonObject): readonly Scope[] {
  const scopes = objectAt(json, "x-lark-scopes");
  return scopes === undefined ? [] : objectsAt(scopes, "anyOf").map(readScope);
}

export function readFieldScopes(json: JsonObject): readonly FieldScope[] {
  return objectsAt(json, "x-lark-field-scopes").map((scope) => {
    const field = textAt(scope, "field");
    return { ...(field === undefined ? {} : { field }), ...readScope(scope) };
  });
}

function readScope(json: JsonObject): Scope {
  const name = textAt(json, "name");
  return { ...(name === undefined ? {} : { name }), title: textAt(json, "title") ?? name ?? "" };
}

/** `x-lark-docs`; `title` where it has none. */
export function readDocs(json: JsonObject, title: string): DocsLink {
  const docs = objectAt(json, "x-lark-docs") ?? {};
  const url = textAt(docs, "url");
  const updated = textAt(docs, "updated");
  return {
    ...(url === undefined ? {} : { url }),
    title: textAt(docs, "title") ?? title,
    ...(updated === undefined ? {} : { updated }),
  };
}

/** The token kinds of `security`; undefined where the document does not say. */
export function readTokens(json: JsonObject): readonly TokenKind[] | undefined {
  const names = listAt(json, "security")?.flatMap((item) => (isObject(item) ? Object.keys(item) : []));
  return names?.flatMap((name) => kinds.filter((kind) => schemeNames[kind] === name));
}

const kinds: readonly TokenKind[] = ["tenant", "user", "app"];
