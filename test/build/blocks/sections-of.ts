import { sectionsOf, type Section } from "../../../generator/build/blocks/sections.ts";
import { readBlocks } from "../../../generator/markdown/read-blocks.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { fileText } from "../../../generator/source/text.ts";

/** The sections of a page given by its lines. */
export function sectionsFrom(...lines: readonly string[]): readonly Section[] {
  return sectionsOf(readBlocks(fileText(sourceFile("page.md", lines.join("\n"))), () => undefined));
}
