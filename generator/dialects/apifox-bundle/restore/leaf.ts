import { flowEnd } from "./flow.ts";
import type { FlatDocument } from "./document.ts";
import { openFrame, type Frame, type TextState } from "./frame.ts";
import { fitKey, isMap, type Slot } from "./grammar.ts";
import { closingQuote } from "./quotes.ts";
import { plainValue } from "./plain.ts";
import { TYPES } from "./schema-types.ts";
import type { Shape } from "./shape.ts";

export interface Leaf {
  readonly cost: number;
  readonly top: Frame;
  readonly last: number;
}

/** `>-`, `|`, `>+2` */
export const BLOCK_HEADER = /^[|>][-+0-9]{0,2}$/;

/** How far a quoted scalar may go on; a quote that nothing closes stays plain text. */
const LONGEST_QUOTE = 500;

/** Opens the scalar that stands behind a key or a dash: what it takes at once, and whether it may go on. */
export function openLeaf(holder: Frame, raw: string, index: number, flat: FlatDocument): Leaf {
  if (raw === "") {
    const following = flat.lines[flat.next(index)];
    const text = following !== undefined && following.key === undefined && following.dashes === 0;
    return { cost: text ? 0 : 3, top: scalar(holder, "awaited"), last: index };
  }
  if (BLOCK_HEADER.test(raw)) return { cost: 0, top: scalar(holder, "block"), last: index };
  const last = quoteEnd(raw, index, flat);
  if (last !== undefined) return { cost: 0, top: scalar(holder, "closed"), last };
  const closed = flowEnd(raw) === raw.length || typeof plainValue(raw) !== "string";
  return { cost: 0, top: scalar(holder, closed ? "closed" : "plain"), last: index };
}

export function closeLeaf(holder: Frame): Frame {
  return scalar(holder, "closed");
}

function scalar(holder: Frame, text: TextState): Frame {
  return { ...openFrame(holder, "text", ""), text };
}

/** The line in which a quoted scalar that starts with `raw` ends; undefined if it is not quoted. */
export function quoteEnd(raw: string, index: number, flat: FlatDocument): number | undefined {
  const quote = raw[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = closingQuote(raw, 0);
  if (end !== undefined) return raw.slice(end + 1).trim() === "" ? index : undefined;
  for (let at = index + 1; at < flat.lines.length && at < index + LONGEST_QUOTE; at += 1) {
    const line = flat.lines[at]?.text.value ?? "";
    const close = closingQuote(quote + line, 0);
    if (close !== undefined) return close === line.length ? at : undefined;
  }
  return undefined;
}

/** What speaks against a scalar as the value of that schema: another type. */
export function leafCost(raw: string, shape: Shape | undefined): number {
  const type = shape?.type;
  if (type === undefined || type === "any" || raw === "{}" || raw === "[]") return 0;
  if (type === "object" || type === "array") return raw === "null" ? 0 : 1;
  const value = BLOCK_HEADER.test(raw) ? raw : plainValue(raw);
  if (value === null) return 0;
  if (typeof value === "string") return type === "string" ? 0 : 0.5;
  if (typeof value === "boolean") return type === "boolean" ? 0 : 0.5;
  return type === "number" || type === "integer" ? 0 : 0.5;
}

/** Whether the line can be the first one below a key of that kind. */
export function couldStart(slot: Slot, index: number, flat: FlatDocument): boolean {
  const line = flat.lines[index];
  if (line === undefined) return false;
  if (slot.endsWith("[]")) return line.dashes > 0;
  if (line.dashes > 0 || line.key === undefined) return slot === "value";
  if (slot === "properties") {
    return line.value.startsWith("{") || (line.value === "" && couldStart("schema", flat.next(index), flat));
  }
  if (slot === "schema") return startsSchema(index, flat);
  return !isMap(slot) || fitKey(slot, line.key) !== undefined;
}

/** `type: string`, `$ref: …`, `allOf:` and a list …; a keyword that holds a schema must hold one. */
function startsSchema(index: number, flat: FlatDocument): boolean {
  const line = flat.lines[index];
  if (line?.key === undefined) return false;
  const slot = fitKey("schema", line.key)?.slot;
  const following = flat.next(index);
  if (slot === undefined) return false;
  if (slot === "type")
    return line.value === "" ? flat.lines[following]?.dashes === 1 : TYPES.has(plainValue(line.value));
  if (slot === "scalar" || slot === "text" || slot === "flag") return line.value !== "";
  if (line.value !== "") return slot === "value" || /^[[{]|^(?:true|false)$/.test(line.value);
  if (slot.endsWith("[]")) return flat.lines[following]?.dashes !== 0;
  return slot !== "schema" || flat.lines[following]?.value !== "";
}
