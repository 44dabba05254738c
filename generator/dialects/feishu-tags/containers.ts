import type { Text } from "../../source/text.ts";
import { tagAt, type Tag } from "./tag-scan.ts";

/** A part of a page: a stretch of Markdown, or a tag that holds a block of its own. */
export type Part =
  | { readonly kind: "markdown"; readonly start: number; readonly end: number }
  | {
      readonly kind: "container";
      readonly tag: Tag;
      /** Where its content ends; behind it stands the closing tag, if there is one. */
      readonly contentEnd: number;
      readonly end: number;
      readonly closed: boolean;
    };

const containerNames = new Set(["md-table", "md-dt-table", "table", "md-code-json", "md-code-tab-panel", "md-alert"]);

/**
 * Cuts a page into Markdown and containers. The tags decide, not the `:::html` fences around them: `:::note` stands in
 * table cells as well, where its end looks like the end of the table. Tags in fenced code are code.
 */
export function splitParts(text: Text): Part[] {
  const { value } = text;
  const parts: Part[] = [];
  const ends = closingTags(value);
  let markdown = 0;
  const events = /^[ \t]*(`{3,}|~{3,})[^`\n]*$|<(?=[a-z])/gim;
  for (let match = events.exec(value); match !== null; match = events.exec(value)) {
    if (match[1] !== undefined) {
      events.lastIndex = endOfFence(value, match[1], match.index + match[0].length);
      continue;
    }
    const tag = tagAt(value, match.index, (name) => containerNames.has(name));
    if (tag === undefined) continue;
    const part = containerPart(value, tag, ends);
    if (part.tag.start > markdown) parts.push({ kind: "markdown", start: markdown, end: part.tag.start });
    parts.push(part);
    markdown = part.end;
    events.lastIndex = part.end;
  }
  if (markdown < value.length) parts.push({ kind: "markdown", start: markdown, end: value.length });
  return parts;
}

/** Offsets of each container's closing tags and, for the tables, of the opening ones. */
function closingTags(value: string): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>();
  for (const match of value.matchAll(
    /<(\/?)(md-table|md-dt-table|table|md-code-json|md-code-tab-panel|md-alert)(?=[\s>])/gi,
  )) {
    const name = (match[2] ?? "").toLowerCase();
    const key = match[1] === "/" ? name : name.endsWith("table") && name !== "table" ? "table opens" : undefined;
    if (key === undefined) continue;
    const offsets = result.get(key);
    if (offsets === undefined) result.set(key, [match.index]);
    else offsets.push(match.index);
  }
  return result;
}

function containerPart(
  value: string,
  tag: Tag,
  ends: ReadonlyMap<string, readonly number[]>,
): Part & { kind: "container" } {
  const close = firstAfter(ends.get(tag.name) ?? [], tag.end);
  const next =
    tag.name.startsWith("md-") && tag.name.endsWith("table")
      ? firstAfter(ends.get("table opens") ?? [], tag.end)
      : undefined;
  if (close !== undefined && (next === undefined || close < next)) {
    return {
      kind: "container",
      tag,
      contentEnd: close,
      end: value.indexOf(">", close) + 1 || value.length,
      closed: true,
    };
  }
  const end = endOfUnclosed(value, tag.end, next ?? value.length);
  return { kind: "container", tag, contentEnd: end, end, closed: false };
}

/** An unclosed container ends at its fence's `:::`, or where the next table opens. */
function endOfUnclosed(value: string, from: number, limit: number): number {
  const fence = /^[ \t]*:::[ \t]*\r?$/m.exec(value.slice(from, limit));
  return fence === null ? limit : from + fence.index;
}

function endOfFence(value: string, marks: string, from: number): number {
  const closing = new RegExp(`^[ \\t]*${marks.charAt(0)}{${String(marks.length)},}[ \\t]*\\r?$`, "gm");
  closing.lastIndex = from;
  return closing.exec(value) === null ? from : closing.lastIndex;
}

function firstAfter(sorted: readonly number[], offset: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
