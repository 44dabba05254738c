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
  let next = 0;
  for (let start = text.value.indexOf("<!--"); start !== -1;) {
    const close = text.value.indexOf("-->", start + 4);
    if (close === -1) break;
    // both are in order, so no fence is looked at for each comment
    while ((fenced[next]?.[1] ?? Infinity) <= start) next += 1;
    const [from, to] = fenced[next] ?? [Infinity, Infinity];
    const end = from <= start ? to : close + 3;
    if (from > start) edits.push({ start, end, by: "" });
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
