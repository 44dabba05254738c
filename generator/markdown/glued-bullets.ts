import { replace } from "../source/edit.ts";
import { type Text } from "../source/text.ts";
import { TextBuilder } from "./text-builder.ts";

/**
 * Puts list items on lines of their own where a conversion joined the lines of a cell: `可选值： - true：是 - false：否`,
 * `- 最小值：1 - 最大值：200`, `1. a：x 2. b：y`. A dash between words (`设置 - 权限`) is none.
 */
export function gluedBullets(text: Text): Text {
  if (!/[^\n] [-*] |[^\n] -\n| [12][.、]/.test(text.value)) return text;
  const joined = rejoinMarks(text);
  const builder = new TextBuilder(joined);
  const lines = joined.value.split("\n");
  let start = 0;
  for (const [index, line] of lines.entries()) {
    for (const at of breaksIn(line, lines[index + 1])) {
      const isStar = line.startsWith(" * ", at);
      builder.replace(start + at, start + at + (isStar ? 2 : 1), isStar ? "\n-" : "\n");
    }
    start += line.length + 1;
  }
  return builder.build();
}

/** `规则 -⏎最小值：1`, `哈希 2.⏎plain：原样`: a label in bold began a line and left its bullet behind. */
function rejoinMarks(text: Text): Text {
  return replace(text, /(?<=[^\s-]) (-|\d{1,2}[.、])\n/g, ([, mark]) => `\n${mark ?? "-"} `);
}

/** An item that says by itself that it is one: a value or word with its meaning, what holds by default. */
const ITEM =
  / [-*] (?=(?:`[^`\n]{1,80}`|[A-Za-z_]\w{0,60}|-?\d{1,15})(?:[（(][^（()）\n]{0,20}[）)])?(?: ?[:：]| ?[为是] ?| (?=[\u4e00-\u9fff]))|默认|不传|不填)/g;
const ANY_ITEM = / - (?=\S)/g;
/** What a list follows: a colon at the end of the words before it. */
const INTRODUCED = /[:：] - (?=\S)/;
const NUMBERED = / (\d{1,2})[.、] ?(?=[^\s\d])/g;
const FIRST_NUMBER = /(?:^|[:：。\s] ?)1[.、] ?(?=[^\s\d])/;

/** Offsets of the blanks at which a line is to be broken, ascending. */
function breaksIn(line: string, next: string | undefined): readonly number[] {
  // a listed value with what belongs to it: `` - `employee_id`: 获取方式： - 企业管理员 … ``
  if (line.startsWith("- `")) return [];
  const introduced = INTRODUCED.exec(line);
  const from = introduced === null ? 0 : introduced.index + 1;
  const items = [...line.matchAll(introduced === null ? ITEM : ANY_ITEM)].map(({ index }) => index);
  const listed = outsideLinks(line, items).filter((at) => at >= from);
  const isList = introduced !== null || line.startsWith("- ") || listed.length > 1;
  const alone = listed.filter((at) => line.startsWith(" - 默认", at));
  return [...(isList ? listed : alone), ...numbersIn(line, next)].sort((a, b) => a - b);
}

/** `可选值： 1. a：x 2. b：y`: numbers that count up from one. */
function numbersIn(line: string, after: string | undefined): readonly number[] {
  const first = FIRST_NUMBER.exec(line);
  if (first === null) return [];
  const breaks: number[] = [];
  let next = /^\d/.test(first[0]) ? 2 : 1;
  for (const { 1: digits, index } of line.matchAll(NUMBERED)) {
    if (Number(digits) !== next) continue;
    breaks.push(index);
    next += 1;
  }
  return next > 2 || after?.startsWith(`${String(next)}.`) === true ? breaks : [];
}

/** Without the offsets that stand in the words of a link: `[设置 - 权限](…)`. */
function outsideLinks(line: string, offsets: readonly number[]): readonly number[] {
  if (offsets.length === 0) return offsets;
  const links = [...line.matchAll(/\[[^[\]\n]*\]/g)].map(
    ({ 0: words, index }) => [index, index + words.length] as const,
  );
  let link = 0;
  return offsets.filter((at) => {
    while ((links[link]?.[1] ?? Infinity) <= at) link++;
    return (links[link]?.[0] ?? Infinity) > at;
  });
}
