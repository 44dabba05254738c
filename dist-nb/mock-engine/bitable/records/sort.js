import { isObject } from "../../engine/json.js";
import { objectsOf } from "../act.js";
import { bounds } from "../bounds.js";
import { fieldTypes, isLink } from "../fields/kinds.js";
import { refuse, shown } from "../refusal.js";
import { cellText, formulaValue } from "../values/text.js";
import { parsed } from "./json-text.js";
/**
 * Reads `["字段1 DESC","字段2 ASC"]`. The page of “list records” has it for tables without formulas and links only.
 *
 * @throws {Refused} for what is none, is too long, or is not for this table
 */
export function readSort(table, text) {
    if (text === undefined)
        return [];
    if (text.length > bounds.sort) {
        refuse("SortLengthExceedLimit", `sort: ${String(text.length)} characters are more than ${String(bounds.sort)}`);
    }
    const parts = parsed(text);
    if (!Array.isArray(parts))
        refuse("InvalidSort", `sort: ${shown(text)} is no list as JSON text`);
    const hindering = table.fields.find(({ type }) => type === fieldTypes.formula || isLink(type));
    if (hindering !== undefined && parts.length > 0) {
        refuse("InvalidSort", `sort: not for a table with links or formulas, as ${shown(hindering.name)} is one`);
    }
    return parts.map((part) => readPart(table, part));
}
function readPart(table, part) {
    const [, name, direction] = (typeof part === "string" ? /^(.*\S)\s+(ASC|DESC)\s*$/.exec(part) : null) ?? [];
    if (name === undefined)
        refuse("InvalidSort", `sort: ${shown(part)} is no name with ASC or DESC`);
    return { field: findNamed(table, name.trim()), descending: direction === "DESC" };
}
/** `sort` of a search: a list of `{ field_name, desc }`. */
export function checkSorts(table, given) {
    if (given === undefined || given === null)
        return [];
    return objectsOf(given, "sort").map((part) => ({
        field: findNamed(table, String(part["field_name"])),
        descending: isObject(part) && part["desc"] === true,
    }));
}
function findNamed(table, name) {
    return (table.fields.find((field) => field.name === name) ??
        refuse("FieldNameNotFound", `sort: the table has no field ${shown(name)}`));
}
/** Records in order, with what orders them; empty cells come last, equal ones in the order of their creation. */
export function comparing(place, sorts, records) {
    const keys = new Map();
    const keysOf = (record) => {
        const known = keys.get(record) ?? sorts.map(({ field }) => keyOf(place, field, record));
        keys.set(record, known);
        return known;
    };
    const compare = (a, b) => {
        const [left, right] = [keysOf(a), keysOf(b)];
        for (const [index, { descending }] of sorts.entries()) {
            const order = compareKeys(left[index], right[index], descending);
            if (order !== 0)
                return order;
        }
        return a.seq - b.seq;
    };
    return { compare, sorted: sorts.length === 0 ? records : [...records].sort(compare) };
}
function keyOf(place, field, record) {
    if (field.type === fieldTypes.createdTime)
        return record.createdAt;
    if (field.type === fieldTypes.modifiedTime)
        return record.modifiedAt;
    const value = field.type === fieldTypes.formula ? formulaValue(place, field, record) : record.values[field.id];
    if (typeof value === "number")
        return value;
    if (field.type === fieldTypes.checkbox)
        return value === true ? 1 : 0;
    const text = cellText(place, field, record);
    return text === "" ? undefined : text;
}
function compareKeys(left, right, descending) {
    if (left === undefined || right === undefined)
        return Number(left === undefined) - Number(right === undefined);
    const order = left < right ? -1 : Number(left > right);
    return descending ? -order : order;
}
