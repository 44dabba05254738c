import type { Report } from "../../../diagnostics/report.ts";
import type { Node } from "../../../pages/node.ts";
import { spanOf, type Text } from "../../../source/text.ts";
import { buildTree } from "./build.ts";
import { flatDocument } from "./document.ts";
import { readLines, type Line } from "./lines.ts";
import { search, type Step, type Tie } from "./search.ts";

/**
 * Restores an OpenAPI document in YAML whose lines all lost their indentation. Every value keeps its place; indentation
 * that is still there is ignored. Never throws: a line that fits nowhere and a nesting that nothing decides are reported.
 */
export function restore(text: Text, report: Report): Node {
  const lines = readLines(text);
  const { step, ties } = search(flatDocument(lines));
  for (const tie of ties) reportTie(tie, lines, report);
  reportUnread(step, lines, report);
  return buildTree(step, lines, spanOf(text));
}

function reportTie({ taken, other }: Tie, lines: readonly Line[], report: Report): void {
  const line = lines[taken.line];
  if (line === undefined) return;
  const one = ownerOf(taken, lines);
  const two = ownerOf(other, lines);
  const message = `“${line.key ?? ""}” can stand below ${one} or below ${two}; read below ${one}`;
  report("restore/ambiguous", spanOf(line.text), message);
}

/** The key below which a line stands: the last one before it that opened the frame around it. */
function ownerOf(step: Step, lines: readonly Line[]): string {
  for (let at = step.before; at !== undefined; at = at.before) {
    if (at.kind !== "entry" || at.depth >= step.depth - 1) continue;
    const key = lines[at.line]?.key;
    return key === undefined ? "the list" : `“${key}”`;
  }
  return "the document";
}

function reportUnread(last: Step | undefined, lines: readonly Line[], report: Report): void {
  for (let step = last; step !== undefined; step = step.before) {
    const line = lines[step.line];
    if (step.kind !== "unread" || line === undefined) continue;
    report("restore/unread", spanOf(line.text), `cannot place “${shorten(line.text.value)}” in the OpenAPI document`);
  }
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
