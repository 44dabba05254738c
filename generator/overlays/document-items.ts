import { methods } from "../document/read-operation.ts";
import type { HttpMethod } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import { isList, isObject } from "./change-value.ts";
import type { Location } from "./overlay.ts";

/** What a document is made of, as far as the model has it: each with its place. */
export interface DocumentItem {
  readonly kind: "operation" | "event" | "schema" | "code";
  /** Where it stands; the place of a code is its number. */
  readonly location: Location;
  readonly json: JsonObject;
  /** What else decides what is read of it: the parameters of a path item. */
  readonly beside?: Json;
}

/** The items of a document, by a text that tells each from all others. */
export function documentItems(document: Json): ReadonlyMap<string, DocumentItem> {
  const items = [
    ...membersOf(document, "paths").flatMap(([path, item]) => operationItems(path, item)),
    ...membersOf(document, "webhooks").flatMap(([type, item]) => eventItems(type, item)),
    ...membersOf(memberOf(document, "components"), "schemas").map(([name, json]) => schemaItem(name, json)),
    ...codeItems(memberOf(document, "x-lark-error-catalog")),
  ];
  return new Map(items.map((item) => [JSON.stringify(item.location), item]));
}

/** What differs between two documents of which the later one shares with the earlier what is the same. */
export interface ChangedItems {
  /** Of the earlier document: what is not in the later one, or is there as another. */
  readonly gone: readonly DocumentItem[];
  /** Of the later one, with what stood there before. */
  readonly now: readonly { readonly item: DocumentItem; readonly before?: DocumentItem }[];
}

export function changedItems(
  before: ReadonlyMap<string, DocumentItem>,
  after: ReadonlyMap<string, DocumentItem>,
): ChangedItems {
  const isSame = (key: string): boolean => {
    const [old, now] = [before.get(key), after.get(key)];
    return old?.json === now?.json && old?.beside === now?.beside;
  };
  return {
    gone: [...before].flatMap(([key, item]) => (isSame(key) ? [] : [item])),
    now: [...after].flatMap(([key, item]) => {
      const old = before.get(key);
      return isSame(key) ? [] : [{ item, ...(old === undefined ? {} : { before: old }) }];
    }),
  };
}

/** A document of some items of another, with all that they refer to but schemas. */
export function documentOf(items: readonly DocumentItem[], whole: Json): JsonObject {
  const paths = new Map<string, Map<string, Json>>();
  const of = (kind: DocumentItem["kind"]): readonly DocumentItem[] => items.filter((item) => item.kind === kind);
  for (const { location, json, beside } of of("operation")) {
    const [, path = "", method = ""] = location.map(String);
    const item = paths.get(path) ?? new Map<string, Json>(beside === undefined ? [] : [["parameters", beside]]);
    paths.set(path, item.set(method, json));
  }
  const components = memberOf(whole, "components");
  return {
    openapi: "3.1.0",
    paths: objectOf([...paths].map(([path, item]) => [path, objectOf(item)])),
    webhooks: objectOf(of("event").map(({ location, json }) => [String(location[1]), { post: json }])),
    components: objectOf([
      ...Object.entries(isObject(components) ? components : {}),
      ["schemas", objectOf(of("schema").map(({ location, json }) => [String(location[2]), json]))],
    ]),
    "x-lark-error-catalog": of("code").map(({ json }) => json),
  };
}

/** A member of what may be no object at all. */
export function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function membersOf(value: Json | undefined, name: string): readonly (readonly [string, Json])[] {
  const member = memberOf(value, name);
  return isObject(member) ? Object.entries(member) : [];
}

function operationItems(path: string, item: Json): readonly DocumentItem[] {
  const beside = memberOf(item, "parameters");
  return methods.flatMap((method: HttpMethod) => {
    const json = memberOf(item, method);
    if (!isObject(json)) return [];
    const location = ["paths", path, method];
    return [{ kind: "operation", location, json, ...(beside === undefined ? {} : { beside }) }];
  });
}

function eventItems(type: string, item: Json): readonly DocumentItem[] {
  const json = memberOf(item, "post");
  return isObject(json) ? [{ kind: "event", location: ["webhooks", type, "post"], json }] : [];
}

/** A schema may be `true`, which is any value. */
function schemaItem(name: string, json: Json): DocumentItem {
  return { kind: "schema", location: ["components", "schemas", name], json: isObject(json) ? json : {} };
}

function codeItems(catalog: Json | undefined): readonly DocumentItem[] {
  return (isList(catalog) ? catalog : []).flatMap((json) => {
    const code = memberOf(json, "code");
    if (!isObject(json) || typeof code !== "number") return [];
    return [{ kind: "code", location: ["x-lark-error-catalog", code], json }];
  });
}
