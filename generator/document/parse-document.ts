import { parse } from "yaml";

import type { Json } from "../model/json.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { isObject, objectAt, textAt } from "./members.ts";

/** The OpenAPI document that a text is, as JSON or YAML; undefined where it is none. Never throws. */
export function parseDocument(text: string): JsonObject | undefined {
  const value = parsed(text);
  return isObject(value) && textAt(value, "openapi") !== undefined ? value : undefined;
}

/** Whether this program emitted it: its extensions tell what no other document does. */
export function isEmitted(document: JsonObject): boolean {
  if (Object.hasOwn(document, "x-lark-error-catalog")) return true;
  const sections = ["paths", "webhooks"].flatMap((name) => Object.values(objectAt(document, name) ?? {}));
  const calls = sections.filter(isObject).flatMap((item) => Object.values(item));
  return calls.some((call) => isObject(call) && Object.hasOwn(call, "x-lark-source"));
}

function parsed(text: string): Json | undefined {
  try {
    // a document is large: what reads JSON alone is ten times faster
    if (/^\s*\{/.test(text)) return JSON.parse(text) as Json;
    return parse(text, { maxAliasCount: 100 }) as Json;
  } catch {
    return undefined;
  }
}
