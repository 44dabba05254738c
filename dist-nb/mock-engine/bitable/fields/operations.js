import { bodyOf, findField, findView, pathOf, queryText, tableOf, touch } from "../act.js";
import { bounds } from "../bounds.js";
import { tell } from "../events.js";
import { documents, fitted, schemaAt } from "../fit.js";
import { withClientToken } from "../client-token.js";
import { pageFacts, pageOf } from "../pages.js";
import { refuse, shown } from "../refusal.js";
import { changeField, isUnchanged } from "./change.js";
import { checkDefinition, makeField, placeField, removeField } from "./make.js";
import { fieldExtras, showField, showProperty } from "./show.js";
import { fieldTypes } from "./kinds.js";
/** What can be done with the fields of a table. */
export const fieldOperations = {
    "bitable.v1.appTableField.list": listFields,
    "bitable.v1.appTableField.create": withClientToken(createField),
    "bitable.v1.appTableField.update": updateField,
    "bitable.v1.appTableField.delete": deleteField,
};
function listFields(act) {
    const { base, table } = tableOf(act);
    const viewId = queryText(act.call, "view_id");
    const hidden = viewId === undefined ? [] : findView(table, viewId).hidden;
    const page = pageOf(act.call, table.fields.filter(({ id }) => !hidden.includes(id)), ({ id }) => id);
    const items = page.items.map((field) => answered(act, { base, table }, field, ["items"]));
    return fitted(act.call, { items, ...pageFacts(page) });
}
function createField(act) {
    const at = tableOf(act);
    const definition = definitionOf(act, at, undefined);
    if (at.table.fields.length >= bounds.fields) {
        refuse("ColumnExceedLimit", `a table has at most ${String(bounds.fields)} fields`);
    }
    const field = makeField(act.world, definition);
    placeField(act, at, field, definition);
    touch(at.base, at.table);
    tell(act, "field", at, [{ action: "field_added", field_id: field.id, after_value: eventValue(at.base, field) }]);
    return fitted(act.call, { field: answered(act, at, field, ["field"]) });
}
function updateField(act) {
    const at = tableOf(act);
    const field = findField(at.table, pathOf(act.call, "field_id"));
    const definition = definitionOf(act, at, field);
    if (at.table.fields[0] === field)
        checkPrimary(definition.type);
    if (isUnchanged(at.base, field, definition))
        refuse("DataNotChange", "the field is like that already");
    const before = eventValue(at.base, field);
    changeField(act, at, field, definition);
    touch(at.base, at.table);
    const after = eventValue(at.base, field);
    tell(act, "field", at, [{ action: "field_edited", field_id: field.id, before_value: before, after_value: after }]);
    return fitted(act.call, { field: answered(act, at, field, ["field"]) });
}
function deleteField(act) {
    const at = tableOf(act);
    const field = findField(at.table, pathOf(act.call, "field_id"));
    if (at.table.fields[0] === field)
        refuse("PrimaryFieldDeleteForbidden", "the index field cannot be deleted");
    const before = eventValue(at.base, field);
    removeField(act.state, at, field);
    touch(at.base, at.table);
    tell(act, "field", at, [{ action: "field_deleted", field_id: field.id, before_value: before }]);
    return { field_id: field.id, deleted: true };
}
/** What the body wants the field to be. */
function definitionOf(act, at, before) {
    const definition = checkDefinition(bodyOf(act.call), {
        ...at,
        ids: act.world.ids,
        ...(before === undefined ? {} : { before }),
    });
    if (definition.type === fieldTypes.lookup && before?.type !== fieldTypes.lookup) {
        refuse("NotSupportFieldOrView", "type: a lookup cannot be made by a call");
    }
    if (before !== undefined && before.type !== definition.type)
        checkTypeChange(before.type, definition.type);
    return definition;
}
function checkTypeChange(from, to) {
    if ([from, to].includes(fieldTypes.duplexLink)) {
        refuse("NotSupportFieldOrView", `type: ${shown(from)} cannot become ${shown(to)}`);
    }
}
/** The index field has only some types (remark on error 1254012). */
function checkPrimary(type) {
    if (![1, 2, 5, 13, 15, 20, 22].includes(type)) {
        refuse("NotSupportFieldOrView", `type: the index field cannot be of type ${String(type)}`);
    }
}
/** A field with what this operation documents of it. */
function answered(act, { base, table }, field, path) {
    const schema = schemaAt(act.call, path);
    const extras = Object.entries(fieldExtras(table, field, false)).filter(([name]) => documents(schema, name));
    return { ...showField(base, field), ...Object.fromEntries(extras) };
}
/** A field as an event has it. */
function eventValue(base, field) {
    const property = showProperty(base, field) ?? {};
    return { id: field.id, name: field.name, type: field.type, description: field.description ?? "", property };
}
