import { slice, type Text } from "../source/text.ts";

/**
 * Soft hyphens, zero-width blanks, joints and marks of direction, byte order marks; as a character class of regular
 * expressions has them.
 */
export const INVISIBLE = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff";

/** Without white space and invisible characters around it, which editors paste along: `\u200b| a | b |`. */
export function bare(value: string): string {
  const trimmed = value.trim();
  if (trimmed === "") return trimmed;
  if (!isInvisible(trimmed.charCodeAt(0)) && !isInvisible(trimmed.charCodeAt(trimmed.length - 1))) return trimmed;
  return trimmed.slice(startOf(trimmed), endOf(trimmed));
}

/** The same of a text that has no white space around it. */
export function bareText(text: Text): Text {
  const { value } = text;
  if (!isInvisible(value.charCodeAt(0)) && !isInvisible(value.charCodeAt(value.length - 1))) return text;
  const start = startOf(value);
  return slice(text, start, Math.max(start, endOf(value)));
}

function startOf(value: string): number {
  let at = 0;
  while (at < value.length && isBlank(value, at)) at++;
  return at;
}

function endOf(value: string): number {
  let at = value.length;
  while (at > 0 && isBlank(value, at - 1)) at--;
  return at;
}

function isBlank(value: string, at: number): boolean {
  return isInvisible(value.charCodeAt(at)) || value.charAt(at).trim() === "";
}

/** One of `INVISIBLE`; asked of each line, where a regular expression takes longer. */
function isInvisible(char: number): boolean {
  return char >= 0xad && (char === 0xad || (char >= 0x200b && char <= 0x200f) || char === 0x2060 || char === 0xfeff);
}
