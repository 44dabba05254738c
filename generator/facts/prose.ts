/**
 * Text as prose: images dropped, `<br>` and folded single line breaks resolved, whitespace collapsed. Paragraphs and list
 * items keep their lines; links and other Markdown stay. A lone `-` says nothing and gives "".
 */
export function cleanProse(value: string): string {
  const paragraphs = value
    .replace(LINE_BREAK_TAG, "\n")
    .replace(IMAGE_LINE, "")
    .replace(IMAGE, "")
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => unfold(paragraph.split("\n")))
    .filter((paragraph) => paragraph !== "");
  const prose = paragraphs.join("\n\n").replace(EMPTY_EMPHASIS, "").trim();
  return NOTHING.test(prose) ? "" : prose;
}

/** Text on one line: what `cleanProse` gives, its lines joined. */
export function cleanLine(value: string): string {
  if (!/\n|<br/i.test(value)) return collapse(value);
  return joinLines(
    value
      .replace(LINE_BREAK_TAG, "\n")
      .split("\n")
      .map((line) => collapse(line))
      .filter((line) => line !== ""),
  );
}

/** Joins wrapped lines: Chinese with Chinese directly, everything else with one blank (`Union\nID 是` is `Union ID 是`). */
export function joinLines(lines: readonly string[]): string {
  let end = "";
  const pieces = lines.map((line) => {
    const piece = end === "" || isGlued(end, line.slice(0, 1)) ? line : ` ${line}`;
    end = line.slice(-1);
    return piece;
  });
  return pieces.join("");
}

const LINE_BREAK_TAG = /<br ?\/?>/gi;
/** `![image.png](//sf3-cn.feishucdn.com/obj/….png)` */
const IMAGE = /!\[[^\]\n]{0,100}\]\([^)\n]{0,600}\)/g;
/** An image on a line of its own goes with its line: it parts no paragraphs. */
const IMAGE_LINE = /\n[^\S\n]*!\[[^\]\n]{0,100}\]\([^)\n]{0,600}\)[^\S\n]*(?=\n)/g;
/** What is left of `**示例值**："x"` when the label has been lifted out. */
const EMPTY_EMPHASIS = /\*{4}/g;
/** `-`, `\-`, `/`: how the tables write that there is nothing to say. */
const NOTHING = /^(?:\\?[-–—/]|\\?--)?$/;
const WIDE_MARK = /[\u3001\u3002\u300a-\u3011\uff01-\uff0f\uff1a-\uff1f]/;
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const LIST_ITEM = /^(?:[-*•]|\d{1,2}[.、)])\s/;

function isGlued(end: string, start: string): boolean {
  return (CHINESE.test(end) && CHINESE.test(start)) || WIDE_MARK.test(end) || WIDE_MARK.test(start);
}

function unfold(lines: readonly string[]): string {
  const unfolded: string[] = [];
  let current: string[] = [];
  for (const line of lines.map(collapse).filter((candidate) => candidate !== "")) {
    if (LIST_ITEM.test(line) && current.length > 0) {
      unfolded.push(joinLines(current));
      current = [];
    }
    current.push(line);
  }
  if (current.length > 0) unfolded.push(joinLines(current));
  return unfolded.join("\n");
}

function collapse(line: string): string {
  // nothing but single blanks in most lines
  return /\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, " ").trim() : line.trim();
}
