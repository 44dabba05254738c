import { isObject } from "../engine/json.js";
import { bounds } from "./bounds.js";
import { refuse, shown } from "./refusal.js";
import { own } from "./state.js";
/** The base that the path names. */
export function baseOf({ call, state }) {
    const token = pathOf(call, "app_token");
    const base = own(state.bases, token);
    if (base !== undefined)
        return base;
    if (!/^[A-Za-z0-9_-]{1,100}$/.test(token) || /^(?:tbl|rec|fld|vew|doc|sht|wik)/.test(token)) {
        refuse("WrongBaseToken", `app_token: ${shown(token)} is no token of a base`);
    }
    refuse("BaseTokenNotFound", `app_token: there is no base ${shown(token)}`);
}
/** The table that the path names, with its base. */
export function tableOf(act) {
    const base = baseOf(act);
    return { base, table: findTable(base, pathOf(act.call, "table_id")) };
}
export function findTable(base, id) {
    const table = base.tables.find((one) => one.id === id);
    if (table !== undefined)
        return table;
    if (!/^tbl[A-Za-z0-9]+$/.test(id))
        refuse("WrongTableId", `table_id: ${shown(id)} is no ID of a table`);
    refuse("TableIdNotFound", `table_id: the base has no table ${shown(id)}`);
}
export function findView(table, id, name = "view_id") {
    const view = table.views.find((one) => one.id === id);
    if (view !== undefined)
        return view;
    if (!/^vew[A-Za-z0-9]+$/.test(id))
        refuse("WrongViewId", `${name}: ${shown(id)} is no ID of a view`);
    refuse("ViewIdNotFound", `${name}: the table has no view ${shown(id)}`);
}
export function findField(table, id) {
    const field = table.fields.find((one) => one.id === id);
    if (field !== undefined)
        return field;
    if (!/^fld[A-Za-z0-9]+$/.test(id))
        refuse("WrongFieldId", `field_id: ${shown(id)} is no ID of a field`);
    refuse("FieldIdNotFound", `field_id: the table has no field ${shown(id)}`);
}
export function findRecord(table, id) {
    const record = own(table.records, id);
    if (record !== undefined)
        return record;
    if (!/^rec[A-Za-z0-9]+$/.test(id))
        refuse("WrongRecordId", `record_id: ${shown(id)} is no ID of a record`);
    refuse("RecordIdNotFound", `record_id: the table has no record ${shown(id)}`);
}
/** A parameter of the path; empty where there is none. */
export function pathOf(call, name) {
    return own(call.path, name) ?? "";
}
/** The members of the body; none where there is no object. */
export function bodyOf(call) {
    return isObject(call.body) ? call.body : {};
}
/** A parameter of the query, where it is a text that is not empty. */
export function queryText(call, name) {
    const value = own(call.query, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** Whether a parameter of the query, or of the body, is `true`. */
export function isSet(call, name) {
    return (own(call.query, name) ?? own(bodyOf(call), name)) === true;
}
/** A list of objects in a body. */
export function objectsOf(value, name) {
    if (!Array.isArray(value))
        refuse("WrongRequestBody", `${name}: ${shown(value)} is no list`);
    return value.map((item, index) => isObject(item) ? item : refuse("WrongRequestBody", `${name}[${String(index)}]: ${shown(item)} is no object`));
}
/** A list of texts in a body. */
export function textsOf(value, name) {
    if (!Array.isArray(value))
        refuse("WrongRequestBody", `${name}: ${shown(value)} is no list`);
    return value.map((item, index) => typeof item === "string"
        ? item
        : refuse("WrongRequestBody", `${name}[${String(index)}]: ${shown(item)} is no string`));
}
/** Refuses a list that is empty, or longer than one call of the operation takes. */
export function checkBatch(call, name, length) {
    const most = call.operation.batch?.max ?? bounds.batch;
    if (length === 0)
        refuse("EmptyValue", `${name}: the list is empty`);
    if (length > most) {
        refuse("RecordAddOnceExceedLimit", `${name}: ${String(length)} records are more than ${String(most)}`);
    }
}
/** Counts a change of the base, and of its table. */
export function touch(base, table) {
    base.revision += 1;
    if (table !== undefined)
        table.revision += 1;
}
