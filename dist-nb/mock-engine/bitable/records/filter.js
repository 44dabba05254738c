import { matches } from "../../formula/evaluate.js";
import { unknownField } from "../../formula/fields.js";
import { parseFormula } from "../../formula/parse.js";
import { bounds } from "../bounds.js";
import { refuse } from "../refusal.js";
import { readCell } from "../values/read.js";
/**
 * Reads the formula of `filter`; `undefined` where there is none.
 *
 * @throws {Refused} for what is no formula, is too long, or names a field that the table does not have
 */
export function readFilter(act, place, text) {
    if (text === undefined)
        return undefined;
    if (text.length > bounds.filter) {
        refuse("FilterLengthExceedLimit", `filter: ${String(text.length)} characters are more than ${String(bounds.filter)}`);
    }
    const parsed = parseFormula(text);
    if (!parsed.ok)
        refuse("InvalidFilter", `filter: at character ${String(parsed.at + 1)}: ${parsed.reason}`);
    const byName = new Map(place.table.fields.map((field) => [field.name, field]));
    const unknown = unknownField(parsed.formula, (name) => byName.has(name));
    if (unknown !== undefined)
        refuse("InvalidFilter", `filter: at character ${String(unknown.at + 1)}: ${unknown.reason}`);
    const reading = { place, userIds: "open_id", textAsArray: false, formulaRef: true, newer: false };
    const now = act.world.clock.now();
    return (record) => {
        const cell = (name) => {
            const field = byName.get(name);
            // With its type beside it: a number alone does not say whether it is a date.
            return field === undefined ? undefined : { type: field.type, value: readCell(reading, field, record) ?? null };
        };
        return matches(parsed.formula, cell, now);
    };
}
