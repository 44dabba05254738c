import type { FlatDocument } from "./document.ts";
import type { Frame } from "./frame.ts";
import { fitKey } from "./grammar.ts";
import { leafCost, openLeaf } from "./leaf.ts";
import { openSlot, type Placement } from "./slot.ts";
import { plainValue } from "./plain.ts";
import { TYPES } from "./schema-types.ts";
import { findName, missing, withName, type Shape } from "./shape.ts";

/**
 * Whether and how a line is a keyword of that schema. What tells a keyword from a property of the same name is what
 * stands behind it: `required:` and a list, `type: string`, `description: text`; a property has a schema there.
 */
export function placeKeyword(frame: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const key = flat.lines[index]?.key;
  const fit = key === undefined ? undefined : fitKey("schema", key);
  if (key === undefined || fit === undefined) return undefined;
  const holder: Frame = { ...frame, names: withName(frame.names, key) };
  return withCost(placeKnown(holder, key, index, flat), fit.cost + keywordCost(frame, key));
}

/** `holder` has the keyword already. */
function placeKnown(holder: Frame, key: string, index: number, flat: FlatDocument): Placement | undefined {
  switch (key) {
    case "type":
      return placeType(holder, index, flat);
    case "items":
      return holder.shape?.type === "array" ? openSlot(holder, { slot: "schema" }, index, flat) : undefined;
    case "required":
    case "x-apifox-orders":
      return placeNames(holder, key, index, flat);
    case "example":
    case "default":
    case "const":
      return placeExample(holder, index, flat);
    case "$ref":
      return openSlot({ ...holder, shape: { ...holder.shape, open: true } }, { slot: "scalar" }, index, flat);
    default:
      return openSlot(holder, { slot: fitKey("schema", key)?.slot ?? "value" }, index, flat);
  }
}

/** What speaks against a keyword in that schema. */
function keywordCost(frame: Frame, key: string): number {
  const { type } = frame.shape ?? {};
  const types = APPLIES.get(key);
  const misfit = types === undefined || type === undefined || types.includes(type) ? 0 : 1;
  const beside = findName(frame.names, "$ref") === undefined ? 0 : 1;
  const part = (key === "description" || key === "title") && isPart(frame) ? 0.6 : 0;
  return misfit + beside + part;
}

const NUMBER = ["integer", "number"];

/** Types of which a keyword can say something. */
const APPLIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["minimum", NUMBER],
  ["maximum", NUMBER],
  ["exclusiveMinimum", NUMBER],
  ["exclusiveMaximum", NUMBER],
  ["multipleOf", NUMBER],
  ["minLength", ["string"]],
  ["maxLength", ["string"]],
  ["pattern", ["string"]],
  ["minItems", ["array"]],
  ["maxItems", ["array"]],
  ["uniqueItems", ["array"]],
  ["additionalProperties", ["object"]],
  ["properties", ["object"]],
  ["items", ["array"]],

  ["format", ["string", ...NUMBER]],
]);

function withCost(placement: Placement | undefined, cost: number): Placement | undefined {
  return placement === undefined ? undefined : { ...placement, cost: placement.cost + cost };
}

/** A `description:` behind `items: type: string` says what the array is; so it does behind a map's or `allOf`'s parts. */
function isPart(frame: Frame): boolean {
  const value = (frame.key === "items" || frame.key === "additionalProperties") && frame.parent?.slot === "schema";
  return (value || frame.parent?.slot === "schema[]") && frame.names !== undefined;
}

/** `type: string`, or OpenAPI 3.1's list of types. It is nearly always a schema's first keyword. */
function placeType(holder: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const raw = flat.lines[index]?.value ?? "";
  const late = (holder.names?.size ?? 0) > 1 ? 0.2 : 0;
  if (raw === "") return placeTypes(holder, index, flat);
  const value = plainValue(raw);
  const type = raw.startsWith("[") ? "any" : value === null ? "null" : String(value);
  const leaf = openLeaf({ ...holder, shape: { ...holder.shape, type } }, raw, index, flat);
  return { ...leaf, cost: leaf.cost + late + (TYPES.has(type) ? 0 : 2) };
}

function placeTypes(holder: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const types = flat.listAt(flat.next(index));
  const type = types.find((name) => name !== "null");
  if (type === undefined) return undefined;
  return openSlot({ ...holder, shape: { ...holder.shape, type } }, { slot: "scalar[]" }, index, flat);
}

/** `required:` and `x-apifox-orders:` name properties: the better they fit, the likelier it is this schema's list. */
function placeNames(holder: Frame, key: string, index: number, flat: FlatDocument): Placement | undefined {
  const orders = key === "x-apifox-orders";
  const names = flat.lines[index]?.value === "" ? flat.listAt(flat.next(index)) : [];
  const shape: Shape = { ...holder.shape, ...(orders ? { ordered: true } : { required: names }) };
  const opened = openSlot({ ...holder, shape }, { slot: "scalar[]" }, index, flat);
  return withCost(opened, namesCost(shape, names, orders) + (isLate(holder) ? 1 : 0));
}

function namesCost(shape: Shape, names: readonly string[], orders: boolean): number {
  const lacking = missing(shape.properties, names);
  if (!orders) return shape.properties === undefined && names.length > 0 ? 1 : Math.min(6, 2 * lacking);
  return Math.min(8, 2 * (lacking + (shape.properties?.size ?? 0) - (names.length - lacking)));
}

/** Apifox writes `required`, then its orders, then the description, unless that stands before the properties. */
function isLate(holder: Frame): boolean {
  for (let at = holder.names?.before; at !== undefined && at.name !== "properties"; at = at.before) {
    if (at.name === "description" || at.name === "title" || at.name === "x-apifox-orders") return true;
  }
  return false;
}

/** An example inside the schema; one with members of its own stands beside the schema more often. */
function placeExample(holder: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const raw = flat.lines[index]?.value ?? "";
  const opened = openSlot(holder, { slot: "value", along: holder.shape }, index, flat);
  return withCost(opened, raw === "" ? 0.5 : leafCost(raw, holder.shape));
}
