import { makeBase } from "./apps.js";
import { bounds } from "./bounds.js";
import { fieldTypes, isLink, kindOf } from "./fields/kinds.js";
import { checkDefinition, makeField, placeField } from "./fields/make.js";
import { linkRecords, makeRecords } from "./make-records.js";
import { checkName } from "./names.js";
import { refuse, shown } from "./refusal.js";
import { measure } from "./shape.js";
import { emptyTable } from "./tables.js";
import { makeView } from "./views.js";
/**
 * Makes a base as it is wished.
 *
 * @throws {Refused} where that cannot be; then nothing of it stays
 */
export function makeWished({ world, state }, wish) {
    const { weight } = state;
    const maker = { world, state, who: wish.owner ?? world.ids.id("ou_", 32) };
    const base = makeBase(maker, checkName("base", wish.name ?? "多维表格"));
    try {
        fill(maker, base, wish);
    }
    catch (problem) {
        delete state.bases[base.token];
        state.weight = weight;
        throw problem;
    }
    measure(state, base);
    return made(base);
}
function fill(maker, base, wish) {
    base.advanced = wish.advanced === true;
    const tables = wish.tables === undefined || wish.tables.length === 0 ? [{ name: "数据表" }] : wish.tables;
    if (tables.length > bounds.tables)
        refuse("TableExceedLimit", `tables: more than ${String(bounds.tables)}`);
    for (const { name } of tables) {
        const free = checkName("table", name, base.tables.map((table) => table.name));
        base.tables.push(emptyTable(maker.world.ids.id("tbl", 13), free));
    }
    const pairs = tables.map((one, index) => ({
        wish: one,
        table: base.tables[index] ?? refuse("EmptyValue", "tables"),
    }));
    for (const late of [false, true]) {
        for (const pair of pairs)
            makeFields(maker, base, pair, late);
    }
    for (const pair of pairs)
        orderFields(pair);
    for (const pair of pairs)
        makeViews(maker, pair);
    for (const pair of pairs)
        makeRecords(maker, base, pair);
    for (const pair of pairs)
        linkRecords(maker, base, pair);
    for (const name of wish.dashboards ?? []) {
        const free = checkName("dashboard", name, base.dashboards.map((one) => one.name));
        base.dashboards.push({ id: maker.world.ids.id("blk", 13), name: free });
    }
}
const index = { name: "多行文本", type: fieldTypes.text };
/** Fields that name others (links, lookups, formulas) are made when those are there: `late`. */
function makeFields(maker, base, { wish, table }, late) {
    const fields = wish.fields === undefined || wish.fields.length === 0 ? [index] : wish.fields;
    if (fields.length > bounds.fields)
        refuse("ColumnExceedLimit", `fields: more than ${String(bounds.fields)}`);
    if (kindOf(fields[0]?.type ?? 0)?.primary !== true) {
        refuse("NotSupportFieldOrView", `fields: the index field cannot be of type ${shown(fields[0]?.type)}`);
    }
    for (const field of fields) {
        if (needsOthers(field.type) === late)
            makeOne(maker, base, table, field);
    }
}
/** The fields of a wish in its order, before those that link back. */
function orderFields({ wish, table }) {
    const names = (wish.fields ?? []).map(({ name }) => name);
    const placeOf = ({ name }) => (names.includes(name) ? names.indexOf(name) : names.length);
    table.fields.sort((a, b) => placeOf(a) - placeOf(b));
}
function needsOthers(type) {
    return isLink(type) || type === fieldTypes.lookup || type === fieldTypes.formula;
}
function makeOne({ world, state }, base, table, wish) {
    // A two-way link that another table's wish made already stands for both wishes.
    if (wish.type === fieldTypes.duplexLink && table.fields.some(({ name }) => name === wish.name))
        return;
    const given = { field_name: wish.name, type: wish.type, property: propertyOf(base, table, wish) };
    const definition = checkDefinition(given, { base, table, ids: world.ids });
    const field = makeField(world, definition);
    if (wish.type === fieldTypes.lookup)
        field.lookup = lookupOf(base, table, wish);
    placeField({ world, state }, { base, table }, field, definition);
}
function propertyOf(base, table, { type, property = null }) {
    if (type === fieldTypes.lookup || property === null)
        return null;
    if (isLink(type) && property["table_id"] === undefined) {
        const there = base.tables.find(({ name }) => name === property["table_name"]);
        return { ...property, table_id: there?.id ?? "" };
    }
    const expression = property["formula_expression"];
    return typeof expression === "string" ? { ...property, formula_expression: withIds(table, expression) } : property;
}
/** `[单价]*2` as `bitable::$table[tbl…].$field[fld…]*2`. */
function withIds(table, expression) {
    return expression.replace(/(?<![$\w])\[([^[\]]+)\]/g, (text, name) => {
        const field = table.fields.find((one) => one.name === name);
        return field === undefined ? text : `bitable::$table[${table.id}].$field[${field.id}]`;
    });
}
function lookupOf(base, table, { name, property }) {
    const link = table.fields.find((one) => isLink(one.type) && one.name === property?.["link"]);
    const there = base.tables.find(({ id }) => id === link?.property?.["table_id"]);
    const field = there?.fields.find((one) => one.name === property?.["field"]);
    if (link === undefined || field === undefined) {
        refuse("LookUpFieldPropertyError", `${name}: property: ${shown(property)} is no link with a field of its table`);
    }
    return { link: link.id, field: field.id };
}
function makeViews({ world }, { wish, table }) {
    for (const { name, type } of [{ name: "表格", type: "grid" }, ...(wish.views ?? [])]) {
        const free = checkName("view", name, table.views.map((view) => view.name));
        table.views.push(makeView(world.ids, table, { name: free, type }));
    }
}
function made(base) {
    return {
        app_token: base.token,
        tables: base.tables.map((table) => ({
            table_id: table.id,
            name: table.name,
            view_id: table.views[0]?.id ?? "",
            view_ids: idsByName(table.views),
            field_ids: idsByName(table.fields),
            record_ids: [...table.order],
        })),
        dashboards: base.dashboards.map(({ id, name }) => ({ block_id: id, name })),
    };
}
function idsByName(things) {
    return Object.fromEntries(things.map(({ id, name }) => [name, id]));
}
