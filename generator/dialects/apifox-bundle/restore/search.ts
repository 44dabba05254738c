import type { FlatDocument } from "./document.ts";
import { closingCost, foldInto, openFrame, type Frame } from "./frame.ts";
import { fitKey } from "./grammar.ts";
import { quoteEnd } from "./leaf.ts";
import type { Line } from "./lines.ts";
import { place } from "./place.ts";
import type { Placement } from "./slot.ts";

/** One line as a reading of the document takes it, behind the lines before it. */
export interface Step {
  /** `entry`: structure, in the frame of that depth. `text`: goes on with a scalar. `unread`: fits nowhere. */
  readonly kind: "entry" | "text" | "unread";
  readonly line: number;
  readonly last: number;
  readonly depth: number;
  /** In the properties of a schema: the place where more than one nesting may fit. */
  readonly property: boolean;
  readonly before: Step | undefined;
}

/** A way to read the document so far. */
export interface Reading {
  readonly top: Frame;
  /** The sum of what speaks against it. */
  readonly cost: number;
  readonly step: Step | undefined;
}

/** Two ways to read a part that nothing in the document decides between; the first was taken. */
export interface Tie {
  readonly taken: Step;
  readonly other: Step;
}

/** How many readings are carried along, and how much dearer than the best one may be. */
const WIDTH = 12;
const MARGIN = 3;
/** In how many frames a line is tried; one that many inner frames take stands in none of the outer. */
const MOST = 12;
/** Costs below are tie-breakers, no evidence. */
const EVIDENCE = 0.3;

/**
 * Reads a flattened document line by line, keeping the readings that little speaks against. Each line goes to the
 * innermost open frame that takes it, unless later lines speak for another; where the grammar is clear again (the next
 * part of an operation) the best reading is settled. Linear in the number of lines.
 */
export function search(flat: FlatDocument): { readonly step: Step | undefined; readonly ties: readonly Tie[] } {
  const ties: Tie[] = [];
  let readings: readonly Reading[] = [{ top: openFrame(undefined, "document", ""), cost: 0, step: undefined }];
  flat.lines.forEach((_, index) => {
    readings = cheapest(readings.flatMap((reading) => advance(reading, index, flat)));
    if (settles(readings[0], index, flat)) readings = settle(readings, ties);
  });
  const ended = cheapest(readings.map((reading) => closeAll(reading, flat)));
  return { step: settle(ended, ties)[0]?.step, ties };
}

function cheapest(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const sorted = [...readings].sort((one, other) => one.cost - other.cost);
  const best = sorted[0]?.cost ?? 0;
  return sorted.slice(0, WIDTH).filter((reading) => reading.cost <= best + MARGIN);
}

function advance(reading: Reading, index: number, flat: FlatDocument): readonly Reading[] {
  if (reading.step !== undefined && reading.step.last >= index) return [reading];
  const line = flat.lines[index];
  if (line === undefined) return [reading];
  const { text } = reading.top;
  if (line.idle && text !== "block" && text !== "lines") return [reading];
  const entries = text === "block" || line.idle ? [] : placements(reading, index, flat);
  const goOn = continueText(
    reading,
    index,
    flat,
    entries.some(({ fits }) => fits),
  );
  const next = [...entries.map(({ reading: entry }) => entry), ...(goOn === undefined ? [] : [goOn])];
  return next.length > 0 ? next : [unread(reading, index)];
}

interface Candidate {
  readonly reading: Reading;
  readonly fits: boolean;
}

/** Every open frame that takes the line, from the innermost outwards. */
function placements(reading: Reading, index: number, flat: FlatDocument): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const line = flat.lines[index];
  if (line?.key === undefined && line?.dashes === 0) return candidates;
  let closing = reading.cost;
  let passed = 0;
  for (let frame: Frame | undefined = reading.top; frame !== undefined && candidates.length < MOST;) {
    const placement = place(frame, index, flat);
    if (placement !== undefined) {
      const fits = placement.cost < 1;
      const outwards = frame.slot === "properties" ? 0 : passed;
      candidates.push({ fits, reading: enter(reading, frame, placement, { index, cost: closing + outwards }) });
      if (placement.cost < 0.5 && frame.slot !== "properties") passed += 0.1;
    }
    closing += closingCost(frame, flat.usesOrders);
    frame = frame.parent === undefined ? undefined : foldInto(frame.parent, frame);
  }
  return candidates;
}

function enter(
  reading: Reading,
  frame: Frame,
  placement: Placement,
  at: { readonly index: number; readonly cost: number },
): Reading {
  const step: Step = {
    kind: "entry",
    line: at.index,
    last: placement.last,
    depth: frame.depth,
    property: frame.slot === "properties",
    before: reading.step,
  };
  return { top: placement.top, cost: at.cost + placement.cost, step };
}

/** The line as one more line of the scalar that is open: free, unless it would be good structure. */
function continueText(reading: Reading, index: number, flat: FlatDocument, fits: boolean): Reading | undefined {
  const { top } = reading;
  const line = flat.lines[index];
  if (line === undefined || top.text === "none" || top.text === "closed") return undefined;
  const block = top.text === "block" || top.text === "lines";
  const last = top.text === "awaited" ? quoteEnd(line.text.value, index, flat) : undefined;
  const cost = top.text === "block" ? 0 : block ? (fits ? 1.5 : 0) : fits ? 3 : plainCost(top.text, line);
  const text = last !== undefined ? "closed" : block ? "lines" : "plain";
  const step: Step = {
    kind: "text",
    line: index,
    last: last ?? index,
    depth: top.depth,
    property: false,
    before: reading.step,
  };
  return { top: { ...top, text }, cost: reading.cost + cost, step };
}

/** `id` and a line `required:` behind it are no scalar: YAML has no `key:` inside a plain one that goes on. */
function plainCost(text: Frame["text"], line: Line): number {
  if (text === "plain" && line.key !== undefined) return 2;
  return line.key !== undefined || line.dashes > 0 ? 0.5 : 0;
}

function unread(reading: Reading, index: number): Reading {
  const step: Step = { kind: "unread", line: index, last: index, depth: 0, property: false, before: reading.step };
  return { ...reading, cost: reading.cost + 10, step };
}

const SETTLED = new Set(["document", "paths", "pathItem", "operation", "response"]);

/** The best reading has just put a line into a part of the document that no schema can reach. */
function settles(best: Reading | undefined, index: number, flat: FlatDocument): boolean {
  if (best?.step?.line !== index || best.step.kind !== "entry") return false;
  let frame: Frame | undefined = best.top;
  while (frame !== undefined && frame.depth > best.step.depth) frame = frame.parent;
  if (frame === undefined || !SETTLED.has(frame.slot)) return false;
  const slot = fitKey(frame.slot, flat.lines[index]?.key ?? "")?.slot ?? "text";
  return slot !== "text" && slot !== "scalar" && slot !== "value";
}

function settle(readings: readonly Reading[], ties: Tie[]): readonly Reading[] {
  const [best, ...others] = readings;
  if (best === undefined) return readings;
  for (const other of others) {
    if (other.cost >= best.cost + EVIDENCE) break;
    const tie = difference(best.step, other.step);
    if (tie !== undefined) ties.push(tie);
    if (tie !== undefined) break;
  }
  return [best];
}

/** The first line that two readings put into different frames, where that line is a property. */
function difference(one: Step | undefined, other: Step | undefined): Tie | undefined {
  let tie: Tie | undefined;
  let left = one;
  let right = other;
  while (left !== right && left !== undefined && right !== undefined) {
    if (left.line > right.line) left = left.before;
    else if (right.line > left.line) right = right.before;
    else {
      if (left.depth !== right.depth && left.property && right.property) tie = { taken: left, other: right };
      left = left.before;
      right = right.before;
    }
  }
  return tie;
}

function closeAll(reading: Reading, flat: FlatDocument): Reading {
  let { cost } = reading;
  for (let frame: Frame | undefined = reading.top; frame !== undefined;) {
    cost += closingCost(frame, flat.usesOrders);
    frame = frame.parent === undefined ? undefined : foldInto(frame.parent, frame);
  }
  return { ...reading, cost };
}
