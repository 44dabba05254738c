import { visible } from "../../wording/visible.ts";

/**
 * A JSDoc comment of these paragraphs, each of one or more lines, with its line break. Nothing in them can end the
 * comment or become a tag; a line that is meant as a tag goes into `tags`.
 */
export function docComment(paragraphs: readonly string[], tags: readonly string[] = []): string {
  const prose = paragraphs.map(asProse).filter((paragraph) => paragraph !== "");
  const parts = [...prose, ...(tags.length === 0 ? [] : [tags.map(withoutEnd).join("\n")])];
  const lines = parts.join("\n\n").split("\n");
  const [first = ""] = lines;
  if (lines.length === 1 && first.length < 110) return `/** ${first} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** The text as prose in a comment: `*\/` cannot end it, an `@` at the start of a line is no tag. */
export function asProse(text: string): string {
  return withoutEnd(visible(text))
    .replace(/^(\s*)@/gm, "$1\\@")
    .trim();
}

function withoutEnd(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
