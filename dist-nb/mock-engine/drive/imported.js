import { Refused } from "../bitable/refusal.js";
import { createBase } from "../bitable/system.js";
import { isFull, makeDocument } from "../docx/make-document.js";
import { docx } from "../docx/system.js";
/** As many lines of a text file as are taken over. */
const mostLines = 2_000;
/** As much of a file as is looked at. */
const mostBytes = 1_000_000;
const mostSheets = 10_000;
const mostColumns = 100;
const mostInCell = 10_000;
/**
 * Makes the document. Text and Markdown are taken over line by line, and CSV into a base; of other files only the title.
 * A folder that is full fails with 105, and what the mock cannot keep with 104.
 */
export function makeImported(state, world, { type, title, folder, ...file }) {
    switch (type) {
        case "docx": {
            const there = world.stateOf(docx);
            if (isFull(there, folder))
                return { failed: 105 };
            const isText = ["txt", "md", "mark", "markdown"].includes(file.extension);
            const lines = isText ? linesOf(textIn(file.bytes)) : [];
            const made = makeDocument(there, world, { title, folder, lines });
            return made === undefined ? { failed: 104 } : { token: made.id };
        }
        case "sheet": {
            if (Object.keys(state.sheets).length >= mostSheets)
                return { failed: 104 };
            const token = world.ids.id("shtcn", 22);
            state.sheets[token] = title;
            return { token };
        }
        case "bitable":
            return makeBase(world, title, file);
    }
}
function makeBase(world, title, { extension, bytes }) {
    const tables = extension === "csv" ? [tableIn(textIn(bytes))] : [];
    try {
        return { token: createBase(world, { name: named(title, "csv"), tables }).app_token };
    }
    catch (problem) {
        // More bases than the mock keeps.
        if (problem instanceof Refused)
            return { failed: 104 };
        throw problem;
    }
}
function textIn(bytes) {
    return new TextDecoder().decode(bytes.subarray(0, mostBytes));
}
/** The first line has the names of the fields, all of which are texts. Cells in quotation marks may hold commas. */
function tableIn(text) {
    const [head = [], ...rows] = linesOf(text).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => unquoted(cell)).slice(0, -1));
    const names = head.slice(0, mostColumns).reduce((before, given) => {
        const name = named(given, String(before.length + 1));
        return [...before, before.includes(name) ? `${name.slice(0, 90)} ${String(before.length + 1)}` : name];
    }, []);
    const records = rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? "").slice(0, mostInCell)])));
    const fields = names.length === 0 ? [{ name: "1", type: 1 }] : names.map((name) => ({ name, type: 1 }));
    return { name: "csv", fields, records };
}
/** A name as a base may have it. */
function named(text, otherwise) {
    const name = Array.from(text.replace(/[?/\\*:[\]\p{Cc}\p{Surrogate}]/gu, " ").trim()).slice(0, 90);
    return name.join("").trim() || otherwise;
}
function unquoted(cell) {
    return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .slice(0, mostLines);
}
