import { isObject } from "../../engine/json.js";
import { objectsOf } from "../act.js";
import { fieldTypes } from "../fields/kinds.js";
import { optionsOf } from "../fields/options.js";
import { refuse, shown } from "../refusal.js";
import { dayText } from "../values/days.js";
import { cellText, formulaValue, linkedRecords, recordText, textsIn } from "../values/text.js";
import { parsed } from "./json-text.js";
/** Operators, with whether they need a value. */
export const operators = new Map([
    ...["is", "isNot", "contains", "doesNotContain"].map((name) => [name, true]),
    ...["isGreater", "isGreaterEqual", "isLess", "isLessEqual"].map((name) => [name, true]),
    ["isEmpty", false],
    ["isNotEmpty", false],
]);
/** `filter` of a search: `{ conjunction, conditions: [{ field_name, operator, value }] }`. */
export function checkConditions(table, given) {
    if (given === undefined || given === null)
        return undefined;
    if (!isObject(given))
        refuse("InvalidFilter", `filter: ${shown(given)} is no object`);
    const conditions = objectsOf(given["conditions"] ?? [], "filter.conditions").map((one) => checkCondition(table, one));
    return conditions.length === 0
        ? undefined
        : { conjunction: given["conjunction"] === "or" ? "or" : "and", conditions };
}
function checkCondition(table, { field_name: name, operator, value }) {
    const field = table.fields.find((one) => one.name === name);
    if (field === undefined)
        refuse("FieldNameNotFound", `filter: the table has no field ${shown(name)}`);
    if (typeof operator !== "string" || !operators.has(operator)) {
        refuse("InvalidFilter", `filter: ${shown(operator)} is no operator`);
    }
    const kept = { id: "", field: field.id, operator };
    return value === undefined || value === null ? kept : { ...kept, value: JSON.stringify(value) };
}
/** Whether a record fulfils conditions; one on a field that is gone is fulfilled. `now` in milliseconds. */
export function fulfils(place, { conjunction, conditions }, record, now) {
    const holds = (condition) => {
        const field = place.table.fields.find(({ id }) => id === condition.field);
        return field === undefined || conditionHolds({ place, field, record, now }, condition);
    };
    return conjunction === "or" ? conditions.some(holds) : conditions.every(holds);
}
function conditionHolds(cell, { operator, value }) {
    const wanted = textsIn(value === undefined ? [] : parsed(value));
    switch (operator) {
        case "isEmpty":
            return itemsOf(cell).length === 0;
        case "isNotEmpty":
            return itemsOf(cell).length > 0;
        case "is":
            return isSame(cell, wanted);
        case "isNot":
            return !isSame(cell, wanted);
        case "contains":
            return holdsAny(cell, wanted);
        case "doesNotContain":
            return !holdsAny(cell, wanted);
        default:
            return isOrdered(cell, operator, wanted);
    }
}
function isSame(cell, wanted) {
    const day = wantedDay(cell, wanted);
    const number = numberOf(cell);
    if (day !== undefined)
        return number !== undefined && dayText(number, dayFormat) === dayText(day, dayFormat);
    if (number !== undefined)
        return wanted[0] !== undefined && Number(wanted[0]) === number;
    const items = itemsOf(cell);
    return items.length === wanted.length && items.every((names) => names.some((name) => wanted.includes(name)));
}
function holdsAny(cell, wanted) {
    const items = itemsOf(cell);
    if (items.some((names) => names.some((name) => wanted.includes(name))))
        return true;
    const plain = cell.field.type === fieldTypes.text || cell.field.type === fieldTypes.url || cell.field.type === fieldTypes.formula;
    return plain && wanted.some((part) => cellText(cell.place, cell.field, cell.record).includes(part));
}
function isOrdered(cell, operator, wanted) {
    const left = numberOf(cell);
    const right = wantedDay(cell, wanted) ?? Number(wanted[0]);
    if (left === undefined || Number.isNaN(right))
        return false;
    if (operator === "isGreater")
        return left > right;
    if (operator === "isGreaterEqual")
        return left >= right;
    return operator === "isLess" ? left < right : left <= right;
}
const dayFormat = "yyyyMMdd";
const dayLength = 86_400_000;
const dates = [fieldTypes.date, fieldTypes.createdTime, fieldTypes.modifiedTime];
/** `["ExactDate","1690992000000"]`, `["Today"]`; the moment, in milliseconds. */
function wantedDay({ field, now }, [kind, moment]) {
    if (!dates.includes(field.type))
        return undefined;
    if (kind === "Today")
        return now;
    if (kind === "Yesterday")
        return now - dayLength;
    if (kind === "Tomorrow")
        return now + dayLength;
    const exact = Number(kind === "ExactDate" ? moment : kind);
    return Number.isNaN(exact) ? undefined : exact;
}
function numberOf({ place, field, record }) {
    if (field.type === fieldTypes.createdTime)
        return record.createdAt;
    if (field.type === fieldTypes.modifiedTime)
        return record.modifiedAt;
    const value = field.type === fieldTypes.formula ? formulaValue(place, field, record) : record.values[field.id];
    return typeof value === "number" ? value : undefined;
}
/** What is in a cell, each item by all the names that it can be asked for. */
function itemsOf({ place, field, record }) {
    const value = record.values[field.id];
    switch (field.type) {
        case fieldTypes.checkbox:
            return [[String(value === true)]];
        case fieldTypes.singleSelect:
        case fieldTypes.multiSelect: {
            const ids = typeof value === "string" ? [value] : textsIn(value);
            return optionsOf(field).flatMap(({ id, name }) => (ids.includes(id) ? [[id, name]] : []));
        }
        case fieldTypes.user:
            return textsIn(value).map((id) => [id]);
        case fieldTypes.createdUser:
            return [[record.createdBy]];
        case fieldTypes.modifiedUser:
            return [[record.modifiedBy]];
        case fieldTypes.link:
        case fieldTypes.duplexLink:
            return linkedRecords(place, field, value).map((linked) => [
                linked.record.id,
                recordText(linked.place, linked.record),
            ]);
        default: {
            const text = cellText(place, field, record);
            return text === "" ? [] : [[text]];
        }
    }
}
