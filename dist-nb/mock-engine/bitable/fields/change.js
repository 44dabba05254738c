import { isObject } from "../../engine/json.js";
import { numberRecord } from "../records/change.js";
import { weigh } from "../records/rows.js";
import { cellText, textsIn } from "../values/text.js";
import { fieldTypes, isLink, isSelect } from "./kinds.js";
import { askFor } from "./make.js";
import { optionsOf } from "./options.js";
import { backField } from "./show.js";
/** Whether a field is already what it shall be. */
export function isUnchanged(base, field, definition) {
    const back = backField(base, field);
    return (field.name === definition.name &&
        field.type === definition.type &&
        field.description === definition.description &&
        (definition.uiType === undefined || field.uiType === definition.uiType) &&
        (definition.backName === undefined || back === undefined || back.name === definition.backName) &&
        sorted(withoutBack(field.property)) === sorted(definition.property));
}
function withoutBack(property) {
    if (!isObject(property))
        return property;
    const { back_field_id: _, ...rest } = property;
    return rest;
}
/** JSON text that does not depend on the order of members. */
function sorted(value) {
    return JSON.stringify(value, (_, part) => isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part);
}
/**
 * Makes a field what it shall be. Values stay where the new type can hold them: a text of anything, a number of a text that is
 * one, options that the field keeps; all others are gone.
 */
export function changeField(act, at, field, definition) {
    const place = { state: act.state, ...at };
    const before = { ...field };
    const back = backField(at.base, field);
    const kept = before.property?.["back_field_id"];
    field.name = definition.name;
    field.type = definition.type;
    field.property =
        kept === undefined || definition.property === null
            ? definition.property
            : { ...definition.property, back_field_id: kept };
    if (definition.description === undefined)
        delete field.description;
    else
        field.description = definition.description;
    if (definition.uiType !== undefined)
        field.uiType = definition.uiType;
    else if (before.type !== field.type)
        delete field.uiType;
    if (back !== undefined && definition.backName !== undefined)
        back.name = definition.backName;
    convertValues(place, before, field);
    askFor(at.table, field);
}
function convertValues(place, before, field) {
    const renumber = field.type === fieldTypes.autoNumber && before.type !== field.type;
    if (renumber)
        field.nextNumber = 1;
    if (!renumber && !needsConversion(before, field))
        return;
    for (const id of place.table.order) {
        const record = place.table.records[id];
        if (record === undefined)
            continue;
        const value = convertedValue(place, before, field, record);
        place.state.weight += weigh(value) - weigh(record.values[field.id]);
        if (value === undefined)
            delete record.values[field.id];
        else
            record.values[field.id] = value;
        if (renumber)
            numberRecord(place.state, field, record);
    }
}
function needsConversion(before, field) {
    if (before.type !== field.type || isSelect(field.type))
        return true;
    return isLink(field.type) && before.property?.["table_id"] !== field.property?.["table_id"];
}
function convertedValue(place, before, field, record) {
    const value = record.values[before.id];
    if (isSelect(before.type) && isSelect(field.type)) {
        const known = new Set(optionsOf(field).map(({ id }) => id));
        const ids = (typeof value === "string" ? [value] : textsIn(value)).filter((id) => known.has(id));
        if (ids.length === 0)
            return undefined;
        return field.type === fieldTypes.singleSelect ? ids[0] : ids;
    }
    if (field.type === fieldTypes.text) {
        const text = cellText(place, before, record);
        return text === "" ? undefined : text;
    }
    const number = Number(typeof value === "string" && value.trim() !== "" ? value : NaN);
    return field.type === fieldTypes.number && Number.isFinite(number) ? number : undefined;
}
