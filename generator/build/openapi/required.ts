import type { Repair } from "../../model/repair.ts";
import { entriesOf, entry, itemsOf, stringOf, type MapEntry, type MapNode, type Node } from "../../pages/node.ts";
import { isTrue, type Reading } from "./reading.ts";

/** What an object requires: by its list, and as its properties say themselves, which no reader of a document takes for it. */
export interface RequiredNames {
  readonly listed: ReadonlySet<string>;
  readonly flagged: ReadonlyMap<string, Repair<boolean>>;
}

const requiredFlag = "openapi/required-flag";

/**
 * The names in an object schema's `required`; one that is no property of it is reported. `required: true` inside a property,
 * as people write it by hand, counts too and is reported.
 */
export function requiredNames(schema: MapNode, reading: Reading): RequiredNames {
  const members = new Map(entriesOf(entry(schema, "properties")).map(({ key, value }) => [key, value]));
  const names = new Set<string>();
  const flagged = new Map<string, Repair<boolean>>();
  for (const item of itemsOf(entry(schema, "required"))) {
    const name = stringOf(item) ?? (item.kind === "scalar" ? item.text.value : "");
    if (members.has(name)) names.add(name);
    else reading.report("openapi/required-unknown", item.span, `“${name}” is required and no property`);
  }
  for (const [name, value] of members) {
    const flag = entry(value, "required");
    if (flag === undefined || !isTrue(flag)) continue;
    if (!names.has(name)) flagged.set(name, { rule: requiredFlag, span: flag.span, literal: false });
    reading.report(requiredFlag, flag.span, `“required: true” inside “${name}”, expected its name in a list`);
  }
  return { listed: names, flagged };
}

/**
 * `app.table.view` beside `view`: the name of a type that an export tool made a property. It is one when the example has
 * the sibling and not it.
 */
export function isDuplicateOfSibling(key: string, members: readonly MapEntry[], example: Node | undefined): boolean {
  const last = key.slice(key.lastIndexOf(".") + 1);
  if (last === key || example?.kind !== "map") return false;
  const hasSibling = members.some((member) => member.key === last);
  return hasSibling && entry(example, last) !== undefined && entry(example, key) === undefined;
}
