import { isObject } from "../../engine/json.js";
import { optionsOf } from "../fields/options.js";
import { fieldTypes } from "../fields/kinds.js";
import { linkedTable } from "../fields/show.js";
import { personOf } from "../people.js";
import { own } from "../state.js";
import { dayText } from "./days.js";
import { computeFormula, referredId } from "./formula.js";
/** Links and lookups that lead to other links are followed so far. */
const deepest = 2;
/** The text that a cell shows; empty for an empty one. */
export function cellText(place, field, record, depth = 0) {
    if (depth > deepest)
        return "";
    const value = record.values[field.id];
    switch (field.type) {
        case fieldTypes.createdTime:
            return dateText(field, record.createdAt);
        case fieldTypes.modifiedTime:
            return dateText(field, record.modifiedAt);
        case fieldTypes.createdUser:
            return personOf(place.state, record.createdBy).name;
        case fieldTypes.modifiedUser:
            return personOf(place.state, record.modifiedBy).name;
        case fieldTypes.lookup:
            return lookedUp(place, field, record)
                .map(({ place: there, field: target, record: one }) => cellText(there, target, one, depth + 1))
                .filter((text) => text !== "")
                .join(",");
        case fieldTypes.formula:
            return String(formulaValue(place, field, record, { depth, known: new Map() }) ?? "");
        default:
            return value === undefined ? "" : storedText(place, field, value, depth);
    }
}
/** The text of the index field, by which a record is known. */
export function recordText(place, record, depth = 0) {
    const [index] = place.table.fields;
    return index === undefined ? "" : cellText(place, index, record, depth);
}
function storedText(place, field, value, depth) {
    switch (field.type) {
        case fieldTypes.date:
            return typeof value === "number" ? dateText(field, value) : "";
        case fieldTypes.singleSelect:
        case fieldTypes.multiSelect:
            return optionNames(field, value).join(",");
        case fieldTypes.user:
            return textsIn(value)
                .map((id) => personOf(place.state, id).name)
                .join(",");
        case fieldTypes.link:
        case fieldTypes.duplexLink:
            return linkText(place, field, value, depth);
        case fieldTypes.url:
            return isObject(value) ? String(value["text"] ?? "") : "";
        case fieldTypes.location:
            return isObject(value) ? String(value["full_address"] ?? "") : "";
        case fieldTypes.attachment:
        case fieldTypes.group:
            return Array.isArray(value)
                ? value.map((one) => (isObject(one) ? String(one["name"] ?? "") : "")).join(",")
                : "";
        case fieldTypes.autoNumber:
            return typeof value === "object" ? "" : String(value);
        default:
            return typeof value === "object" ? "" : String(value);
    }
}
function dateText(field, moment) {
    const format = field.property?.["date_formatter"];
    return dayText(moment, typeof format === "string" ? format : "yyyy/MM/dd");
}
/** Names of the options that a cell holds by ID. */
export function optionNames(field, value) {
    const ids = typeof value === "string" ? [value] : textsIn(value);
    const options = optionsOf(field);
    return ids.flatMap((id) => options.find((option) => option.id === id)?.name ?? []);
}
/** What a link shows: the texts of the records, with commas between. */
export function linkText(place, field, value, depth = 0) {
    return linkedRecords(place, field, value)
        .map(({ place: there, record }) => recordText(there, record, depth + 1))
        .join(",");
}
/** The records that a link leads to, in its order. */
export function linkedRecords(place, field, value) {
    const table = linkedTable(place.base, field);
    if (table === undefined || value === undefined)
        return [];
    const there = { ...place, table };
    return textsIn(value).flatMap((id) => {
        const record = own(table.records, id);
        return record === undefined ? [] : [{ place: there, record }];
    });
}
/** The cells that a lookup shows. */
export function lookedUp(place, field, record) {
    const link = place.table.fields.find(({ id }) => id === field.lookup?.link);
    if (link === undefined)
        return [];
    return linkedRecords(place, link, record.values[link.id]).flatMap((linked) => {
        const target = linked.place.table.fields.find(({ id }) => id === field.lookup?.field);
        return target === undefined ? [] : [{ ...linked, field: target }];
    });
}
/** The texts in a list. */
export function textsIn(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
/**
 * What a formula field comes to in a record; `undefined` where that is nothing. A formula that leads back to
 * itself comes to nothing.
 */
export function formulaValue(place, field, record, { depth, known } = { depth: 0, known: new Map() }) {
    if (depth > deepest || known.has(field))
        return known.get(field);
    known.set(field, undefined);
    const result = computeFormula(expressionOf(field), (id) => {
        const other = place.table.fields.find((one) => one.id === id);
        if (other?.type === fieldTypes.formula)
            return formulaValue(place, other, record, { depth, known });
        return other === undefined ? undefined : formulaPart(place, other, record, depth);
    });
    known.set(field, result);
    return result;
}
/** A cell as a formula computes with it. */
function formulaPart(place, field, record, depth) {
    const value = record.values[field.id];
    if (field.type === fieldTypes.checkbox)
        return value === true;
    return typeof value === "number" ? value : cellText(place, field, record, depth + 1);
}
/** The field to which a formula is nothing but a reference. */
export function referredField({ table }, field) {
    const id = referredId(expressionOf(field));
    return table.fields.find((one) => one.id === id);
}
function expressionOf(field) {
    return String(field.property?.["formula_expression"] ?? "");
}
