import { isObject } from "../../engine/json.js";
import { bounds } from "../bounds.js";
import { refuse, shown } from "../refusal.js";
import { kindOf } from "./kinds.js";
const colors = 55;
/**
 * The options of a select field as they are kept. One with an ID is the field's own option, maybe under another name; one
 * without gets an ID, and, where it has no color, the one after that of the option before it.
 */
export function checkOptions(type, given, context) {
    const problem = kindOf(type)?.property ?? "ActionValidateFailed";
    if (given !== undefined && !Array.isArray(given))
        refuse(problem, `property.options: ${shown(given)} is no list`);
    const list = given ?? [];
    if (list.length > bounds.options)
        refuse(problem, `property.options: more than ${String(bounds.options)} options`);
    const options = [];
    const names = new Set();
    const known = new Set(optionsOf(context.before).map(({ id }) => id));
    for (const one of list) {
        if (!isObject(one))
            refuse(problem, `property.options: ${shown(one)} is no option`);
        const name = one["name"];
        if (name === undefined || name === null || name === "")
            refuse("EmptyOptionName", "property.options: an option has no name");
        if (typeof name !== "string" || names.has(name))
            refuse(problem, `property.options: ${shown(name)} is no new name`);
        const id = one["id"] ?? "";
        if (typeof id !== "string" || (id !== "" && !known.delete(id))) {
            refuse(problem, `property.options: the field has no option ${shown(id)}`);
        }
        names.add(name);
        const color = one["color"] ?? nextColor(options);
        if (typeof color !== "number" || !Number.isInteger(color) || color < 0 || color >= colors) {
            refuse(problem, `property.options: ${shown(color)} is no color from 0 to 54`);
        }
        options.push({ color, id: id === "" ? context.ids.id("opt", 7) : id, name });
    }
    return options;
}
function nextColor(before) {
    const last = before.at(-1)?.["color"];
    return typeof last === "number" ? (last + 1) % colors : 0;
}
/** The options of a field; none where it is no select. */
export function optionsOf(field) {
    const options = field?.property?.["options"];
    return Array.isArray(options) ? options.flatMap(readOption) : [];
}
function readOption(option) {
    if (!isObject(option))
        return [];
    const { id, name, color } = option;
    return typeof id === "string" && typeof name === "string" && typeof color === "number" ? [{ id, name, color }] : [];
}
/** Adds options to a select field: names that were written into a record and are new. */
export function addOptions(field, added) {
    const options = [...optionsOf(field), ...added].map(({ color, id, name }) => ({ color, id, name }));
    field.property = { ...field.property, options };
}
/** A new option behind those that there are. */
export function newOption(name, before, ids) {
    return { id: ids.id("opt", 7), name, color: ((before.at(-1)?.color ?? -1) + 1) % colors };
}
