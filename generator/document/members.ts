import type { Json } from "../model/json.ts";
import type { JsonObject } from "../openapi/json-object.ts";

/** A member of an object that came as JSON; undefined also where it is only inherited, as `constructor` is. */
export function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A member that is text; undefined where it is missing or anything else. The others here are alike. */
export function textAt(object: JsonObject, name: string): string | undefined {
  const value = own(object, name);
  return typeof value === "string" ? value : undefined;
}

export function numberAt(object: JsonObject, name: string): number | undefined {
  const value = own(object, name);
  return typeof value === "number" ? value : undefined;
}

export function booleanAt(object: JsonObject, name: string): boolean | undefined {
  const value = own(object, name);
  return typeof value === "boolean" ? value : undefined;
}

export function objectAt(object: JsonObject, name: string): JsonObject | undefined {
  const value = own(object, name);
  return isObject(value) ? value : undefined;
}

export function listAt(object: JsonObject, name: string): readonly Json[] | undefined {
  const value = own(object, name);
  return isList(value) ? value : undefined;
}

/** The objects of a list; none where there is no list. */
export function objectsAt(object: JsonObject, name: string): readonly JsonObject[] {
  return (listAt(object, name) ?? []).filter(isObject);
}

/** A text or a list of texts, as `type` may be either. */
export function textsAt(object: JsonObject, name: string): readonly string[] | undefined {
  const value = own(object, name);
  if (typeof value === "string") return [value];
  return isList(value) ? value.filter((item) => typeof item === "string") : undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
