import { isObject } from "../engine/json.js";
import { baseOf, bodyOf, findTable, objectsOf, tableOf, textsOf, touch } from "./act.js";
import { bounds } from "./bounds.js";
import { checkDefinition, makeField, placeField, removeField } from "./fields/make.js";
import { fieldTypes, isLink, kindOf } from "./fields/kinds.js";
import { linkedTable } from "./fields/show.js";
import { checkName } from "./names.js";
import { pageFacts, pageOf } from "./pages.js";
import { weigh } from "./records/rows.js";
import { refuse, shown } from "./refusal.js";
import { makeView } from "./views.js";
/** What can be done with the tables of a base. */
export const tableOperations = {
    "bitable.v1.appTable.list": listTables,
    "bitable.v1.appTable.create": createTable,
    "bitable.v1.appTable.batchCreate": batchCreate,
    "bitable.v1.appTable.patch": patchTable,
    "bitable.v1.appTable.delete": deleteTable,
    "bitable.v1.appTable.batchDelete": batchDelete,
};
function listTables(act) {
    const page = pageOf(act.call, baseOf(act).tables, ({ id }) => id);
    const items = page.items.map(({ id, revision, name }) => ({ table_id: id, revision, name }));
    return { items, ...pageFacts(page) };
}
function createTable(act) {
    const base = baseOf(act);
    const given = bodyOf(act.call)["table"];
    if (!isObject(given))
        refuse("WrongRequestBody", `table: ${shown(given)} is no object`);
    checkCount(base, 1);
    const wish = checkTable(act, base, given, []);
    const table = addTable(act, base, wish);
    touch(base);
    const [view] = table.views;
    const told = given["default_view_name"] !== undefined || given["fields"] !== undefined;
    return {
        table_id: table.id,
        ...(told && view !== undefined ? { default_view_id: view.id } : {}),
        ...(wish.fields.length === 0 ? {} : { field_id_list: table.fields.map(({ id }) => id) }),
    };
}
function batchCreate(act) {
    const base = baseOf(act);
    const given = objectsOf(bodyOf(act.call)["tables"], "tables");
    if (given.length === 0)
        refuse("EmptyValue", "tables: the list is empty");
    checkCount(base, given.length);
    const wishes = [];
    for (const one of given)
        wishes.push(checkTable(act, base, one, wishes.map(({ name }) => name)));
    const tables = wishes.map((wish) => addTable(act, base, wish));
    touch(base);
    return { table_ids: tables.map(({ id }) => id) };
}
/** Tables and dashboards are counted together (error 1254100). */
function checkCount(base, added) {
    if (base.tables.length + base.dashboards.length + added > bounds.tables) {
        refuse("TableExceedLimit", `a base has at most ${String(bounds.tables)} tables`);
    }
}
function checkTable({ world }, base, given, taken) {
    const name = checkName("table", given["name"], [...base.tables.map((table) => table.name), ...taken]);
    const view = given["default_view_name"];
    const fields = objectsOf(given["fields"] ?? [], "fields");
    return {
        name,
        viewName: view === undefined || view === null ? "表格" : checkName("view", view),
        fields: checkFields(world, base, name, fields),
    };
}
function checkFields({ ids }, base, name, given) {
    if (given.length > bounds.fields)
        refuse("ColumnExceedLimit", `a table has at most ${String(bounds.fields)} fields`);
    const draft = emptyTable("", name);
    return given.map((one, index) => {
        const definition = checkDefinition(one, { base, table: draft, ids });
        if (definition.type === fieldTypes.lookup)
            refuse("NotSupportFieldOrView", "type: a lookup cannot be made by a call");
        if (index === 0 && kindOf(definition.type)?.primary !== true) {
            refuse("NotSupportFieldOrView", `type: the index field cannot be of type ${String(definition.type)}`);
        }
        draft.fields.push({ id: "", name: definition.name, type: definition.type, property: definition.property });
        return definition;
    });
}
/** A table with nothing in it. */
export function emptyTable(id, name) {
    return { id, name, revision: 1, fields: [], views: [], records: {}, order: [], nextSeq: 1 };
}
/** Puts a new table into a base. */
export function addTable({ world, state }, base, { name, viewName, fields }) {
    const table = emptyTable(world.ids.id("tbl", 13), name);
    base.tables.push(table);
    const index = { name: "多行文本", type: fieldTypes.text, property: null };
    for (const definition of fields.length === 0 ? [index] : fields) {
        placeField({ world, state }, { base, table }, makeField(world, definition), definition);
    }
    table.views.push(makeView(world.ids, table, { name: viewName, type: "grid" }));
    return table;
}
function patchTable(act) {
    const { base, table } = tableOf(act);
    const name = bodyOf(act.call)["name"];
    if (name === undefined || name === "" || name === table.name)
        return { name: table.name };
    table.name = checkName("table", name, base.tables.filter((one) => one !== table).map((one) => one.name));
    touch(base, table);
    return { name: table.name };
}
function deleteTable(act) {
    const { base, table } = tableOf(act);
    removeTables(act, base, [table]);
    return {};
}
function batchDelete(act) {
    const base = baseOf(act);
    const ids = textsOf(bodyOf(act.call)["table_ids"], "table_ids");
    if (ids.length === 0)
        refuse("EmptyValue", "table_ids: the list is empty");
    removeTables(act, base, [...new Set(ids)].map((id) => findTable(base, id)));
    return {};
}
/** Deletes tables with their records, and the fields of other tables that link to them. */
function removeTables({ state }, base, gone) {
    if (gone.length >= base.tables.length)
        refuse("LastTableDeleteForbidden", "a base keeps at least one table");
    for (const table of base.tables) {
        if (gone.includes(table))
            continue;
        const links = table.fields.filter((field) => isLink(field.type) && gone.some((one) => one === linkedTable(base, field)));
        for (const field of links)
            removeField(state, { base, table }, field);
    }
    for (const { records } of gone) {
        for (const { values } of Object.values(records))
            for (const value of Object.values(values))
                state.weight -= weigh(value);
    }
    base.tables = base.tables.filter((table) => !gone.includes(table));
    touch(base);
}
