import { isObject } from "../../engine/json.js";
import { refuse, shown } from "../refusal.js";
import { checkAutoSerial } from "./auto-serial.js";
import { fieldTypes, kindOf } from "./kinds.js";
import { checkOptions } from "./options.js";
/**
 * A property as it is kept: checked against the type of its field, with the documented defaults filled in.
 *
 * @throws {Refused} with the `…PropertyError` of the type
 */
export function checkProperty(type, given, context) {
    const problem = kindOf(type)?.property ?? "NotSupportFieldOrView";
    if (given !== undefined && given !== null && !isObject(given))
        refuse(problem, `property: ${shown(given)} is no object`);
    const parts = new Parts(given ?? {}, problem);
    switch (type) {
        case fieldTypes.number:
            return { formatter: parts.oneOf("formatter", numberFormats, "0.0"), ...parts.rest(display) };
        case fieldTypes.singleSelect:
        case fieldTypes.multiSelect:
            return { options: checkOptions(type, parts.take("options"), context) };
        case fieldTypes.date:
            return {
                auto_fill: parts.flag("auto_fill", false),
                date_formatter: parts.oneOf("date_formatter", dateFormats, "yyyy/MM/dd"),
            };
        case fieldTypes.user:
            return { multiple: parts.flag("multiple", true) };
        case fieldTypes.group:
            return { multiple: parts.flag("multiple", true) };
        case fieldTypes.link:
        case fieldTypes.duplexLink:
            return { multiple: parts.flag("multiple", true), table_id: linkedTable(parts, context.base) };
        case fieldTypes.formula:
            return { formatter: parts.oneOf("formatter", formulaFormats, ""), formula_expression: expression(parts) };
        case fieldTypes.location:
            return { location: { input_type: inputType(parts.take("location"), problem) } };
        case fieldTypes.createdTime:
        case fieldTypes.modifiedTime:
            return { date_formatter: parts.oneOf("date_formatter", dateFormats, "yyyy/MM/dd") };
        case fieldTypes.autoNumber:
            return { auto_serial: checkAutoSerial(parts.take("auto_serial"), problem) };
        default:
            return none(parts.rest(display), problem, given ?? null);
    }
}
const numberFormats = [
    ...["0", "0.0", "0.00", "0.000", "0.0000", "1,000", "1,000.00", "%", "0.00%", "¥", "¥0.00", "$", "$0.00"],
    ...["0%", "0.0%", "1,000.0", "1,000.000", "1,000.0000"],
];
const dateFormats = [
    ...["yyyy/MM/dd", "yyyy/MM/dd HH:mm", "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "MM-dd", "MM/dd/yyyy", "dd/MM/yyyy"],
];
const formulaFormats = ["", ...numberFormats, ...dateFormats];
/** Members of newer pages that say how a field is shown and nothing else. */
const display = ["currency_code", "min", "max", "range_customize", "rating", "allowed_edit_modes", "type"];
/** Takes the members of a property one by one. */
class Parts {
    #given;
    #problem;
    constructor(given, problem) {
        this.#given = given;
        this.#problem = problem;
    }
    take(name) {
        const value = Object.hasOwn(this.#given, name) ? this.#given[name] : undefined;
        return value === null ? undefined : value;
    }
    flag(name, otherwise) {
        const value = this.take(name) ?? otherwise;
        return typeof value === "boolean" ? value : this.refuse(name, value, "no boolean");
    }
    text(name, otherwise) {
        const value = this.take(name) ?? otherwise;
        return typeof value === "string" ? value : this.refuse(name, value, "no string");
    }
    oneOf(name, values, otherwise) {
        const value = this.text(name, otherwise);
        return values.includes(value) ? value : this.refuse(name, value, `none of ${values.join(", ")}`);
    }
    /** The members that are kept as they are. */
    rest(names) {
        const kept = names.flatMap((name) => {
            const value = this.take(name);
            return value === undefined ? [] : [[name, value]];
        });
        return Object.fromEntries(kept);
    }
    refuse(name, value, what) {
        refuse(this.#problem, `property.${name}: ${shown(value)} is ${what}`);
    }
}
/** The mock's own bound on the length of a formula. */
const longestFormula = 10_000;
function expression(parts) {
    const text = parts.text("formula_expression", "");
    return text.length <= longestFormula ? text : parts.refuse("formula_expression", text.length, "too long");
}
function linkedTable(parts, base) {
    const id = parts.text("table_id", "");
    if (!base.tables.some((table) => table.id === id))
        parts.refuse("table_id", id, "no table of the base");
    return id;
}
function inputType(given, problem) {
    const type = isObject(given) ? given["input_type"] : (given ?? "not_limit");
    if (type === "not_limit" || type === "only_mobile")
        return type;
    refuse(problem, `property.location.input_type: ${shown(type)} is none of not_limit, only_mobile`);
}
/** The property of a type that has none: it is `null`, or says only how the field is shown. */
function none(kept, problem, given) {
    const members = isObject(given) ? Object.keys(given) : [];
    const strange = members.find((name) => !Object.hasOwn(kept, name) && isObject(given) && !isBlank(given[name]));
    if (strange !== undefined)
        refuse(problem, `property: fields of this type have no ${shown(strange)}`);
    return Object.keys(kept).length === 0 ? null : kept;
}
/** What an answer was filled up with where the contract wants more than there is: it may be sent back. */
function isBlank(value) {
    if (isObject(value))
        return Object.values(value).every(isBlank);
    return value === undefined || value === null || value === "";
}
