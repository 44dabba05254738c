import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import { isList, isObject } from "./change-value.ts";
import { memberOf, type ChangedItems, type DocumentItem } from "./document-items.ts";
import { locationTree, overlaps } from "./location-tree.ts";
import type { Applied, Location } from "./overlay.ts";
import type { Span } from "../source/source-file.ts";

/** Whoever reports of a place in the corrected document says it where the action is that changed it. */
export type PlaceOf = (location: Location) => Span;

/** The target of the last action that was applied at a location, above it or below it. `place`: of all others. */
export function placeOfActions(applied: readonly Applied[], place: Span): PlaceOf {
  const trees = applied.map(({ action, touched }) => ({ action, tree: locationTree(touched) }));
  return (location) => {
    // a code is known by its number, and was selected by where it stood
    const asked = location[0] === "x-lark-error-catalog" ? location.slice(0, 1) : location;
    return trees.findLast(({ tree }) => overlaps(tree, asked))?.action.span ?? place;
  };
}

/** Reports what no document may be after corrections: names that are none or are there twice, references that lead nowhere. */
export function checkResult(
  after: Json,
  items: ReadonlyMap<string, DocumentItem>,
  { changed, placeOf, report }: { readonly changed: ChangedItems; readonly placeOf: PlaceOf; readonly report: Report },
): void {
  for (const { item } of changed.now) {
    const wrong = wrongName(item);
    if (wrong !== undefined) report("overlay/result", placeOf(item.location), wrong);
  }
  reportDoubles([...items.values()], placeOf, report);
  // where a schema is gone, anything may refer to it
  const suspects = changed.gone.some(({ kind }) => kind === "schema")
    ? [...items.values()]
    : changed.now.map(({ item }) => item);
  for (const { location, json } of suspects) {
    for (const reference of referencesIn(json)) {
      if (isThere(after, reference)) continue;
      report("overlay/result", placeOf(location), `“${reference}” in ${shownLocation(location)} leads nowhere`);
    }
  }
}

/** `paths › /open-apis/x › get` */
export function shownLocation(location: Location): string {
  return `“${location.join(" › ")}”`;
}

const operationName = /^[A-Za-z]\w*\.[A-Za-z]\w*\.[A-Za-z]\w*\.[A-Za-z]\w*$/;

function wrongName({ kind, location, json }: DocumentItem): string | undefined {
  const [, name = "", ...rest] = location.map(String);
  switch (kind) {
    case "operation": {
      const id = memberOf(json, "operationId");
      if (typeof id !== "string" || !operationName.test(id)) {
        return `the operation at ${shownLocation(location)} needs an “operationId” such as “bitable.v1.appTable.list”`;
      }
      return name.startsWith("/") ? undefined : `${shownLocation(location)}: expected a path that begins with “/”`;
    }
    case "event":
      return /^[\w.-]+$/.test(name) ? undefined : `“${name}” is no type of an event`;
    case "schema":
      return /^[\w.-]+$/.test(rest[0] ?? "") ? undefined : `“${rest[0] ?? ""}” is no name of a schema`;
    case "code":
      return undefined;
  }
}

function reportDoubles(items: readonly DocumentItem[], placeOf: PlaceOf, report: Report): void {
  const known = new Map<string, DocumentItem>();
  for (const item of items) {
    const id = item.kind === "operation" ? memberOf(item.json, "operationId") : undefined;
    if (typeof id !== "string") continue;
    const other = known.get(id);
    known.set(id, item);
    if (other === undefined) continue;
    const message = `“${id}” names ${shownLocation(other.location)} and ${shownLocation(item.location)}`;
    report("overlay/result", placeOf(item.location), message);
  }
}

/** Members that hold data of any shape. */
const dataMembers = new Set(["example", "examples", "default", "enum"]);

/** Every `$ref` in a value that is no data: `#/components/schemas/Room`. */
export function referencesIn(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === "$ref" && typeof member === "string") return [member];
    return dataMembers.has(key) ? [] : referencesIn(member);
  });
}

function isThere(document: Json, reference: string): boolean {
  if (!reference.startsWith("#/")) return false;
  const steps = reference.slice(2).split("/");
  const found = steps.reduce<Json | undefined>(
    (value, step) => memberOf(value, step.replaceAll("~1", "/").replaceAll("~0", "~")),
    document,
  );
  return found !== undefined;
}
