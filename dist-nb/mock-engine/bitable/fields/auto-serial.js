import { isObject } from "../../engine/json.js";
import { refuse, shown } from "../refusal.js";
import { dayText } from "../values/days.js";
/** Formats of a creation date in a number. */
const dateParts = ["yyyyMMdd", "yyyyMM", "yyyy", "MMdd", "MM", "dd"];
/** How records are numbered: `auto_increment_number`, or `custom` with the parts that a number is made of. */
export function checkAutoSerial(given, problem) {
    if (given === undefined)
        return { type: "auto_increment_number" };
    const type = isObject(given) ? given["type"] : given;
    if (type === "auto_increment_number")
        return { type };
    if (!isObject(given) || type !== "custom") {
        refuse(problem, `property.auto_serial.type: ${shown(type)} is none of custom, auto_increment_number`);
    }
    const options = given["options"];
    if (!Array.isArray(options) || options.length === 0) {
        refuse(problem, "property.auto_serial.options: a number of rules needs at least one");
    }
    return { type, options: options.map((option) => checkRule(option, problem)) };
}
function checkRule(rule, problem) {
    const type = isObject(rule) ? rule["type"] : rule;
    const value = isObject(rule) ? rule["value"] : undefined;
    if (typeof type !== "string" || typeof value !== "string" || rules[type]?.(value) !== true) {
        refuse(problem, `property.auto_serial.options: ${shown(rule)} is no rule`);
    }
    return { type, value };
}
const rules = Object.assign(Object.create(null), {
    system_number: (value) => /^[1-9]$/.test(value),
    fixed_text: (value) => value.length <= 20,
    created_time: (value) => dateParts.includes(value),
});
/** The text of a number: `001no20220130` by the rules `system_number` 3, `fixed_text` no, `created_time` yyyyMMdd. */
export function serialText(property, number, createdAt) {
    const serial = property?.["auto_serial"];
    const options = isObject(serial) ? serial["options"] : undefined;
    if (!Array.isArray(options))
        return String(number);
    return options.map((rule) => (isObject(rule) ? partText(rule, number, createdAt) : "")).join("");
}
function partText(rule, number, createdAt) {
    const value = String(rule["value"]);
    if (rule["type"] === "system_number")
        return String(number).padStart(Number(value), "0");
    return rule["type"] === "created_time" ? dayText(createdAt, value) : value;
}
