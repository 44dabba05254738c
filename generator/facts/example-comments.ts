import type { Node } from "../pages/node.ts";
import type { JsonComment } from "./json-scan.ts";

/** A node with its offsets in the example. */
export interface PlacedNode {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives each comment to the value it speaks of: the one it follows on its line (an opened object or array too), else the
 * next one, else the one before. Several comments of one value are joined with a blank.
 */
export function attachComments(
  text: string,
  nodes: readonly PlacedNode[],
  comments: readonly JsonComment[],
): ReadonlyMap<Node, string> {
  if (comments.length === 0) return new Map();
  const byStart = [...nodes].sort((a, b) => a.start - b.start || b.end - a.end);
  const marks = nodes
    .flatMap((placed) =>
      placed.node.kind === "scalar"
        ? [mark(placed, placed.end)]
        : [mark(placed, placed.start + 1), mark(placed, placed.end)],
    )
    .sort((a, b) => a.at - b.at);
  const words = new Map<Node, string>();
  let lineStart = 0;
  for (const comment of comments) {
    lineStart = lineStartBefore(text, lineStart, comment.start);
    const before = lastAtOrBefore(marks, comment.start);
    const isOnItsLine = before !== undefined && before.at >= lineStart;
    const next = isOnItsLine ? undefined : firstAfter(byStart, comment.end);
    const node = isOnItsLine ? before.node : (next?.node ?? before?.node);
    if (node === undefined || comment.words === "") continue;
    const earlier = words.get(node);
    words.set(node, earlier === undefined ? comment.words : `${earlier} ${comment.words}`);
  }
  return words;
}

interface Mark {
  readonly at: number;
  readonly node: Node;
}

function mark({ node }: PlacedNode, at: number): Mark {
  return { at, node };
}

/** Start of the line an offset is on, searched from an earlier line's start. */
function lineStartBefore(text: string, from: number, offset: number): number {
  let start = from;
  for (let at = text.indexOf("\n", from); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) start = at + 1;
  return start;
}

function lastAtOrBefore(marks: readonly Mark[], offset: number): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}

function firstAfter(nodes: readonly PlacedNode[], offset: number): PlacedNode | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low];
}
