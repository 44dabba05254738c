import { bodyOf, findView, queryText, tableOf, textsOf } from "../act.js";
import { pageFacts, pageSize, refuseToken } from "../pages.js";
import { refuse, shown } from "../refusal.js";
import { own } from "../state.js";
import { checkConditions, fulfils } from "./conditions.js";
import { readFilter } from "./filter.js";
import { parsed } from "./json-text.js";
import { showRecord } from "./show.js";
import { checkSorts, comparing, readSort } from "./sort.js";
/** At most so many records on a page. */
const mostOnPage = 500;
/** `GET …/records`: by formula and by a sorted list of field names, both as text. */
export function listRecords(act) {
    const place = { state: act.state, ...tableOf(act) };
    const { call } = act;
    const fields = fieldsOf(place.table, namesInText(queryText(call, "field_names")));
    const test = readFilter(act, place, queryText(call, "filter"));
    const sorts = readSort(place.table, queryText(call, "sort"));
    const viewTest = test === undefined && sorts.length === 0 ? testOfView(act, place, queryText(call, "view_id")) : undefined;
    return answer(act, place, { test: test ?? viewTest, sorts, fields });
}
/** `POST …/records/search`: the same by objects. */
export function searchRecords(act) {
    const place = { state: act.state, ...tableOf(act) };
    const body = bodyOf(act.call);
    const names = body["field_names"];
    const fields = fieldsOf(place.table, names === undefined ? undefined : textsOf(names, "field_names"));
    const conditions = checkConditions(place.table, body["filter"]);
    const sorts = checkSorts(place.table, body["sort"]);
    const view = body["view_id"];
    const now = act.world.clock.now();
    const test = conditions === undefined ? undefined : (record) => fulfils(place, conditions, record, now);
    const ofView = test === undefined && sorts.length === 0 && typeof view === "string" && view !== "";
    return answer(act, place, { test: ofView ? testOfView(act, place, view) : test, sorts, fields });
}
function answer(act, place, { test, sorts, fields }) {
    const page = sorts.length === 0 && test === undefined
        ? plainPage(act.call, place.table)
        : chosenPage(act.call, place, test, sorts);
    return { items: page.items.map((record) => showRecord(act, place, record, fields)), ...pageFacts(page) };
}
function testOfView(act, place, id) {
    if (id === undefined)
        return undefined;
    const view = findView(place.table, id);
    if (view.conditions.length === 0)
        return undefined;
    const now = act.world.clock.now();
    return (record) => fulfils(place, view, record, now);
}
/** A page of the whole table: only its records are touched. */
function plainPage(call, table) {
    const before = tokenRecord(call, table);
    const start = before === undefined ? 0 : placeAfter(table.order.length, (index) => seqAt(table, index) > before.seq);
    return pageFrom(call, start, table.order.length, (index) => own(table.records, table.order[index] ?? ""));
}
/** A page of the records that a filter takes, in the order of a sort. */
function chosenPage(call, place, test, sorts) {
    const before = tokenRecord(call, place.table);
    const all = place.table.order.flatMap((id) => own(place.table.records, id) ?? []);
    const { compare, sorted } = comparing(place, sorts, test === undefined ? all : all.filter(test));
    const start = before === undefined
        ? 0
        : placeAfter(sorted.length, (index) => {
            const record = sorted[index];
            return record !== undefined && compare(record, before) > 0;
        });
    return pageFrom(call, start, sorted.length, (index) => sorted[index]);
}
function pageFrom(call, start, total, at) {
    const end = Math.min(total, start + pageSize(call, mostOnPage));
    const items = [];
    for (let index = start; index < end; index += 1) {
        const record = at(index);
        if (record !== undefined)
            items.push(record);
    }
    return { items, more: end < total, total, token: items.at(-1)?.id ?? "" };
}
/** The record behind which the page starts. */
function tokenRecord(call, table) {
    const token = queryText(call, "page_token");
    return token === undefined ? undefined : (own(table.records, token) ?? refuseToken(call, token));
}
/** The first place of an ordered list that lies behind something. */
function placeAfter(length, isBehind) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBehind(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function seqAt(table, index) {
    return own(table.records, table.order[index] ?? "")?.seq ?? Infinity;
}
/** `["字段1","字段2"]` */
function namesInText(text) {
    if (text === undefined)
        return undefined;
    const names = parsed(text);
    if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
        refuse("InvalidFieldNames", `field_names: ${shown(text)} is no list of names as JSON text`);
    }
    return names;
}
function fieldsOf(table, names) {
    if (names === undefined || names.length === 0)
        return table.fields;
    return names.map((name) => table.fields.find((field) => field.name === name) ??
        refuse("InvalidFieldNames", `field_names: the table has no field ${shown(name)}`));
}
