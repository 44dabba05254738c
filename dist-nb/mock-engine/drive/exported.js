import { own } from "../engine/outcome.js";
import { bitable } from "../bitable/system.js";
import { cellText } from "../bitable/values/text.js";
import { rawText } from "../docx/raw-text.js";
import { docx } from "../docx/system.js";
/** As much of a document's text as goes into its file, in UTF-16 units. */
const mostText = 20_000;
/** Title and text of a document that is to be exported; `undefined` where there is none of that kind. */
export function findExported(state, world, place) {
    const { type, token, part } = place;
    switch (type) {
        case "docx": {
            const document = own(world.stateOf(docx).documents, token);
            return document && { title: document.title, text: rawText(document).slice(0, mostText), hasPart: false };
        }
        case "bitable":
            return exportedBase(world.stateOf(bitable), place);
        case "sheet": {
            const title = own(state.sheets, token);
            return title === undefined ? undefined : { title, text: "", hasPart: part !== "" };
        }
        case "doc":
            return undefined;
    }
}
/** A base by the CSV of one of its tables, or of its first. */
function exportedBase(state, { token, part }) {
    const base = own(state.bases, token);
    if (base === undefined)
        return undefined;
    const named = base.tables.find(({ id }) => id === part);
    const table = named ?? base.tables[0];
    const text = table === undefined ? "" : csvOf(state, base, table).slice(0, mostText);
    return { title: base.name, text, hasPart: named !== undefined };
}
function csvOf(state, base, table) {
    const place = { state, base, table };
    const lines = [table.fields.map(({ name }) => quoted(name))];
    let length = 0;
    for (const id of table.order) {
        const record = own(table.records, id);
        if (record === undefined || length > mostText)
            continue;
        const cells = table.fields.map((field) => quoted(cellText(place, field, record)));
        length += cells.join().length;
        lines.push(cells);
    }
    return lines.map((cells) => `${cells.join(",")}\n`).join("");
}
/** As RFC 4180 has it. */
function quoted(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
