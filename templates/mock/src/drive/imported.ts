import type { World } from "../engine/behaviour.js";
import { makeDocument } from "../docx/make-document.js";
import { docx } from "../docx/system.js";
import type { DocxState } from "../docx/state.js";
import type { DriveState, ImportedType } from "./state.js";

/** What becomes of a file. */
export interface Import {
  readonly type: ImportedType;
  readonly title: string;
  readonly folder: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** As many lines of a text file as are taken over. */
const mostLines = 2_000;

/** Makes the document and gives its token. Text and Markdown are taken over line by line, other files by their title. */
export function makeImported(state: DriveState, world: World, wish: Import): string {
  const { type, title, folder, extension, bytes } = wish;
  if (type !== "docx") {
    const token = world.ids.id(type === "sheet" ? "shtcn" : "bascn", 22);
    state.sheets[token] = title;
    return token;
  }
  const isText = ["txt", "md", "mark", "markdown"].includes(extension);
  const lines = isText ? linesOf(new TextDecoder().decode(bytes)) : [];
  return makeDocument(world.stateOf<DocxState>(docx), world, { title, folder, lines }).id;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, mostLines);
}
