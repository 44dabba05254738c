import type { MapEntry, Node } from "../../../pages/node.ts";
import type { Span } from "../../../source/source-file.ts";
import { join, slice, spanOf, textFrom, type Text } from "../../../source/text.ts";
import { readFlow } from "./read-flow.ts";
import type { Line } from "./lines.ts";
import { readScalar } from "./scalar.ts";
import type { Step } from "./search.ts";

/** A value while its lines still come: what it is shows with the first of them. */
interface Hole {
  readonly place: Span;
  readonly prose: boolean;
  readonly entries: { readonly key: string; readonly keySpan: Span; readonly hole: Hole }[];
  readonly items: Hole[];
  readonly lines: Text[];
}

/** Keys whose text is prose: its lines stay lines. */
const PROSE = new Set(["description", "summary", "title"]);

/** Puts the lines of a document together as a reading took them. */
export function buildTree(last: Step | undefined, lines: readonly Line[], place: Span): Node {
  const root = newHole(place, false);
  const open: Hole[] = [root];
  let leaf: Hole = root;
  for (const step of inOrder(last)) {
    const line = lines[step.line];
    if (line === undefined || step.kind === "unread") continue;
    if (step.kind === "text") leaf.lines.push(taken(lines, step, 0));
    else
      leaf = addEntry(open, line, taken(lines, step, line.key === undefined ? line.keyAt : line.valueAt), step.depth);
  }
  return toNode(root);
}

function inOrder(last: Step | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let step = last; step !== undefined; step = step.before) steps.push(step);
  return steps.reverse();
}

function newHole(place: Span, prose: boolean): Hole {
  return { place, prose, entries: [], items: [], lines: [] };
}

/** The text of a step's lines, in the first of them from `start` on. */
function taken(lines: readonly Line[], step: Step, start: number): Text {
  const texts = lines
    .slice(step.line, step.last + 1)
    .map((line, at) => (at === 0 ? slice(line.text, start) : line.text));
  return join(texts, "\n") ?? lines[step.line]?.text ?? emptyText();
}

function emptyText(): never {
  throw new Error("a step has a line");
}

/** Adds `- key: value` below the hole of that depth and returns the hole of its value. */
function addEntry(open: Hole[], line: Line, value: Text, depth: number): Hole {
  open.length = depth + 1;
  let hole = open[depth];
  if (hole === undefined) throw new Error("a line stands in an open frame");
  for (let dash = 0; dash < line.dashes; dash += 1) {
    const item = newHole(spanOf(line.text), hole.prose);
    hole.items.push(item);
    open.push(item);
    hole = item;
  }
  if (line.key === undefined) {
    hole.lines.push(value);
    return hole;
  }
  const keySpan = spanOf(line.text, line.keyAt, line.keyEnd);
  const below = newHole(value.value === "" ? keySpan : spanOf(value), PROSE.has(line.key));
  hole.entries.push({ key: line.key, keySpan, hole: below });
  open.push(below);
  below.lines.push(value);
  return below;
}

function toNode(hole: Hole): Node {
  if (hole.items.length > 0) {
    const items = hole.items.map(toNode);
    return {
      kind: "list",
      items,
      span: around(
        hole.place,
        items.map((item) => item.span),
      ),
    };
  }
  if (hole.entries.length > 0) {
    const entries: MapEntry[] = hole.entries.map(({ key, keySpan, hole: value }) => ({
      key,
      keySpan,
      value: toNode(value),
    }));
    return {
      kind: "map",
      entries,
      span: around(
        hole.place,
        entries.flatMap((entry) => [entry.keySpan, entry.value.span]),
      ),
    };
  }
  if (hole.lines.length === 0) return readScalar([textFrom("", hole.place)], false);
  const flow = hole.lines.length === 1 ? readFlow(hole.lines[0]) : undefined;
  return flow ?? readScalar(hole.lines, hole.prose);
}

function around(place: Span, parts: readonly Span[]): Span {
  let start = place.file.text.length;
  let end = 0;
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return parts.length === 0 ? place : { file: place.file, start, end };
}
