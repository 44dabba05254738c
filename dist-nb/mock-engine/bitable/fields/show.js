import { isObject } from "../../engine/json.js";
import { fieldTypes, isLink, kindOf } from "./kinds.js";
/** A field as all operations answer it. */
export function showField(base, field) {
    return {
        field_id: field.id,
        field_name: field.name,
        type: field.type,
        property: showProperty(base, field),
    };
}
/** What newer pages say of a field besides, by the names of the members. */
export function fieldExtras(table, field, hidden) {
    return {
        is_primary: table.fields[0] === field,
        ui_type: field.uiType ?? kindOf(field.type)?.uiType ?? "Text",
        is_hidden: hidden,
        ...(field.description === undefined ? {} : { description: field.description }),
    };
}
/** The property with the present names of the linked table and of the field that links back. */
export function showProperty(base, field) {
    if (!isLink(field.type) || field.property === null)
        return field.property;
    const table = linkedTable(base, field);
    const back = backField(base, field);
    return {
        ...(back === undefined ? {} : { back_field_id: back.id, back_field_name: back.name }),
        multiple: field.property["multiple"] === true,
        table_id: table?.id ?? "",
        table_name: table?.name ?? "",
    };
}
/** The table to which a link field leads; `undefined` where it was deleted, or the field is no link. */
export function linkedTable(base, field) {
    const id = isObject(field.property) ? field.property["table_id"] : undefined;
    return typeof id === "string" ? base.tables.find((table) => table.id === id) : undefined;
}
/** The field of the linked table that links back. */
export function backField(base, field) {
    if (field.type !== fieldTypes.duplexLink)
        return undefined;
    const id = field.property?.["back_field_id"];
    return linkedTable(base, field)?.fields.find((one) => one.id === id);
}
