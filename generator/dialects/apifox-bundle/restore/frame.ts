import { isMap, type Slot } from "./grammar.ts";
import { mergeShapes, missing, type Names, type Shape } from "./shape.ts";

/**
 * One thing that is still open: a map, a list, a schema, an example, or the text of a scalar. A reading of the document
 * so far is the innermost frame with those around it; frames never change, so that readings share them.
 */
export interface Frame {
  readonly slot: Slot;
  /** Under which key it stands in the frame around it; empty for a list's item. */
  readonly key: string;
  readonly parent: Frame | undefined;
  readonly depth: number;
  readonly names: Names | undefined;
  /** Items of a list so far. */
  readonly items: number;
  /** Of a schema: what it says. Of an example: the schema it is read along. Of a map: the schema it holds. */
  readonly shape: Shape | undefined;
  readonly text: TextState;
}

/**
 * `none`: no scalar. `closed`: takes no further line. `awaited`: nothing stands behind the key yet. `block`: after `>-`
 * or `|`, which must have a line. `lines`: a block that has one. `plain`: a plain scalar that may go on.
 */
export type TextState = "none" | "closed" | "awaited" | "block" | "lines" | "plain";

export function openFrame(parent: Frame | undefined, slot: Slot, key: string, shape?: Shape): Frame {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  return { slot, key, parent, depth, names: undefined, items: 0, shape, text: "none" };
}

/** The frame around a closed one, knowing now what the closed one says of its schema. */
export function foldInto(parent: Frame, child: Frame): Frame {
  if (child.slot === "properties" && parent.slot === "schema") {
    if (child.key !== "properties") return parent;
    return { ...parent, shape: { ...parent.shape, properties: child.names } };
  }
  if (child.slot === "schema[]") return { ...parent, shape: mergeShapes(parent.shape ?? {}, child.shape ?? {}) };
  if (child.slot !== "schema") return parent;
  const shape = child.shape ?? {};
  switch (parent.slot) {
    case "properties":
      return parent.names === undefined ? parent : { ...parent, names: { ...parent.names, shape } };
    case "schema[]":
      return { ...parent, shape: mergeShapes(parent.shape ?? {}, shape) };
    case "schema":
      if (child.key === "items") return { ...parent, shape: { ...parent.shape, items: shape } };
      if (child.key === "additionalProperties") return { ...parent, shape: { ...parent.shape, values: shape } };
      return parent;
    default:
      return { ...parent, shape };
  }
}

/** What speaks against closing a frame as it is: things of its kind have more. 0 where nothing does. */
export function closingCost(frame: Frame, usesOrders: boolean): number {
  if (frame.text !== "none") return frame.text === "block" ? 3 : 0;
  if (frame.slot.endsWith("[]")) return frame.items === 0 ? 2 : 0;
  switch (frame.slot) {
    case "schema":
      return schemaCost(frame, usesOrders);
    case "value":
      return valueCost(frame);
    case "operation":
      return has(frame, "responses") ? 0 : 2;
    case "parameter":
      return has(frame, "in") || has(frame, "$ref") ? 0 : 2;
    default:
      return frame.names === undefined && (isMap(frame.slot) || frame.slot === "properties") ? 1 : 0;
  }
}

function schemaCost(frame: Frame, usesOrders: boolean): number {
  if (frame.names === undefined) return 3;
  const shape = frame.shape ?? {};
  if (shape.type === "array" && shape.items === undefined) return 1;
  return usesOrders && shape.properties !== undefined && shape.ordered !== true ? 1 : 0;
}

function valueCost(frame: Frame): number {
  if (frame.names === undefined) return frame.items === 0 ? 0.3 : 0;
  return Math.min(3, 0.5 * missing(frame.names, frame.shape?.required ?? []));
}

function has(frame: Frame, key: string): boolean {
  for (let at = frame.names; at !== undefined; at = at.before) if (at.name === key) return true;
  return false;
}
