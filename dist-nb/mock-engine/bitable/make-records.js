import { isObject } from "../engine/json.js";
import { bounds } from "./bounds.js";
import { fieldTypes, isLink } from "./fields/kinds.js";
import { linkedTable } from "./fields/show.js";
import { insertRecords, writeCells } from "./records/change.js";
import { rowsOf } from "./records/rows.js";
import { refuse } from "./refusal.js";
import { own } from "./state.js";
/** Makes the records of a wish, without their links: those may lead to records that are made later. */
export function makeRecords(maker, base, { wish, table }) {
    const records = wish.records ?? [];
    if (records.length > bounds.records)
        refuse("RecordExceedLimit", `records: more than ${String(bounds.records)}`);
    const writing = writingOf(maker, base);
    const people = table.fields.filter(({ type }) => type === fieldTypes.user).map(({ name }) => name);
    for (const record of records)
        for (const name of people)
            rememberPeople(maker, own(record, name));
    const written = records.map((record) => ({ fields: cellsWhere(table, record, false) }));
    insertRecords(maker, { state: maker.state, base, table }, { rows: rowsOf(table, written, writing), writing });
}
/** Writes the links of a wish, now that all its records are there. */
export function linkRecords(maker, base, { wish, table }) {
    for (const [index, given] of (wish.records ?? []).entries()) {
        const record = own(table.records, table.order[index] ?? "");
        const fields = cellsWhere(table, given, true);
        if (record === undefined || Object.keys(fields).length === 0)
            continue;
        const links = Object.entries(fields).map(([name, value]) => [name, withIds(base, table, name, value)]);
        const rows = rowsOf(table, [{ record, fields: Object.fromEntries(links) }], writingOf(maker, base));
        for (const { cells } of rows)
            writeCells(maker, { state: maker.state, base, table }, record, cells);
    }
}
function writingOf({ world }, base) {
    return { base, ids: world.ids, userIds: "open_id", duplexLinks: true, options: new Map() };
}
function cellsWhere(table, record, links) {
    const names = new Set(table.fields.filter(({ type }) => isLink(type)).map(({ name }) => name));
    return Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name) === links));
}
/** The places of linked records, as their IDs. */
function withIds(base, table, name, value) {
    const field = table.fields.find((one) => one.name === name);
    const there = field === undefined ? undefined : linkedTable(base, field);
    if (!Array.isArray(value))
        return value;
    return value.map((item) => (typeof item === "number" ? (there?.order[item] ?? item) : item));
}
/** Remembers the people that a wish names: `{ id, name, en_name?, email? }`. */
function rememberPeople({ state }, value) {
    if (!Array.isArray(value))
        return;
    for (const one of value) {
        if (!isObject(one) || typeof one["id"] !== "string" || typeof one["name"] !== "string")
            continue;
        const { id, name, en_name: english = name, email = "" } = one;
        state.people[id] = { name, en_name: String(english), email: String(email) };
    }
}
