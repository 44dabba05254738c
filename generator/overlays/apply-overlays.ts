import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import { changeAll, isList, isObject, merged } from "./change-value.ts";
import type { FindTargets } from "./find-targets.ts";
import { locationTree } from "./location-tree.ts";
import type { Action, Applied, Location } from "./overlay.ts";

/** A document after all actions, and what each of them was applied to. */
export interface Overlaid {
  /** Shares with the one before what no action changed. */
  readonly document: Json;
  readonly applied: readonly Applied[];
}

/**
 * Applies actions one after the other, each to what the ones before it left. Reports a target that selects nothing, that
 * cannot be read, or that selects what the action is not for.
 */
export function applyOverlays(
  document: Json,
  actions: readonly Action[],
  { find, report }: { readonly find: FindTargets; readonly report: Report },
): Overlaid {
  const applied: Applied[] = [];
  let current = document;
  for (const action of actions) {
    const locations = find(current, action.target);
    if (typeof locations === "string") {
      report("overlay/target", action.span, `“${action.target}” is no JSONPath that can be read: ${locations}`);
    } else if (locations.length === 0) {
      report("overlay/no-match", action.span, `“${action.target}” selects nothing in the document`);
    } else {
      const next = applyAction(current, action, locations);
      if (typeof next === "string") report("overlay/mismatch", action.span, `“${action.target}” ${next}`);
      else {
        const touched = locations.flatMap((location) => touchedBy(action, location, current));
        applied.push({ action, locations, touched });
        current = next.document;
      }
    }
  }
  return { document: current, applied };
}

/** The document, or why the action cannot be applied to it. */
function applyAction(
  document: Json,
  { change }: Action,
  locations: readonly Location[],
): { readonly document: Json } | string {
  if (change.kind === "remove" && locations.some(({ length }) => length === 0)) return "selects the whole document";
  let wrong = false;
  const update = (value: Json): Json | undefined => {
    if (change.kind === "remove") return undefined;
    if (isList(value)) return [...value, change.value];
    if (isObject(value) && isObject(change.value)) return merged(value, change.value);
    wrong = true;
    return value;
  };
  const changed = changeAll(document, locationTree(locations), update);
  if (!wrong) return { document: changed ?? null };
  return "selects a value that “update” is not for: expected an object to merge an object with, or a list to add to";
}

/** How deep operations, events and schemas stand: `paths`, `/open-apis/x`, `get`. */
const itemDepth = 3;

function touchedBy({ change }: Action, location: Location, document: Json): readonly Location[] {
  const found = location.reduce<Json | undefined>(childOf, document);
  return change.kind === "remove" ? [location] : mergedInto(found, change.value, location);
}

function mergedInto(found: Json | undefined, value: Json, location: Location): readonly Location[] {
  const isMerged = isObject(value) && (found === undefined || isObject(found));
  if (!isMerged || location.length >= itemDepth) return [location];
  return Object.entries(value).flatMap(([name, member]) =>
    mergedInto(childOf(found, name), member, [...location, name]),
  );
}

function childOf(value: Json | undefined, step: string | number): Json | undefined {
  if (isList(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
