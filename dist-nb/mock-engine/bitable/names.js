import { bounds } from "./bounds.js";
import { refuse, shown } from "./refusal.js";
const unsafe = /[?/\\*:[\]]/;
const brackets = /[[\]]/;
/** The pages document the names of tables, bases and dashboards; views and fields follow what the newer pages say. */
const rules = {
    base: { empty: "InvalidAppName", invalid: "InvalidAppName", without: unsafe },
    table: { empty: "EmptyValue", invalid: "WrongRequestBody", duplicated: "TableNameDuplicated", without: unsafe },
    field: { empty: "EmptyFieldName", invalid: "InvalidFieldName", duplicated: "FieldNameDuplicated", without: brackets },
    view: { empty: "EmptyViewName", invalid: "InvalidViewName", duplicated: "ViewNameDuplicated", without: brackets },
    role: { empty: "InvalidRoleName", invalid: "InvalidRoleName", duplicated: "RoleNameDuplicated", without: brackets },
    dashboard: {
        empty: "InvalidDashboardName",
        invalid: "InvalidDashboardName",
        duplicated: "DashboardNameDuplicated",
        without: brackets,
    },
};
/**
 * A name without the space around it. `others` are the names that are taken.
 *
 * @throws {Refused} where it is empty, too long, has a character that it must not have, or is taken
 */
export function checkName(thing, value, others = []) {
    const rule = rules[thing];
    if (typeof value !== "string" || value.trim() === "")
        refuse(rule.empty, `name: ${shown(value)} is no name`);
    const name = value.trim();
    const length = Array.from(name).length;
    if (length > bounds.name) {
        refuse(rule.invalid, `name: ${String(length)} characters are more than ${String(bounds.name)}`);
    }
    const wrong = rule.without.exec(name) ?? /\p{Cc}/u.exec(name);
    if (wrong !== null)
        refuse(rule.invalid, `name: ${shown(name)} has ${shown(wrong[0])}`);
    if (rule.duplicated !== undefined && others.includes(name)) {
        refuse(rule.duplicated, `name: ${shown(name)} is taken`);
    }
    return name;
}
