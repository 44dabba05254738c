import type { FlatDocument } from "./document.ts";
import { openFrame, type Frame } from "./frame.ts";
import { fitKey, type Fit } from "./grammar.ts";
import { couldStart, leafCost, openLeaf } from "./leaf.ts";
import type { Line } from "./lines.ts";
import { placeKeyword } from "./schema.ts";
import { openSlot, type Placement } from "./slot.ts";
import { findName, withName, type Shape } from "./shape.ts";

/** No document nests deeper; without an end to it, lines that nothing closes would pile up. */
const DEEPEST = 80;

/** Whether and how a line stands in a frame, as `key: …`, `- key: …` or `- value`; undefined if it cannot. */
export function place(frame: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const line = flat.lines[index];
  if (line === undefined || frame.depth + line.dashes > DEEPEST) return undefined;
  let current = frame;
  let cost = 0;
  for (let dash = 0; dash < line.dashes; dash += 1) {
    const item = openItem(current);
    if (item === undefined) return undefined;
    cost += item.cost;
    current = item.frame;
  }
  const placed =
    line.dashes > 0 && !takesKey(current, line) ? placeItem(current, index, flat) : placeKey(current, index, flat);
  return placed === undefined ? undefined : { ...placed, cost: placed.cost + cost };
}

function takesKey(item: Frame, line: Line): boolean {
  return line.key !== undefined && item.slot !== "scalar";
}

function openItem(frame: Frame): { readonly frame: Frame; readonly cost: number } | undefined {
  if (frame.text !== "none" || frame.names !== undefined) return undefined;
  const list = { ...frame, items: frame.items + 1 };
  if (frame.slot.endsWith("[]")) return { frame: openFrame(list, frame.slot.slice(0, -2), ""), cost: 0 };
  if (frame.slot !== "value") return undefined;
  return { frame: openFrame(list, "value", "", frame.shape?.items), cost: listCost(frame.shape) };
}

/** What speaks against a list as the value of that schema. */
function listCost(shape: Shape | undefined): number {
  if (shape?.type === undefined) return 0.8;
  return shape.type === "array" || shape.type === "any" ? 0 : 2;
}

/** `- value`: the item is the scalar itself, so its frame gives way to the scalar's. */
function placeItem(item: Frame, index: number, flat: FlatDocument): Placement | undefined {
  if (item.slot !== "scalar" && item.slot !== "value" && item.slot !== "schema") return undefined;
  const line = flat.lines[index];
  const raw = line === undefined ? "" : line.text.value.slice(line.keyAt);
  if (item.slot === "schema" && raw !== "{}") return undefined;
  const leaf = openLeaf(item.parent ?? item, raw, index, flat);
  return {
    cost: leaf.cost + leafCost(raw, item.slot === "value" ? item.shape : undefined),
    top: leaf.top,
    last: leaf.last,
  };
}

/** What is read along the schema beside it. */
const EXAMPLES = new Set(["value", "examples", "example"]);

function placeKey(frame: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const key = flat.lines[index]?.key;
  if (key === undefined || frame.text !== "none" || frame.items > 0) return undefined;
  if (frame.slot === "properties" && !couldStart("properties", index, flat)) return undefined;
  const fit = OWN_RULES.has(frame.slot) ? undefined : fitKey(frame.slot, key);
  if (fit === undefined && !OWN_RULES.has(frame.slot)) return undefined;
  if (findName(frame.names, key) !== undefined) return undefined;
  if (frame.slot === "schema") return placeKeyword(frame, index, flat);
  const holder: Frame = { ...frame, names: withName(frame.names, key) };
  if (frame.slot === "properties") return placeProperty(holder, index, flat);
  return fit === undefined ? placeMember(holder, key, index, flat) : placeFit(holder, fit, index, flat);
}

/** Frames whose keys no grammar lists. */
const OWN_RULES = new Set(["schema", "properties", "value"]);

function placeFit(holder: Frame, fit: Fit, index: number, flat: FlatDocument): Placement | undefined {
  const along = EXAMPLES.has(fit.slot) ? holder.shape : undefined;
  const opened = openSlot(holder, { slot: fit.slot, along }, index, flat);
  const late = holder.slot === "pathItem" && fit.slot === "text" && (holder.names?.size ?? 0) > 1 ? 2 : 0;
  return opened === undefined ? undefined : { ...opened, cost: opened.cost + fit.cost + late };
}

/** `name:` and a schema behind it. A component's name that references mention is no property, and the other way round. */
function placeProperty(holder: Frame, index: number, flat: FlatDocument): Placement | undefined {
  const line = flat.lines[index];
  if (line?.key === undefined) return undefined;
  const component = holder.parent?.slot === "components";
  const referenced = flat.referenced.has(line.key);
  const cost = referenced === component || flat.referenced.size === 0 ? 0 : component ? 0.5 : 1;
  // `headers: {}` behind a schema looks like a property, too.
  const bare = line.value === "" ? 0 : 1;
  const opened = openSlot(holder, { slot: "schema" }, index, flat);
  return opened === undefined || opened.cost >= 4 ? undefined : { ...opened, cost: opened.cost + cost + bare };
}

/** A member of an example, judged by the schema along which the example is read. */
function placeMember(holder: Frame, key: string, index: number, flat: FlatDocument): Placement | undefined {
  const member = memberShape(holder.shape, key);
  const raw = flat.lines[index]?.value ?? "";
  const opened = openSlot(holder, { slot: "value", along: member.shape }, index, flat);
  return opened && { ...opened, cost: opened.cost + member.cost + (raw === "" ? 0 : leafCost(raw, member.shape)) };
}

function memberShape(
  shape: Shape | undefined,
  key: string,
): { readonly shape?: Shape | undefined; readonly cost: number } {
  if (shape === undefined || shape.open === true) return { cost: 0.5 };
  const property = findName(shape.properties, key);
  if (property !== undefined) return { shape: property.shape, cost: 0 };
  if (shape.values !== undefined) return { shape: shape.values, cost: 0.4 };
  return { cost: shape.properties === undefined && (shape.type ?? "object") === "object" ? 0.5 : 2 };
}
