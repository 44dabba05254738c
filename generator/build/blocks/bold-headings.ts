import type { Block, TableBlock } from "../../pages/page.ts";
import { slice, spanOf, trim, type Text } from "../../source/text.ts";

/** `**回调示例：**` alone on its line, as older pages head the parts of an event. */
const BOLD_LINE =
  /^[ \t]*\*\*(事件|事件类型|事件体|(?:事件体?|回调体?)示例|event(?: body)?|event example)\s?[：:]?\s?\*\*[：:]?[ \t]*$/gimu;

/**
 * The blocks of a page whose parts are headed in bold, with these lines as headings, and an empty table before the first:
 * it stands where pages have the table of an event's basics. `undefined` where no line heads an example of an event.
 */
export function withBoldHeadings(
  blocks: readonly Block[],
): { readonly blocks: readonly Block[]; readonly table: TableBlock } | undefined {
  const split = blocks.flatMap((block) => (block.kind === "prose" ? splitProse(block.text) : [block]));
  const first = split.findIndex((block) => block.kind === "heading" && block.level === HEADING_LEVEL);
  const heading = split[first];
  const hasExample = split.some((block) => block.kind === "heading" && /示例$|example$/iu.test(block.text.value));
  if (heading?.kind !== "heading" || !hasExample) return undefined;
  const table: TableBlock = { kind: "table", span: spanOf(heading.text), header: [], rows: [] };
  return { blocks: [...split.slice(0, first), table, ...split.slice(first)], table };
}

/** Below every heading of Markdown. */
const HEADING_LEVEL = 7;

function splitProse(text: Text): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const add = (piece: Text): void => {
    if (piece.value !== "") blocks.push({ kind: "prose", text: piece });
  };
  for (const { 0: line, 1: label = "", index } of text.value.matchAll(BOLD_LINE)) {
    add(trim(slice(text, from, index)));
    const start = index + line.indexOf(label);
    blocks.push({ kind: "heading", level: HEADING_LEVEL, text: slice(text, start, start + label.length) });
    from = index + line.length;
  }
  add(trim(slice(text, from)));
  return blocks;
}
