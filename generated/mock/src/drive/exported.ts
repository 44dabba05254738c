import type { World } from "../engine/behaviour.js";
import { own } from "../engine/outcome.js";
import type { Base, BitableState, Table } from "../bitable/state.js";
import { bitable } from "../bitable/system.js";
import { cellText, type Place } from "../bitable/values/text.js";
import { rawText } from "../docx/raw-text.js";
import { docx } from "../docx/system.js";
import type { DocxState } from "../docx/state.js";
import type { DriveState, ExportedType } from "./state.js";

/** What is to be exported; `part` is a table or a sheet of it, and empty where all of it is meant. */
export interface DocumentPlace {
  readonly type: ExportedType;
  readonly token: string;
  readonly part: string;
}

/** A document, or the part of it that was named. */
export interface Exported {
  readonly title: string;
  readonly text: string;
  /** Whether the named part is there. The mock knows no sheets of spreadsheets, so any name will do. */
  readonly hasPart: boolean;
}

/** As much of a document's text as goes into its file, in UTF-16 units. */
const mostText = 20_000;

/** Title and text of a document that is to be exported; `undefined` where there is none of that kind. */
export function findExported(state: DriveState, world: World, place: DocumentPlace): Exported | undefined {
  const { type, token, part } = place;
  switch (type) {
    case "docx": {
      const document = own(world.stateOf<DocxState>(docx).documents, token);
      return document && { title: document.title, text: rawText(document).slice(0, mostText), hasPart: false };
    }
    case "bitable":
      return exportedBase(world.stateOf<BitableState>(bitable), place);
    case "sheet": {
      const title = own(state.sheets, token);
      return title === undefined ? undefined : { title, text: "", hasPart: part !== "" };
    }
    case "doc":
      return undefined;
  }
}

/** A base by the CSV of one of its tables, or of its first. */
function exportedBase(state: BitableState, { token, part }: DocumentPlace): Exported | undefined {
  const base = own(state.bases, token);
  if (base === undefined) return undefined;
  const named = base.tables.find(({ id }) => id === part);
  const table = named ?? base.tables[0];
  const text = table === undefined ? "" : csvOf(state, base, table).slice(0, mostText);
  return { title: base.name, text, hasPart: named !== undefined };
}

function csvOf(state: BitableState, base: Base, table: Table): string {
  const place: Place = { state, base, table };
  const lines = [table.fields.map(({ name }) => quoted(name))];
  let length = 0;
  for (const id of table.order) {
    const record = own(table.records, id);
    if (record === undefined || length > mostText) continue;
    const cells = table.fields.map((field) => quoted(cellText(place, field, record)));
    length += cells.join().length;
    lines.push(cells);
  }
  return lines.map((cells) => `${cells.join(",")}\n`).join("");
}

/** As RFC 4180 has it. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
