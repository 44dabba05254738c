import type { FlatDocument } from "./document.ts";
import { openFrame, type Frame } from "./frame.ts";
import { isMap, type Slot } from "./grammar.ts";
import { closeLeaf, couldStart, openLeaf } from "./leaf.ts";
import type { Shape } from "./shape.ts";

/** How a line can stand in a frame. */
export interface Placement {
  /** What speaks against it; 0 where it fits as the grammar says. */
  readonly cost: number;
  /** The innermost frame afterwards. */
  readonly top: Frame;
  /** The last line that it takes: a quoted scalar may go on over several. */
  readonly last: number;
}

/** What is to stand below a key; an example is read along a schema. */
export interface Below {
  readonly slot: Slot;
  readonly along?: Shape | undefined;
}

/** Opens what stands below the key of a line. `holder` has the key already. */
export function openSlot(
  holder: Frame,
  { slot, along }: Below,
  index: number,
  flat: FlatDocument,
): Placement | undefined {
  const line = flat.lines[index];
  if (line?.key === undefined) return undefined;
  const raw = line.value;
  if (slot === "scalar" || slot === "text" || slot === "flag") {
    const leaf = openLeaf(holder, raw, index, flat);
    const odd = slot === "flag" && raw !== "true" && raw !== "false" ? 3 : 0;
    return { ...leaf, cost: leaf.cost + odd };
  }
  if (raw !== "") return openInline(holder, slot, index, flat);
  const opened = openFrame(holder, slot, line.key, along);
  const starts = couldStart(slot, flat.next(index), flat);
  return { cost: starts || slot === "value" ? 0 : 4, top: opened, last: index };
}

function openInline(holder: Frame, slot: Slot, index: number, flat: FlatDocument): Placement | undefined {
  const raw = flat.lines[index]?.value ?? "";
  if (slot === "value") return openLeaf(holder, raw, index, flat);
  const bracket = slot.endsWith("[]") ? "[" : isMap(slot) || slot === "properties" ? "{" : undefined;
  const flow = bracket !== undefined && raw.startsWith(bracket);
  const flag = slot === "schema" && (raw === "true" || raw === "false");
  if (!flow && !flag && raw !== "null" && raw !== "~") return undefined;
  return { cost: flow || flag ? 0 : 1, top: closeLeaf(holder), last: index };
}
