import type { Report } from "../../diagnostics/report.ts";
import type { CommentedExample } from "../../facts/example.ts";
import { readType, type TypeExpression } from "../../facts/type.ts";
import type { ObjectSchema, Property, Schema } from "../../model/schema.ts";
import { entriesOf } from "../../pages/node.ts";
import { slice, trim, type Text } from "../../source/text.ts";
import type { FieldTableReading } from "../field-table.ts";
import type { Section, SectionRole } from "./sections.ts";

/**
 * The body that a table's rows are in: an object, unless the line over the table names another type (`引用类型：item[]`) or
 * the example is a list of such objects.
 */
export function bodySchema({ properties, repair }: FieldTableReading, body: Body, report: Report): Schema {
  const schema = schemaOf(properties, body, report);
  if (repair === undefined) return schema;
  return { ...schema, repair: { ...repair, literal: schemaOf(repair.literal, body, () => undefined) } };
}

function schemaOf(properties: readonly Property[], { sections, role, example }: Body, report: Report): Schema {
  const cell = referredType(sections, role);
  if (cell !== undefined) return holding(readType(cell, report), properties);
  const object: ObjectSchema = { kind: "object", properties };
  return isListOf(properties, example) ? { kind: "array", items: object } : object;
}

/** Which body of a page, and what it is shown to be. */
export interface Body {
  readonly sections: readonly Section[];
  readonly role: SectionRole;
  readonly example: CommentedExample | undefined;
}

/** `引用类型：ticket_customized_field` over the table, also on two lines: the rows are that type's. */
function referredType(sections: readonly Section[], role: SectionRole): Text | undefined {
  for (const section of sections) {
    if (section.role !== role) continue;
    for (const { text } of section.blocks.filter((block) => block.kind === "prose")) {
      const label = /^[^\S\n]*(?:引用类型|reference type)\s?[:：][^\S\n]*\n?[^\S\n]*/imu.exec(text.value);
      if (label === null) continue;
      const start = label.index + label[0].length;
      const end = text.value.indexOf("\n", start);
      return trim(slice(text, start, end === -1 ? text.value.length : end));
    }
  }
  return undefined;
}

function holding(type: TypeExpression, properties: readonly Property[]): Schema {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: holding(type.items, properties) };
    case "map":
      return { kind: "map", values: holding(type.values, properties) };
    case "named":
      return { kind: "object", properties, typeName: type.name };
    case "schema":
    case "unstated":
      return { kind: "object", properties };
  }
}

function isListOf(properties: readonly Property[], example: CommentedExample | undefined): boolean {
  if (example?.node.kind !== "list") return false;
  const names = new Set(properties.map(({ name }) => name));
  return example.node.items.some((item) => entriesOf(item).some(({ key }) => names.has(key)));
}
