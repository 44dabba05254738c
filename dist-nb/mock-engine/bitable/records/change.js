import { touch } from "../act.js";
import { tell } from "../events.js";
import { serialText } from "../fields/auto-serial.js";
import { fieldTypes, isLink } from "../fields/kinds.js";
import { backField, linkedTable } from "../fields/show.js";
import { own } from "../state.js";
import { readCell } from "../values/read.js";
import { textsIn } from "../values/text.js";
import { fillsItself, keepOptions, weigh } from "./rows.js";
/** Creates a record for each row. The rows were checked before; nothing can go wrong any more. */
export function addRecords(act, place, rows) {
    const records = insertRecords(handOf(act), place, rows);
    touch(place.base, place.table);
    tell(act, "record", place, records.map((record) => ({
        action: "record_added",
        record_id: record.id,
        after_value: eventCells(place, record, place.table.fields),
    })));
    return records;
}
/** The same without saying so. */
export function insertRecords(hand, place, { rows, writing }) {
    keepOptions(place, writing);
    return rows.map((row) => insertRecord(hand, place, row));
}
function handOf({ state, world, call }) {
    return { state, world, who: call.caller.openId };
}
function insertRecord(hand, place, row) {
    const { world, who, state } = hand;
    const { table } = place;
    const now = world.clock.now();
    let id = world.ids.id("rec", 7);
    while (Object.hasOwn(table.records, id))
        id = world.ids.id("rec", 7);
    const record = {
        ...{ id, seq: table.nextSeq, values: {} },
        ...{ createdBy: who, createdAt: now, modifiedBy: who, modifiedAt: now },
    };
    table.nextSeq += 1;
    table.records[id] = record;
    table.order.push(id);
    for (const field of table.fields) {
        if (field.type === fieldTypes.autoNumber)
            numberRecord(state, field, record);
        if (fillsItself(field))
            setCell(state, place, { record, field }, now);
    }
    writeCells(hand, place, record, row.cells);
    return record;
}
/** Writes cells that were checked. */
export function writeCells({ state }, place, record, cells) {
    for (const [field, value] of cells)
        setCell(state, place, { record, field }, value);
}
/** Gives a record the next number of an auto number field. */
export function numberRecord(state, field, record) {
    const number = field.nextNumber ?? 1;
    keepCell(state, record, field, serialText(field.property, number, record.createdAt));
    field.nextNumber = number + 1;
}
/** Changes the record of each row, in the cells that the row names. */
export function changeRecords(act, place, { rows, writing }) {
    keepOptions(place, writing);
    const actions = rows.flatMap((row) => (row.record === undefined ? [] : [changeRecord(act, place, row, row.record)]));
    touch(place.base, place.table);
    tell(act, "record", place, actions);
}
function changeRecord(act, place, { cells }, record) {
    const fields = [...cells.keys()];
    const before = eventCells(place, record, fields);
    writeCells(act, place, record, cells);
    record.modifiedBy = act.call.caller.openId;
    record.modifiedAt = act.world.clock.now();
    const after = eventCells(place, record, fields);
    return { action: "record_edited", record_id: record.id, before_value: before, after_value: after };
}
/** Deletes records, in the order of the list, with all links to them. */
export function removeRecords(act, place, records) {
    const { table } = place;
    const actions = records.map((record) => ({
        action: "record_deleted",
        record_id: record.id,
        before_value: eventCells(place, record, table.fields),
    }));
    const gone = new Set(records.map(({ id }) => id));
    for (const record of records) {
        for (const value of Object.values(record.values))
            act.state.weight -= weigh(value);
        delete table.records[record.id];
    }
    table.order = table.order.filter((id) => !gone.has(id));
    forgetLinks(act.state, place, gone);
    touch(place.base, table);
    tell(act, "record", place, actions);
}
/** Takes records that are gone out of all cells that link to them. */
function forgetLinks(state, { base, table }, gone) {
    for (const other of base.tables) {
        const links = other.fields.filter((field) => isLink(field.type) && linkedTable(base, field) === table);
        if (links.length === 0)
            continue;
        for (const record of Object.values(other.records)) {
            for (const field of links) {
                const ids = textsIn(record.values[field.id]);
                if (ids.some((id) => gone.has(id)))
                    keepCell(state, record, field, ids.filter((id) => !gone.has(id)));
            }
        }
    }
}
/** Writes a cell; a two-way link is written on its other side as well. */
function setCell(state, { base }, at, value) {
    const { record, field } = at;
    const back = backField(base, field);
    if (back !== undefined)
        linkBack(state, linkedTable(base, field)?.records ?? {}, { ...at, back }, textsIn(value));
    keepCell(state, record, field, value);
}
function linkBack(state, there, { record, field, back }, after) {
    const before = textsIn(record.values[field.id]);
    const [was, is] = [new Set(before), new Set(after)];
    for (const id of new Set([...before, ...after])) {
        const other = own(there, id);
        if (other === undefined || was.has(id) === is.has(id))
            continue;
        const ids = textsIn(other.values[back.id]).filter((one) => one !== record.id);
        keepCell(state, other, back, is.has(id) ? [...ids, record.id] : ids);
    }
}
function keepCell(state, record, field, value) {
    state.weight += weigh(value) - weigh(record.values[field.id]);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) {
        state.weight -= weigh(value);
        delete record.values[field.id];
    }
    else {
        record.values[field.id] = value;
    }
}
/** Cells as an event has them: each value as JSON text. */
function eventCells(place, record, fields) {
    const reading = { place, userIds: "open_id", textAsArray: true, formulaRef: false, newer: false };
    return fields.flatMap((field) => {
        const stored = record.values[field.id];
        if (stored === undefined)
            return [];
        const value = field.type === fieldTypes.number ? stored : readCell(reading, field, record);
        return value === undefined ? [] : [{ field_id: field.id, field_value: JSON.stringify(value) }];
    });
}
