import { readOnce } from "../../diagnostics/read-once.ts";
import type { Report } from "../../diagnostics/report.ts";
import { cellText } from "../../markdown/cell-text.ts";
import { readMark, type MarkedCell } from "../../markdown/levels.ts";
import { keyOfText, Memo, movedText } from "../../source/memo.ts";
import { trim, type Text } from "../../source/text.ts";
import { inlineTags } from "./inline-tags.ts";

/** The canonical text of a cell; its tags are written as the pipe tables write them. */
export function readCell(raw: Text, report: Report): Text {
  return remembered(cells, raw, { report, read: readAnyCell }).cell;
}

/** The same of a row's first cell, whose level mark is taken off. */
export function readFirstCell(raw: Text, report: Report): MarkedCell {
  return remembered(firstCells, raw, { report, read: readMarkedCell });
}

interface Remembered {
  readonly raw: Text;
  readonly made: MarkedCell;
}

const cells = new Memo<Remembered>();
const firstCells = new Memo<Remembered>();

function readAnyCell(raw: Text, report: Report): MarkedCell {
  return { cell: cellText(inlineTags(raw, report)) };
}

function readMarkedCell(raw: Text, report: Report): MarkedCell {
  const { cell, ...depth } = readMark(trim(inlineTags(raw, report)));
  return { cell: cellText(cell), ...depth };
}

function remembered(
  memo: Memo<Remembered>,
  raw: Text,
  { report, read }: { readonly report: Report; readonly read: typeof readAnyCell },
): MarkedCell {
  const known = readOnce(memo, keyOfText(raw), report, (watched) => ({ raw, made: read(raw, watched) }));
  return { ...known.made, cell: movedText(known.made.cell, known.raw, raw) };
}
