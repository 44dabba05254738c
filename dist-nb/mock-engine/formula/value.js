import { isObject } from "../engine/json.js";
import { dayOf } from "./calendar.js";
export const nothing = { kind: "nothing" };
/**
 * What a cell is to a formula. The page of `list` says that a filter sees the text of a field and nothing else: so people,
 * files and groups are their names, options and linked records their texts, a link its text, several of them with commas
 * between.
 */
export function valueOf(cell) {
    if (isObject(cell) && typeof cell["type"] === "number" && Object.hasOwn(cell, "value")) {
        return typedValue(cell["type"], cell["value"] ?? null);
    }
    if (typeof cell === "number")
        return numberValue(cell);
    if (typeof cell === "boolean")
        return { kind: "flag", flag: cell };
    const single = Array.isArray(cell) && cell.length === 1 ? cell[0] : undefined;
    if (typeof single === "number" || typeof single === "boolean")
        return valueOf(single);
    return textValue(textOf(cell));
}
/** A number, where it is one. */
export function numberValue(number) {
    return Number.isFinite(number) ? { kind: "number", number } : nothing;
}
/** A day, where there is one. */
export function dayValue(day) {
    return day === undefined ? nothing : { kind: "day", day };
}
function textValue(text) {
    return text === "" ? nothing : { kind: "text", text };
}
/** Field types by their documented numbers. */
const dates = [5, 1001, 1002];
const numbers = [2];
const checkboxes = [7];
const computed = [19, 20];
function typedValue(type, cell) {
    // A formula's cell says the type of its result by itself.
    if (computed.includes(type))
        return valueOf(cell);
    if (checkboxes.includes(type))
        return { kind: "flag", flag: cell === true };
    const single = Array.isArray(cell) && cell.length === 1 ? cell[0] : cell;
    if (dates.includes(type) && typeof single === "number")
        return dayValue(dayOf(single));
    // Numbers are listed as texts by some pages.
    if (numbers.includes(type) && typeof single === "string" && single.trim() !== "")
        return numberValue(Number(single));
    return valueOf(cell);
}
/** Members that hold what a person sees of an object, the best first. */
const shown = [
    "text",
    "name",
    "full_address",
    "address",
    "en_name",
    "record_ids",
    "link_record_ids",
    "id",
    "file_token",
];
/** Levels of lists and objects in a cell; no documented one has more. */
const deepest = 6;
function textOf(cell, depth = 0) {
    if (cell === null || depth > deepest)
        return "";
    if (Array.isArray(cell))
        return listText(cell, depth);
    if (!isObject(cell))
        return String(cell);
    const { text_arr: texts } = cell;
    if (Array.isArray(texts) && texts.length > 0)
        return listText(texts, depth);
    const member = shown.map((name) => (Object.hasOwn(cell, name) ? cell[name] : undefined)).find(isShown);
    return member === undefined ? "" : textOf(member, depth + 1);
}
/** The parts of a rich text follow each other directly; other lists have commas. */
function listText(list, depth) {
    const texts = list.map((item) => textOf(item, depth + 1)).filter((text) => text !== "");
    return texts.join(list.every(isSegment) ? "" : ",");
}
/** `{ text, type }`, with a type such as `text`, `mention`, `url`. */
function isSegment(item) {
    return (isObject(item) && typeof item["text"] === "string" && typeof item["type"] === "string" && !("record_ids" in item));
}
function isShown(member) {
    return member !== undefined && member !== null && member !== "" && !(Array.isArray(member) && member.length === 0);
}
