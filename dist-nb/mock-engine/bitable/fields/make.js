import { isObject } from "../../engine/json.js";
import { bounds } from "../bounds.js";
import { checkName } from "../names.js";
import { numberRecord } from "../records/change.js";
import { weigh } from "../records/rows.js";
import { refuse, shown } from "../refusal.js";
import { fieldTypes, isAsked, kindOf } from "./kinds.js";
import { checkProperty } from "./property.js";
import { backField, linkedTable } from "./show.js";
/**
 * Checks `{ field_name, type, property?, … }`.
 *
 * @throws {Refused} for a name that is taken or none, a type that there is not, a property that does not fit
 */
export function checkDefinition(given, context) {
    const others = context.table.fields.filter((field) => field !== context.before).map(({ name }) => name);
    const name = checkName("field", given["field_name"], others);
    const type = given["type"];
    if (typeof type !== "number" || kindOf(type) === undefined) {
        refuse("NotSupportFieldOrView", `type: ${shown(type)} is no type of fields`);
    }
    const property = checkProperty(type, given["property"], context);
    const back = type === fieldTypes.duplexLink ? checkBack(given["property"], name, property, context) : undefined;
    const description = descriptionOf(given["description"]);
    const uiType = given["ui_type"];
    return {
        ...{ name, type, property },
        ...(description === undefined ? {} : { description }),
        ...(typeof uiType === "string" ? { uiType } : {}),
        ...(back === undefined ? {} : { backName: back }),
    };
}
/** A text, or on newer pages `{ text }`. */
function descriptionOf(given) {
    const text = isObject(given) ? given["text"] : given;
    return typeof text === "string" && text !== "" ? text : undefined;
}
/** The name of the field that links back: by default that of the table and of the field (guide to field types). */
function checkBack(given, name, property, context) {
    const { base, table, before } = context;
    const there = base.tables.find(({ id }) => id === property?.["table_id"]);
    const own = before === undefined ? undefined : backField(base, before);
    const wanted = isObject(given) ? given["back_field_name"] : undefined;
    const taken = (there?.fields ?? []).filter((field) => field !== own).map((field) => field.name);
    if (there === table)
        taken.push(name);
    if (wanted !== undefined && wanted !== null && wanted !== "")
        return checkName("field", wanted, taken);
    if (own !== undefined)
        return own.name;
    if (there !== undefined && there.fields.length >= bounds.fields - Number(there === table)) {
        refuse("ColumnExceedLimit", `property.table_id: the linked table has ${String(bounds.fields)} fields already`);
    }
    return freeName(`${table.name}-${name}`, taken);
}
function freeName(wanted, taken) {
    const name = wanted.slice(0, 90);
    let [free, number] = [name, 1];
    while (taken.includes(free))
        free = `${name} ${String((number += 1))}`;
    return free;
}
/** A new field; not in its table yet. */
export function makeField(world, { name, type, property, description, uiType }) {
    return {
        ...{ id: world.ids.id("fld", 7), name, type, property },
        ...(description === undefined ? {} : { description }),
        ...(uiType === undefined ? {} : { uiType }),
    };
}
/** Puts a new field into its table: with the field that links back, with numbers for the records, with a question in forms. */
export function placeField({ world, state }, { base, table }, field, { backName }) {
    insert(table, field);
    if (field.type === fieldTypes.autoNumber)
        for (const id of table.order)
            numberRecordOf(state, table, field, id);
    const there = linkedTable(base, field);
    if (backName === undefined || there === undefined)
        return;
    const back = {
        ...{
            id: world.ids.id("fld", 7),
            name: freeName(backName, there.fields.map((one) => one.name)),
            type: fieldTypes.duplexLink,
        },
        property: { multiple: true, table_id: table.id, back_field_id: field.id },
    };
    field.property = { ...field.property, back_field_id: back.id };
    insert(there, back);
}
function insert(table, field) {
    table.fields.push(field);
    askFor(table, field);
}
/** Puts a field into the forms of its table, or takes it out, as its type wants. */
export function askFor(table, field) {
    for (const { form } of table.views) {
        const asked = form?.questions.some((question) => question.field === field.id);
        if (form === undefined || asked === isAsked(field.type))
            continue;
        if (asked === true)
            form.questions = form.questions.filter((question) => question.field !== field.id);
        else
            form.questions.push(questionOf(field));
    }
}
/** A field as a question of a form. */
export function questionOf({ id, name, description }) {
    return { field: id, title: name, description: description ?? "", required: false, visible: true };
}
function numberRecordOf(state, table, field, id) {
    const record = table.records[id];
    if (record !== undefined)
        numberRecord(state, field, record);
}
/** Takes a field out of its table, with its values, and the field that links back with its own. */
export function removeField(state, { base, table }, field) {
    const back = backField(base, field);
    const there = linkedTable(base, field);
    takeOut(state, table, field);
    if (back !== undefined && there !== undefined)
        takeOut(state, there, back);
}
function takeOut(state, table, field) {
    table.fields = table.fields.filter((one) => one !== field);
    for (const view of table.views) {
        view.hidden = view.hidden.filter((id) => id !== field.id);
        view.conditions = view.conditions.filter((condition) => condition.field !== field.id);
        if (view.form !== undefined)
            view.form.questions = view.form.questions.filter((one) => one.field !== field.id);
    }
    for (const id of table.order) {
        const record = table.records[id];
        if (record === undefined)
            continue;
        state.weight -= weigh(record.values[field.id]);
        delete record.values[field.id];
    }
}
