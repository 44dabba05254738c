import { replace } from "../source/edit.ts";
import { trim, type Text } from "../source/text.ts";
import { literalStar, resolveEmphasis } from "./emphasis.ts";
import { entityAt } from "./entity.ts";
import { htmlTagAt } from "./inline-html.ts";
import { gluedBullets } from "./glued-bullets.ts";
import { TextBuilder } from "./text-builder.ts";

/**
 * The canonical text of a cell or a heading: emphasis, escapes, entities and inline HTML resolved, `\n` for a line break,
 * no blank lines, blanks collapsed; backticks and links kept. A label in bold (`**示例值**：`) and what is glued to a
 * bold run at a line's start (`**自建应用**商店应用`) begin a line of their own.
 */
export function cellText(raw: Text): Text {
  return tidyLines(resolveEmphasis(resolveInline(withoutInvisible(raw))));
}

/** Without zero-width blanks and joints, soft hyphens and byte order marks, which editors paste along: `\u200bemail`. */
export function withoutInvisible(raw: Text): Text {
  return INVISIBLE.test(raw.value) ? replace(raw, new RegExp(INVISIBLE, "g"), () => "") : raw;
}

const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/;

// `job.level\[\]`, `\-`: an escape that a converter put into code; `^[\w\-]+$` is none
const escapedName = /^(?=.*\\)[\w.<>, -]*(?:\\[[\]_-][\w.<>, -]*)+$/;
// not `\+`, `\.`, `\?`: a pattern such as `(\+)?` is meant as it stands
const escapable = "[]()_-*`~#!><|」";

function resolveInline(raw: Text): Text {
  const { value } = raw;
  const builder = new TextBuilder(raw);
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (char === "`") at = resolveCode(raw, at, builder) - 1;
    else if (char === "\\") at = resolveEscape(value, at, builder);
    else if (char === "&") {
      const entity = entityAt(value, at);
      if (entity === undefined) continue;
      builder.replace(at, entity.end, entity.value);
      at = entity.end - 1;
    } else if (char === "<") {
      const tag = htmlTagAt(value, at);
      if (tag === undefined) continue;
      builder.replace(at, tag.end, tag.value);
      at = tag.end - 1;
    }
  }
  return builder.build();
}

/** Only `\|` and a converter's escapes are undone inside code. Gives the offset behind the code. */
function resolveCode(raw: Text, at: number, builder: TextBuilder): number {
  const { value } = raw;
  let marks = at;
  while (value[marks] === "`") marks++;
  const close = value.indexOf(value.slice(at, marks), marks);
  if (close === -1) return marks;
  const isName = escapedName.test(value.slice(marks, close));
  for (let inside = marks; inside < close; inside++) {
    if (value[inside] !== "\\") continue;
    if (isName || value[inside + 1] === "|") builder.replace(inside, inside + 1, "");
    inside++;
  }
  return close + (marks - at);
}

/** `\_` is `_`; `\"` and `\\` stay, since they belong to JSON. Gives the offset of the last character it took. */
function resolveEscape(value: string, at: number, builder: TextBuilder): number {
  const next = value[at + 1];
  if (next === undefined || !escapable.includes(next)) return next === "\\" ? at + 1 : at;
  if (next === "*") builder.replace(at, at + 2, literalStar);
  else builder.replace(at, at + 1, "");
  return at + 1;
}

/** Trims each line, collapses blanks, drops empty lines, writes every bullet as `- `. */
function tidyLines(text: Text): Text {
  const { value } = text;
  if (!untidy.test(value)) return gluedBullets(trim(writeBullets(text)));
  const builder = new TextBuilder(text);
  let inList = isBulletAt(value, 0);
  blanks.lastIndex = 0;
  for (let match = blanks.exec(value); match !== null; match = blanks.exec(value)) {
    const end = blanks.lastIndex;
    const atEdge = match.index === 0 || end === value.length;
    const by = atEdge ? "" : match[0].includes("\n") ? "\n" : " ";
    const isBullet = isBulletAt(value, end);
    // `` - `wiki`: 不支持：     - `external_access`: … - `edit`: … ``: a bullet further in is of the one before it
    if (inList && isBullet && by === " " && match[0].length > 2) builder.replace(match.index, end + 1, " ·");
    else if (match[0] !== by) builder.replace(match.index, end, by);
    if (by !== " ") inList = isBullet;
  }
  return gluedBullets(trim(writeBullets(builder.build())));
}

/** White space that is no single blank between two words. */
const untidy = /\s\s|[^\S ]|^ | $/;

const blanks = /\s+/g;

function isBulletAt(value: string, at: number): boolean {
  return value.startsWith("- `", at) || value.startsWith("* `", at);
}

/** What `writeBullets` looks at: line breaks, bullets, escaped stars, and what may be a bullet whose line break was lost. */
const bulletMarks = /\n(?:- `)?|^[*•·](?= )|\ue000|\* (?=[^\s=])| - (?=`[^`\n]*`[:：])/gm;

/** Without one of these there is nothing to do. */
const anyMark = /[*•·\ue000]| - /;

/**
 * Bullets are written `- `, one a line, also where a converter lost the line breaks: `**数据校验规则**：* 长度范围`,
 * `` - `1`: 实体职位 - `2`: 虚拟职位 ``.
 */
function writeBullets(text: Text): Text {
  const { value } = text;
  if (!anyMark.test(value)) return text;
  const builder = new TextBuilder(text);
  const glued = /[：:]\* \S/.test(value);
  let inBullet = value.startsWith("- `");
  bulletMarks.lastIndex = 0;
  for (let match = bulletMarks.exec(value); match !== null; match = bulletMarks.exec(value)) {
    const { 0: mark, index } = match;
    if (mark.startsWith("\n")) inBullet = mark.length > 1;
    else if (mark === literalStar) builder.replace(index, index + 1, "*");
    else if (mark.length === 1) builder.replace(index, index + 1, "-");
    else if (mark === "* " ? glued : inBullet) builder.replace(index, index + mark.length, "\n- ");
  }
  return builder.build();
}
