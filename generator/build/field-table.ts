import { readOnce } from "../diagnostics/read-once.ts";
import type { Report } from "../diagnostics/report.ts";
import { applyDescription } from "../facts/apply-description.ts";
import type { DescriptionFacts } from "../facts/description.ts";
import type { FieldScope } from "../model/api.ts";
import type { Repair } from "../model/repair.ts";
import type { Property, Schema } from "../model/schema.ts";
import type { Node } from "../pages/node.ts";
import type { TableBlock } from "../pages/page.ts";
import { Memo } from "../source/memo.ts";
import { shapeOf, type Shape } from "./example-shape.ts";
import { fieldSchema } from "./field-schema.ts";
import { nest, type Nested } from "./nest.ts";
import { readFieldRows, type Field, type ReadRow } from "./read-field-rows.ts";

export interface FieldTableReading {
  readonly properties: readonly Property[];
  /** Those that a field's description names, tied to the field. */
  readonly fieldScopes: readonly FieldScope[];
  /** Whether any row says that its field is required or is not. */
  readonly saysRequired: boolean;
  /** The properties as the table's levels have them, where they were not followed. */
  readonly repair?: Repair<readonly Property[]>;
}

/**
 * Reads a table of fields or parameters. Its columns are known by their headers, in any order; its rows are nested as
 * their levels say or, without levels, as the example and the named types say. Each schema has the place of its row.
 */
export function readFieldTable(table: TableBlock, example: Node | undefined, report: Report): FieldTableReading {
  const rows = readFieldRows(table, report);
  const shape = example === undefined ? undefined : shapeOf(example);
  const fieldScopes = rows.flatMap(({ name, field }) =>
    field.facts.fieldScopes.map((scope) => ({ field: name, ...scope })),
  );
  const { tree, repair } = nest(rows, shape, report);
  const literal = repair && { ...repair, literal: toProperties(repair.literal, () => undefined) };
  const saysRequired = rows.some(({ field }) => field.saysRequired);
  return { properties: toProperties(tree, report), fieldScopes, saysRequired, ...(literal && { repair: literal }) };
}

function toProperties(nested: readonly Nested<ReadRow>[], report: Report): readonly Property[] {
  const properties = new Map<string, Property>();
  for (const { row, children, shape } of nested) {
    if (properties.has(row.name)) {
      report(
        "field/duplicate",
        row.span,
        `“${row.name}” is already described in the same object; this row is left out`,
      );
      continue;
    }
    const schema = { ...schemaOf(row, toProperties(children, report), shape, report), span: row.span };
    properties.set(row.name, { name: row.name, required: row.field.required, schema });
  }
  return [...properties.values()];
}

function schemaOf(row: ReadRow, properties: readonly Property[], shape: Shape | undefined, report: Report): Schema {
  const { field } = row;
  const read = (watched: Report): Schema =>
    applyDescription(fieldSchema(row, properties, shape, watched), movedFacts(row), watched);
  // of a stated type, without rows of its own: the example has no say in it, so it is the same wherever the row stands
  return properties.length === 0 && field.type.kind === "schema"
    ? readOnce(schemas, field, report, read)
    : read(report);
}

const schemas = new Memo<Schema, Field>();

function movedFacts({ field: { facts }, by, span: { file } }: ReadRow): DescriptionFacts {
  return { ...facts, span: { file, start: facts.span.start + by, end: facts.span.end + by } };
}
