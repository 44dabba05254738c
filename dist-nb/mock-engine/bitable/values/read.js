import { isObject } from "../../engine/json.js";
import { fieldTypes } from "../fields/kinds.js";
import { showPerson } from "../people.js";
import { cellText, formulaValue, linkText, lookedUp, optionNames, referredField, textsIn } from "./text.js";
/** The cells of a record by field name; empty ones are left out. */
export function readRecord(reading, record, fields) {
    const cells = Object.create(null);
    for (const field of fields) {
        const value = readCell(reading, field, record);
        if (value !== undefined)
            cells[field.name] = value;
    }
    return { ...cells };
}
/** A cell in its documented read shape; `undefined` for an empty one. */
export function readCell(reading, field, record) {
    const { place, userIds, newer } = reading;
    const people = (openId) => {
        const person = showPerson(place.state, openId, userIds);
        return newer ? [person] : person;
    };
    switch (field.type) {
        case fieldTypes.createdTime:
            return record.createdAt;
        case fieldTypes.modifiedTime:
            return record.modifiedAt;
        case fieldTypes.createdUser:
            return people(record.createdBy);
        case fieldTypes.modifiedUser:
            return people(record.modifiedBy);
        case fieldTypes.formula:
            return formulaCell(reading, field, record);
        case fieldTypes.lookup:
            return lookupCell(reading, field, record);
        default: {
            const value = record.values[field.id];
            return value === undefined ? undefined : storedCell(reading, field, value);
        }
    }
}
function storedCell(reading, field, value) {
    const { place, userIds, newer } = reading;
    switch (field.type) {
        case fieldTypes.text:
            return textCell(reading, String(value));
        case fieldTypes.number:
            return newer ? value : String(value);
        case fieldTypes.singleSelect:
            return optionNames(field, value)[0];
        case fieldTypes.multiSelect:
            return optionNames(field, value);
        case fieldTypes.user:
            return textsIn(value).map((id) => showPerson(place.state, id, userIds));
        case fieldTypes.attachment:
            return Array.isArray(value) ? value.map(fileCell) : [];
        case fieldTypes.link:
        case fieldTypes.duplexLink:
            return newer ? { link_record_ids: textsIn(value) } : [linkCell(place, field, value)];
        default:
            return value;
    }
}
function textCell({ textAsArray, newer }, text) {
    return textAsArray || newer ? [{ type: "text", text }] : text;
}
function linkCell(place, field, value) {
    return {
        type: "text",
        table_id: String(field.property?.["table_id"] ?? ""),
        record_ids: textsIn(value),
        text: linkText(place, field, value),
    };
}
const media = "https://open.feishu.cn/open-apis/drive/v1/medias";
function fileCell(file) {
    if (!isObject(file))
        return file;
    const token = String(file["file_token"]);
    return {
        ...file,
        url: `${media}/${token}/download`,
        tmp_url: `${media}/batch_get_tmp_download_url?file_tokens=${token}`,
    };
}
function formulaCell(reading, field, record) {
    const referred = referredField(reading.place, field);
    const typed = referred !== undefined && referred.type !== fieldTypes.formula;
    if (reading.formulaRef && typed)
        return readCell(reading, referred, record);
    const value = formulaValue(reading.place, field, record);
    if (value === undefined)
        return undefined;
    if (reading.newer)
        return computedCell(value);
    return reading.formulaRef ? value : textCell(reading, String(value));
}
/** A computed value with the type of what it is: `{ type: 2, value: [8] }`. */
function computedCell(value) {
    if (typeof value === "number")
        return { type: fieldTypes.number, value: [value] };
    if (typeof value === "boolean")
        return { type: fieldTypes.checkbox, value: [value] };
    return { type: fieldTypes.text, value: [{ type: "text", text: value }] };
}
function lookupCell(reading, field, record) {
    const cells = lookedUp(reading.place, field, record);
    const [first] = cells;
    if (first === undefined)
        return undefined;
    if (!reading.formulaRef && !reading.newer)
        return textCell(reading, cellText(reading.place, field, record));
    // A lookup of a lookup is shown by its text: that ends, whatever leads where.
    const values = cells.flatMap((cell) => {
        const there = { ...reading, place: cell.place };
        const plain = cell.field.type !== fieldTypes.lookup && cell.field.type !== fieldTypes.formula;
        const value = plain ? readCell(there, cell.field, cell.record) : cellText(cell.place, cell.field, cell.record);
        return value === undefined ? [] : Array.isArray(value) ? [...value] : [value];
    });
    return reading.newer ? { type: first.field.type, value: values } : values;
}
