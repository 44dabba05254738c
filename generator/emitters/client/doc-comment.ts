import { visible } from "../../wording/visible.ts";

/**
 * A JSDoc comment of these paragraphs, each of one or more lines, with its line break, or nothing where they are empty.
 * Nothing in them can end the comment or become a tag; a line that is meant as a tag goes into `tags`, `@` first. Each line begins
 * with `margin`.
 */
export function docComment(paragraphs: readonly string[], tags: readonly string[] = [], margin = ""): string {
  const prose = paragraphs.map(asProse).filter((paragraph) => paragraph !== "");
  const parts = [...prose, ...(tags.length === 0 ? [] : [tags.map(asTag).join("\n")])];
  if (parts.length === 0) return "";
  const lines = parts.join("\n\n").split("\n");
  const [first = ""] = lines;
  if (lines.length === 1 && margin.length + first.length < 110) return `${margin}/** ${first} */\n`;
  return [`/**`, ...lines.map((line) => ` * ${line}`.trimEnd()), ` */`].map((line) => `${margin}${line}\n`).join("");
}

/** The text as prose in a comment: `*\/` cannot end it, no `@` in it begins a tag. */
export function asProse(text: string): string {
  return withoutTags(withoutEnd(visible(text))).trim();
}

function asTag(tag: string): string {
  return `@${withoutTags(withoutEnd(tag.slice(1)))}`;
}

/** A tag begins behind white space, within a line too, a link behind a brace. */
function withoutTags(text: string): string {
  return text.replace(/(^|[\s\u200b{])@/gm, "$1\\@");
}

function withoutEnd(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
