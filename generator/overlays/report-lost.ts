import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import { catalogJson } from "../openapi/extensions.ts";
import { componentsJson, errorResponse, schemaEntry } from "../openapi/components-json.ts";
import { eventJson } from "../openapi/event-json.ts";
import { operationJson } from "../openapi/operation-json.ts";
import { operationId } from "../wording/names.ts";
import { isList, isObject } from "./change-value.ts";
import { shownLocation, type PlaceOf } from "./check-result.ts";
import type { Corrections, TwoDocuments } from "./corrections.ts";
import { nameOf } from "./corrections.ts";
import { memberOf, type ChangedItems } from "./document-items.ts";
import type { Location } from "./overlay.ts";

/** Reports what was corrected and is not so in the document that the model gives: it has no place for it. */
export function reportLost(
  { before, after }: TwoDocuments,
  { corrections, changed }: { readonly corrections: Corrections; readonly changed: ChangedItems },
  { placeOf, report }: { readonly placeOf: PlaceOf; readonly report: Report },
): void {
  const emitted = emittedItems(corrections);
  const lost: Location[] = changedElsewhere(before, after);
  for (const { item, before: old } of changed.now) {
    const name = nameOf(item)[0] ?? `code ${String(item.location[1])}`;
    const now = emitted.get(name);
    // what has no name is reported as such
    if (now !== undefined)
      lost.push(...lostIn(item.json, { now, old: old?.json }).map((rest) => [...item.location, ...rest]));
  }
  for (const location of lost) {
    report(
      "overlay/not-kept",
      placeOf(location),
      `${shownLocation(location)} is not kept: the contract has no place for it`,
    );
  }
}

/** What the model gives of each corrected item, by its name. */
function emittedItems({ operations, events, schemas, codes, fieldTypes = [] }: Corrections): ReadonlyMap<string, Json> {
  const fields = memberOf(componentsJson({ schemas: [], fieldTypes }), "schemas");
  const entries = catalogJson(codes);
  return new Map<string, Json>([
    ...operations.map((operation) => [operationId(operation.name), operationJson(operation, errorResponse)] as const),
    ...events.map((event) => [event.type, eventJson(event)] as const),
    ...[...schemas.map(schemaEntry), ...Object.entries(isObject(fields) ? fields : {})].map(
      ([name, json]) => [`schema ${name}`, json] as const,
    ),
    ...(isList(entries) ? entries : []).map((json) => [`code ${String(memberOf(json, "code"))}`, json] as const),
  ]);
}

interface Outcome {
  readonly now: Json | undefined;
  readonly old: Json | undefined;
}

/** Where a value is not what it should be, the highest places; what is there besides is only wrong where it was taken away. */
function lostIn(wanted: Json, { now, old }: Outcome): readonly Location[] {
  // what the pages already say so is not the overlay's
  if (wanted === now || wanted === old) return [];
  if (isList(wanted) && isList(now) && wanted.length === now.length) {
    const before = isList(old) ? old : [];
    return wanted.flatMap((item, index) => under(index, lostIn(item, { now: now[index], old: before[index] })));
  }
  if (!isObject(wanted) || !isObject(now)) return [[]];
  const kept = Object.entries(wanted).flatMap(([key, member]) =>
    under(key, lostIn(member, { now: memberOf(now, key), old: memberOf(old, key) })),
  );
  const back = Object.keys(now).filter((key) => !Object.hasOwn(wanted, key) && memberOf(old, key) !== undefined);
  return [...kept, ...back.map((key) => [key])];
}

function under(step: string | number, locations: readonly Location[]): readonly Location[] {
  return locations.map((location) => [step, ...location]);
}

/** Sections that are read item by item. */
const readSections = new Set(["paths", "webhooks", "components", "x-lark-error-catalog"]);

function changedElsewhere(before: Json, after: Json): Location[] {
  const names = (value: Json | undefined): readonly string[] => (isObject(value) ? Object.keys(value) : []);
  const differing = (a: Json | undefined, b: Json | undefined): readonly string[] =>
    [...new Set([...names(a), ...names(b)])].filter((name) => memberOf(a, name) !== memberOf(b, name));
  const [old, now] = [memberOf(before, "components"), memberOf(after, "components")];
  return [
    ...differing(before, after)
      .filter((name) => !readSections.has(name))
      .map((name) => [name]),
    ...differing(old, now)
      .filter((name) => name !== "schemas")
      .map((name) => ["components", name]),
  ];
}
