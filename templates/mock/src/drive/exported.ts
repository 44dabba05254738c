import type { World } from "../engine/behaviour.js";
import { own } from "../engine/outcome.js";
import { rawText } from "../docx/raw-text.js";
import { docx } from "../docx/system.js";
import type { DocxState } from "../docx/state.js";
import type { DriveState, ExportedType } from "./state.js";

export interface DocumentPlace {
  readonly type: ExportedType;
  readonly token: string;
}

/** As much of a document's text as goes into its file, in UTF-16 units. */
const mostText = 20_000;

/** Title and text of a document that is to be exported; `undefined` where there is none of that kind. */
export function findExported(
  state: DriveState,
  world: World,
  { type, token }: DocumentPlace,
): { readonly title: string; readonly text: string } | undefined {
  if (type === "docx") {
    const document = own(world.stateOf<DocxState>(docx).documents, token);
    return document && { title: document.title, text: rawText(document).slice(0, mostText) };
  }
  const title = own(state.sheets, token);
  return type === "doc" || title === undefined ? undefined : { title, text: "" };
}

/** Whether a document has the sheet or table. Of spreadsheets the mock knows no sheets, so any will do. */
export function hasPart(_world: World, _place: DocumentPlace, part: string): boolean {
  return part !== "";
}
