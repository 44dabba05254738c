import type { Json } from "../model/json.ts";
import { isList } from "./change-value.ts";
import { referencesIn } from "./check-result.ts";
import { documentItems, memberOf, type DocumentItem } from "./document-items.ts";
import type { Location } from "./overlay.ts";

/** The locations of the operations and events that show what stands at a location of the document. */
export type ShownAt = (location: Location) => readonly Location[];

/**
 * An operation and an event show what is in them, a schema is shown by all that refer to it, over others too, and an error
 * code by the operations that mention it.
 */
export function shownAt(document: Json): ShownAt {
  const items = [...documentItems(document).values()];
  const calls = items.filter(({ kind }) => kind === "operation" || kind === "event");
  const schemas = new Map(items.flatMap((item) => (item.kind === "schema" ? [[nameOf(item), item]] : [])));
  let reached: ReadonlyMap<DocumentItem, ReadonlySet<string>> | undefined;
  return (location) => {
    const [section, second, third] = location;
    if (section === "components" && second === "schemas" && third !== undefined) {
      reached ??= new Map(calls.map((call) => [call, reachedFrom(call.json, schemas)]));
      const all = [...reached];
      return all.filter(([, names]) => names.has(String(third))).map(([call]) => call.location);
    }
    if (section === "x-lark-error-catalog" && typeof second === "number") return mentioning(document, second, calls);
    if (location.length > 2) return [location.slice(0, 3)];
    // all of a path
    const isWithin = (call: DocumentItem): boolean => location.every((step, index) => call.location[index] === step);
    return calls.filter(isWithin).map((call) => call.location);
  };
}

function nameOf({ location }: DocumentItem): string {
  return String(location[2]);
}

function reachedFrom(json: Json, schemas: ReadonlyMap<string, DocumentItem>): ReadonlySet<string> {
  const names = new Set<string>();
  const open: Json[] = [json];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const reference of referencesIn(next)) {
      const name = reference
        .replace(/^#\/components\/schemas\//, "")
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
      const schema = schemas.get(name);
      if (schema === undefined || names.has(name)) continue;
      names.add(name);
      open.push(schema.json);
    }
  }
  return names;
}

function mentioning(document: Json, index: number, calls: readonly DocumentItem[]): readonly Location[] {
  const catalog = memberOf(document, "x-lark-error-catalog");
  const mentions = memberOf(isList(catalog) ? catalog[index] : undefined, "mentions");
  const ids = new Set((isList(mentions) ? mentions : []).map((mention) => memberOf(mention, "operationId")));
  return calls.filter(({ json }) => ids.has(memberOf(json, "operationId") ?? null)).map(({ location }) => location);
}
