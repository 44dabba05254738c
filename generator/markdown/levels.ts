import type { Block } from "../pages/page.ts";
import { replace } from "../source/edit.ts";
import { withoutInvisible } from "./cell-text.ts";
import { slice, trim, type Text } from "../source/text.ts";

/** The name cell of a row without its level mark, and how deep the mark says it is. */
export interface MarkedCell {
  readonly cell: Text;
  /** Undefined: no mark. */
  readonly depth?: MarkDepth;
}

/** `└ └ value` has two marks; `&emsp;&emsp;∟id` one, two wide blanks in. */
export interface MarkDepth {
  readonly marks: number;
  readonly indent: number;
}

const levelMark = /[└∟├┗↳⌞]/;

/** Takes `&nbsp;&nbsp;└ `, `∟`, `└ └ ` off the front of a cell's raw text. */
export function readMark(raw: Text): MarkedCell {
  if (!levelMark.test(raw.value)) return { cell: raw };
  return readVisible(withoutInvisible(raw));
}

function readVisible(raw: Text): MarkedCell {
  let marks = 0;
  let indent = 0;
  let at = 0;
  while (at < raw.value.length) {
    const rest = raw.value.slice(at, at + 8);
    const entity = /^&(nbsp|emsp|ensp);/.exec(rest)?.[0];
    const char = rest.charAt(0);
    if (entity !== undefined) {
      if (marks === 0) indent += entity === "&nbsp;" ? 1 : 2;
      at += entity.length;
    } else if (levelMark.test(char)) {
      marks += 1;
      at += /^.[─━—-]{1,2}(?=[\s\w`*])/.exec(rest)?.[0].length ?? 1;
    } else if (/\s/.test(char)) {
      if (marks === 0 && char !== " " && char !== "\t" && char !== "\n") indent += char === "\u00a0" ? 1 : 2;
      at += 1;
    } else {
      // &emsp;<span style="color: #8F959E">∟</span>&nbsp;: the mark in a colour of its own
      const tag = /^<\/?[a-z][^<>]{0,200}>/i.exec(raw.value.slice(at, at + 204))?.[0];
      if (tag === undefined) break;
      at += tag.length;
    }
  }
  if (marks === 0) return { cell: raw };
  // &emsp;∟leader_user_id<br>&emsp;∟leader_open_id: the mark again before each further name
  return { cell: trim(replace(slice(raw, at), /[└∟├┗↳⌞]/g, () => " ")), depth: { marks, indent } };
}

/**
 * Levels of a table's rows, or undefined where no row has a mark. Documents indent by one, two, three or four blanks a
 * level, so the widths are ranked within their table; where marks are repeated, their number counts.
 */
export function levelsOf(depths: readonly (MarkDepth | undefined)[]): (number | undefined)[] {
  const marked = depths.filter((depth) => depth !== undefined);
  if (marked.length === 0) return depths.map(() => undefined);
  if (marked.some((depth) => depth.marks > 1)) return depths.map((depth) => depth?.marks ?? 0);
  const widths = [...new Set(marked.map((depth) => depth.indent))].sort((a, b) => a - b);
  return depths.map((depth) => (depth === undefined ? 0 : widths.indexOf(depth.indent) + 1));
}

/** On a page that marks levels anywhere, a table without marks is flat: its rows are at level 0. */
export function withFlatTables(blocks: readonly Block[]): Block[] {
  const marks = blocks.some((block) => block.kind === "table" && block.rows.some((row) => row.level !== undefined));
  if (!marks) return [...blocks];
  return blocks.map((block) =>
    block.kind === "table" ? { ...block, rows: block.rows.map((row) => ({ ...row, level: row.level ?? 0 })) } : block,
  );
}
