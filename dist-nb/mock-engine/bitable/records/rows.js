import { isObject } from "../../engine/json.js";
import { bounds } from "../bounds.js";
import { fieldTypes } from "../fields/kinds.js";
import { addOptions, optionsOf } from "../fields/options.js";
import { backField, linkedTable } from "../fields/show.js";
import { userIdType } from "../people.js";
import { refuse, shown } from "../refusal.js";
import { own } from "../state.js";
import { textsIn } from "../values/text.js";
import { toStored } from "../values/write.js";
/**
 * Checks all that a call writes, and changes nothing.
 *
 * @throws {Refused} for a field that is not there, a value that does not fit, a bound that is passed
 */
export function checkRows(act, place, written) {
    const writing = {
        base: place.base,
        ids: act.world.ids,
        userIds: userIdType(own(act.call.query, "user_id_type")),
        duplexLinks: writesDuplexLinks(act),
        options: new Map(),
    };
    return { rows: rowsOf(place.table, written, writing), writing };
}
/** The same for rows whose cells are checked by rules of their own, as those of a wish. */
export function rowsOf(table, written, writing) {
    const byName = new Map(table.fields.map((field) => [field.name, field]));
    const rows = written.map(({ record, fields }) => {
        const cells = cellsOf(byName, fields, writing);
        return record === undefined ? { cells } : { record, cells };
    });
    checkBackLinks(writing.base, rows);
    return rows;
}
function cellsOf(byName, fields, writing) {
    if (!isObject(fields))
        refuse("WrongRequestBody", `fields: ${shown(fields)} is no object`);
    return new Map(Object.entries(fields).map(([name, value]) => {
        const field = byName.get(name) ?? refuse("FieldNameNotFound", `fields: the table has no field ${shown(name)}`);
        return [field, toStored(writing, field, value)];
    }));
}
/** Newer pages have an error for values of two-way links; the older ones say that they are only listed. */
function writesDuplexLinks(act) {
    return act.call.operation.details().errors.some(({ code }) => code === 1254074);
}
/** A record that many others link to passes the bound of one cell without being written itself. */
function checkBackLinks(base, rows) {
    const added = new Map();
    for (const { record, cells } of rows) {
        for (const [field, value] of cells) {
            const back = backField(base, field);
            if (back === undefined)
                continue;
            const before = new Set(textsIn(record?.values[field.id]));
            for (const id of textsIn(value)) {
                if (before.has(id))
                    continue;
                const count = (added.get(id) ?? 0) + 1;
                added.set(id, count);
                const there = own(linkedTable(base, field)?.records ?? {}, id);
                if (textsIn(there?.values[back.id]).length + count > bounds.cellLinks) {
                    refuse("TooLargeCell", `fields.${field.name}: ${id} has more than ${String(bounds.cellLinks)} links back`);
                }
            }
        }
    }
}
/** Refuses what would make the mock keep too much. */
export function checkWeight(act, rows) {
    let weight = act.state.weight;
    for (const { cells } of rows)
        for (const value of cells.values())
            weight += weigh(value);
    if (weight > bounds.weight)
        refuse("FileExceedLimit", `the mock keeps at most ${String(bounds.weight)} characters`);
}
/** How much a value holds, in characters, roughly. */
export function weigh(value) {
    if (value === undefined)
        return 0;
    if (typeof value === "string")
        return 8 + value.length;
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + weigh(item), 8);
    if (isObject(value))
        return Object.entries(value).reduce((sum, [name, item]) => sum + name.length + weigh(item), 8);
    return 8;
}
/** Adds the options that the rows brought. */
export function keepOptions({ state, base, table }, writing) {
    for (const [id, options] of writing.options) {
        const field = table.fields.find((one) => one.id === id);
        if (field === undefined)
            continue;
        const added = [...options.values()].slice(optionsOf(field).length);
        if (added.length === 0)
            continue;
        addOptions(field, added);
        const weight = added.reduce((sum, { name }) => sum + 40 + name.length, 0);
        base.shape += weight;
        state.weight += weight;
    }
}
/** What a call wrote, as it answers it: the values that it was sent. */
export function echo(record, fields) {
    const kept = isObject(fields) ? Object.entries(fields).filter(([, value]) => value !== null) : [];
    return { fields: Object.fromEntries(kept), record_id: record.id };
}
/** Whether a new record gets the time of its creation into a date field. */
export function fillsItself(field) {
    return field.type === fieldTypes.date && field.property?.["auto_fill"] === true;
}
