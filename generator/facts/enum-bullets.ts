import { DEFAULT_MARK, type EnumList, type EnumValue, enumValue, VALUE } from "./enum-value.ts";

/**
 * Reads a bulleted list from `start`, undefined if none starts there or one of its bullets holds no value. Deeper
 * bullets and lines that go on belong to the bullet above; a blank line and other text end the list.
 */
export function readBullets(text: string, start: number): EnumList | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (bulletOf(text.slice(lineStart, lineEnd(text, start))) === undefined) return undefined;
  const { bullets, end } = collect(text, lineStart);
  const values = bullets.flatMap(splitInline).map(readBullet);
  return values.every((value) => value !== undefined) && values.length > 0 ? { values, end } : undefined;
}

const BULLET = /^([^\S\n]*)(?:(?:[-*•·+]|\d{1,3}[.、)](?!\d))[^\S\n]*|-(?=[`"“]))/;
/** `""` is a value in a list of its own: the default of a format. */
const ITEM = new RegExp(`^(${VALUE}|"")(${DEFAULT_MARK})?\\s{0,8}(?:$|[:：]|[（(，,]|-{1,2}\\s|–|—|=(?!=))(.*)$`, "s");
/** Marked values need no separator: `` - `true` 允许 ``. */
const MARKED_ITEM = new RegExp(`^(\`[^\`\\n]{1,100}\`|"[^"\\n]{1,100}")(${DEFAULT_MARK})?\\s(.*)$`, "s");
/** The next item where a conversion lost the line breaks: `` `annually`: 每年 - `monthly`: 每月 ``. */
const INLINE_BULLET = new RegExp(`[^\\S\\n][-*][^\\S\\n]{1,3}(?=${VALUE}(?:${DEFAULT_MARK})?\\s{0,3}[:：=])`, "g");
const DEEPER = 2;

function collect(text: string, from: number): { readonly bullets: readonly string[]; readonly end: number } {
  const bullets: string[] = [];
  let indent: number | undefined;
  let end = from;
  let isAfterBlank = false;
  for (let at = from; at < text.length;) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    const bullet = bulletOf(line);
    if (line.trim() === "") {
      isAfterBlank = true;
    } else {
      const depth = bullet?.indent ?? line.length - line.trimStart().length;
      const goesOn = indent !== undefined && depth >= indent + DEEPER;
      if (bullet !== undefined && !goesOn) {
        indent ??= bullet.indent;
        bullets.push(bullet.content);
      } else if (goesOn || !isAfterBlank) {
        bullets.push(`${bullets.pop() ?? ""}\n${line.trim()}`);
      } else {
        break;
      }
      isAfterBlank = false;
      end = stop;
    }
    at = stop + 1;
  }
  return { bullets, end };
}

function bulletOf(line: string): { readonly indent: number; readonly content: string } | undefined {
  const match = BULLET.exec(line);
  // `-1：跳过` without a blank is a negative number, `**注意**` is emphasis.
  if (match === null || /^[^\S\n]*(?:-\d|\*\*)/.test(line)) return undefined;
  return { indent: (match[1] ?? "").replaceAll("\t", "  ").length, content: line.slice(match[0].length).trim() };
}

function splitInline(bullet: string): string[] {
  return bullet.split(INLINE_BULLET);
}

function readBullet(bullet: string): EnumValue | undefined {
  const match = ITEM.exec(bullet) ?? MARKED_ITEM.exec(bullet);
  if (match === null) return undefined;
  const [, value = "", mark, description = ""] = match;
  const rest = bullet.slice(value.length + (mark?.length ?? 0)).trimStart();
  const isBracketed = rest.startsWith("（") || rest.startsWith("(");
  return enumValue(value, isBracketed ? rest : description, mark !== undefined);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
