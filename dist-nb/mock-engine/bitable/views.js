import { isObject } from "../engine/json.js";
import { bodyOf, findField, findView, objectsOf, pathOf, tableOf, textsOf, touch, } from "./act.js";
import { bounds } from "./bounds.js";
import { fieldTypes, isAsked } from "./fields/kinds.js";
import { questionOf } from "./fields/make.js";
import { fitted, schemaAt } from "./fit.js";
import { checkName } from "./names.js";
import { pageFacts, pageOf } from "./pages.js";
import { operators } from "./records/conditions.js";
import { parsed } from "./records/json-text.js";
import { refuse, shown } from "./refusal.js";
/** What can be done with the views of a table. */
export const viewOperations = {
    "bitable.v1.appTableView.list": listViews,
    "bitable.v1.appTableView.get": getView,
    "bitable.v1.appTableView.create": createView,
    "bitable.v1.appTableView.patch": patchView,
    "bitable.v1.appTableView.delete": deleteView,
};
const viewTypes = ["grid", "kanban", "gallery", "gantt", "form"];
function listViews(act) {
    const page = pageOf(act.call, tableOf(act).table.views, ({ id }) => id);
    return { items: page.items.map(shortView), ...pageFacts(page) };
}
function getView(act) {
    const { table } = tableOf(act);
    return fitted(act.call, { view: wholeView(act.call, table, findView(table, pathOf(act.call, "view_id"))) });
}
function createView(act) {
    const { base, table } = tableOf(act);
    const { view_name: given, view_type: type = "grid" } = bodyOf(act.call);
    const name = checkName("view", given, table.views.map((view) => view.name));
    if (typeof type !== "string" || !viewTypes.includes(type)) {
        refuse("InvalidViewType", `view_type: ${shown(type)} is none of ${viewTypes.join(", ")}`);
    }
    if (table.views.length >= bounds.views)
        refuse("ViewExceedLimit", `a table has at most ${String(bounds.views)} views`);
    const view = makeView(act.world.ids, table, { name, type });
    table.views.push(view);
    touch(base, table);
    return { view: shortView(view) };
}
/** A new view that shows all records and fields; a form with a question for each field. */
export function makeView(ids, table, { name, type }) {
    const view = { id: ids.id("vew", 7), name, type, conjunction: "and", conditions: [], hidden: [] };
    if (type !== "form")
        return view;
    view.form = {
        ...{ description: "", shared: false, sharedLimit: "off", submitLimitOnce: false },
        sharedUrl: `https://example.feishu.cn/share/base/${ids.id("shrcn", 22)}`,
        questions: table.fields.filter(({ type: one }) => isAsked(one)).map(questionOf),
    };
    return view;
}
function patchView(act) {
    const { base, table } = tableOf(act);
    const view = findView(table, pathOf(act.call, "view_id"));
    const { view_name: given, property } = bodyOf(act.call);
    const others = table.views.filter((one) => one !== view).map((one) => one.name);
    const name = given === undefined ? view.name : checkName("view", given, others);
    const change = isObject(property) ? checkViewProperty(act, table, property) : {};
    Object.assign(view, change, { name });
    touch(base, table);
    return fitted(act.call, { view: wholeView(act.call, table, view) });
}
function checkViewProperty({ world }, table, property) {
    const { filter_info: filter, hidden_fields: hidden } = property;
    return {
        ...(isObject(filter) ? checkFilterInfo(table, filter, world.ids) : {}),
        ...(filter === null ? { conditions: [] } : {}),
        ...(hidden === undefined ? {} : { hidden: hidden === null ? [] : checkHidden(table, hidden) }),
    };
}
function checkFilterInfo(table, filter, ids) {
    const conditions = objectsOf(filter["conditions"] ?? [], "property.filter_info.conditions");
    return {
        conjunction: filter["conjunction"] === "or" ? "or" : "and",
        conditions: conditions.map((condition) => checkCondition(table, condition, ids)),
    };
}
function checkCondition(table, { field_id: id, operator, value }, ids) {
    const field = findField(table, String(id)).id;
    const needs = typeof operator === "string" ? operators.get(operator) : undefined;
    if (typeof operator !== "string" || needs === undefined)
        refuse("InvalidFilter", `operator: ${shown(operator)} is none`);
    const kept = { id: ids.id("con", 7), field, operator };
    if (value === undefined || value === null || value === "") {
        return needs ? refuse("InvalidFilter", `value: ${operator} needs one`) : kept;
    }
    if (typeof value !== "string" || !Array.isArray(parsed(value))) {
        refuse("InvalidFilter", `value: ${shown(value)} is no list as JSON text`);
    }
    return { ...kept, value };
}
function checkHidden(table, given) {
    const ids = textsOf(given, "property.hidden_fields").map((id) => findField(table, id).id);
    if (ids.some((id) => id === table.fields[0]?.id)) {
        refuse("NotSupportFieldOrView", "property.hidden_fields: the index field cannot be hidden");
    }
    return [...new Set(ids)];
}
function deleteView(act) {
    const { base, table } = tableOf(act);
    const view = findView(table, pathOf(act.call, "view_id"));
    if (table.views.length === 1)
        refuse("LastViewDeleteForbidden", "a table keeps at least one view");
    table.views = table.views.filter((one) => one !== view);
    touch(base, table);
    return {};
}
function shortView({ id, name, type }) {
    return { view_id: id, view_name: name, view_type: type };
}
function wholeView(call, table, view) {
    return {
        ...shortView(view),
        property: { filter_info: filterInfo(call, table, view), hidden_fields: hiddenOf(view) },
    };
}
/** A condition whose operator the page of the operation does not have is left out, and `condition_omitted` says so. */
function filterInfo(call, table, { conjunction, conditions }) {
    const known = schemaAt(call, ["view", "property", "filter_info", "conditions", "operator"])?.["enum"];
    const told = conditions.filter(({ operator }) => !Array.isArray(known) || known.includes(operator));
    const shownConditions = told.map(({ id, field, operator, value }) => ({
        condition_id: id,
        field_id: field,
        field_type: table.fields.find((one) => one.id === field)?.type ?? fieldTypes.text,
        operator,
        ...(value === undefined ? {} : { value }),
    }));
    const omitted = conditions.length === 0 || told.length < conditions.length;
    return { condition_omitted: omitted ? true : null, conditions: shownConditions, conjunction };
}
function hiddenOf({ hidden }) {
    return hidden.length === 0 ? null : hidden;
}
