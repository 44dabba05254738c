import { edited, type Edit } from "../source/edit.ts";
import type { Text } from "../source/text.ts";
import { mayHaveFences, splitLines } from "./lines.ts";

/**
 * Takes `<!-- … -->` out of a page, rows and cells that an editor put aside included; in code fences it is code. One that
 * never closes is text.
 */
export function withoutComments(text: Text): Text {
  if (!text.value.includes("<!--")) return text;
  const fenced = fencesOf(text);
  const edits: Edit[] = [];
  for (let start = text.value.indexOf("<!--"); start !== -1;) {
    const close = text.value.indexOf("-->", start + 4);
    if (close === -1) break;
    const fence = fenced.find(([from, to]) => from <= start && start < to);
    const end = fence === undefined ? close + 3 : fence[1];
    if (fence === undefined) edits.push({ start, end, by: "" });
    start = text.value.indexOf("<!--", end);
  }
  return edited(text, edits);
}

/** Code fences as offsets. */
function fencesOf(text: Text): readonly (readonly [start: number, end: number])[] {
  if (!mayHaveFences(text)) return [];
  const lines = splitLines(text);
  return [...new Set(lines.flatMap(({ fence }) => fence ?? []))].map(
    ({ open, close }) => [lines[open]?.start ?? 0, lines[close]?.end ?? text.value.length] as const,
  );
}
