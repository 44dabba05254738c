import { bounds } from "./bounds.js";
import { refuse, shown, type Problem } from "./refusal.js";

/** What a name of some kind of thing must be, and what is answered where it is not. */
interface Rule {
  readonly empty: Problem;
  readonly invalid: Problem;
  readonly duplicated?: Problem;
  /** Characters that it must not have. */
  readonly without: RegExp;
}

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
} as const satisfies { readonly [thing: string]: Rule };

/**
 * A name without the space around it. `others` are the names that are taken.
 *
 * @throws {Refused} where it is empty, too long, has a character that it must not have, or is taken
 */
export function checkName(thing: keyof typeof rules, value: unknown, others: readonly string[] = []): string {
  const rule: Rule = rules[thing];
  if (typeof value !== "string" || value.trim() === "") refuse(rule.empty, `name: ${shown(value)} is no name`);
  const name = value.trim();
  const length = Array.from(name).length;
  if (length > bounds.name) {
    refuse(rule.invalid, `name: ${String(length)} characters are more than ${String(bounds.name)}`);
  }
  const wrong = rule.without.exec(name) ?? /\p{Cc}/u.exec(name);
  if (wrong !== null) refuse(rule.invalid, `name: ${shown(name)} has ${shown(wrong[0])}`);
  if (rule.duplicated !== undefined && others.includes(name)) {
    refuse(rule.duplicated, `name: ${shown(name)} is taken`);
  }
  return name;
}
