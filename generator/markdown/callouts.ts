import type { Text } from "../source/text.ts";
import { splitLines } from "./lines.ts";
import { TextBuilder } from "./text-builder.ts";

/** `> **Tip**: `, with which a conversion opens what was a box. */
const OPENING = /> ?\*\*(?:Tip|Note|Info|Warning|Error|Danger|Caution|Success)\*\*[:：][ \t]*/g;
const AT_START = new RegExp(`^[ \\t]*${OPENING.source}`);
const QUOTE = /^[ \t]*> ?/;
const FENCE = /^[ \t]*:::.*$/;
const ANY = /> ?\*\*|:::/;

/**
 * Takes off what only says that a text stands in a box: `:::note` … `:::`, `> **Tip**: …` with the `>` of the lines behind
 * it, and the same in a cell, where it begins a line. The tag dialect writes such boxes without marks.
 */
export function withoutCallouts(text: Text): Text {
  if (!ANY.test(text.value)) return text;
  const builder = new TextBuilder(text);
  let inBox = false;
  for (const line of splitLines(text)) {
    if (line.fence !== undefined) continue;
    const drop = (length: number): void => {
      builder.replace(line.start, line.start + length, "");
    };
    const opening = AT_START.exec(line.value)?.[0].length;
    const quote = QUOTE.exec(line.value)?.[0].length;
    inBox = opening !== undefined || (inBox && quote !== undefined);
    if (FENCE.test(line.value)) drop(line.value.length);
    else if (opening !== undefined) drop(opening);
    else if (inBox) drop(quote ?? 0);
    else if (line.pipes > 0) inCells(line.value, line.start, builder);
  }
  return builder.build();
}

function inCells(value: string, start: number, builder: TextBuilder): void {
  for (const { 0: opening, index } of value.matchAll(OPENING)) {
    builder.replace(start + index, start + index + opening.length, "<br>");
  }
}
