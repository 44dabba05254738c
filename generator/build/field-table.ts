import { readOnce } from "../diagnostics/read-once.ts";
import type { Report } from "../diagnostics/report.ts";
import { applyDescription } from "../facts/apply-description.ts";
import { readDescription, type DescriptionFacts } from "../facts/description.ts";
import { readType } from "../facts/type.ts";
import type { FieldScope } from "../model/api.ts";
import type { Repair } from "../model/repair.ts";
import type { Property, Schema } from "../model/schema.ts";
import type { Node } from "../pages/node.ts";
import type { TableBlock, TableRow } from "../pages/page.ts";
import { Memo } from "../source/memo.ts";
import type { Span } from "../source/source-file.ts";
import { join, spanOf, textFrom, type Text } from "../source/text.ts";
import { shapeOf } from "./example-shape.ts";
import { cellIn, columnsOf, type Columns } from "./field-columns.ts";
import { readFieldNames, readRequired } from "./field-names.ts";
import type { FieldRow } from "./field-row.ts";
import { fieldSchema } from "./field-schema.ts";
import { nest, type Nested } from "./nest.ts";

export interface FieldTableReading {
  readonly properties: readonly Property[];
  /** Those that a field's description names, tied to the field. */
  readonly fieldScopes: readonly FieldScope[];
  /** The properties as the table's levels have them, where they were not followed. */
  readonly repair?: Repair<readonly Property[]>;
}

/**
 * Reads a table of fields or parameters. Its columns are known by their headers, in any order; its rows are nested as
 * their levels say or, without levels, as the example and the named types say. Each schema has the place of its row.
 */
export function readFieldTable(table: TableBlock, example: Node | undefined, report: Report): FieldTableReading {
  const columns = columnsOf(table);
  const layout = [...columns.keys()].map((column) => `${column} ${String(columns.get(column))}`).join();
  const rows = table.rows.flatMap((row) => readRow(row, { columns, layout }, report));
  const shape = example === undefined ? undefined : shapeOf(example);
  const fieldScopes = rows.flatMap(({ name, facts }) => facts.fieldScopes.map((scope) => ({ field: name, ...scope })));
  const { tree, repair } = nest(rows, shape, report);
  const literal = repair && { ...repair, literal: toProperties(repair.literal, () => undefined) };
  return { properties: toProperties(tree, report), fieldScopes, ...(literal && { repair: literal }) };
}

interface ReadRow extends FieldRow {
  readonly required: boolean;
  readonly facts: DescriptionFacts;
}

interface Layout {
  readonly columns: Columns;
  /** The same for the same columns at the same places. */
  readonly layout: string;
}

/** What rows of the same text say under the same columns is read of the first. */
function readRow(row: TableRow, { columns, layout }: Layout, report: Report): readonly ReadRow[] {
  const { like = row, level, span } = row;
  const known = readOnce(knownRows, like, report, (watched) => ({
    layout,
    fields: readFields(row, columns, watched),
    span,
  }));
  const { fields, span: first } = known.layout === layout ? known : { fields: readFields(row, columns, report), span };
  const by = span.start - first.start;
  return fields.map(({ name, type, required, facts, plain }) => ({
    name,
    type,
    required,
    facts: { ...facts, span: { file: span.file, start: facts.span.start + by, end: facts.span.end + by } },
    span,
    ...(level !== undefined && { level }),
    ...(plain !== undefined && { plain }),
  }));
}

interface KnownRow extends Pick<Layout, "layout"> {
  readonly fields: readonly Field[];
  readonly span: Span;
}

const knownRows = new Memo<KnownRow, object>();

/** What a row says of a field wherever it stands. */
type Field = Omit<ReadRow, "span" | "level">;

function readFields(row: TableRow, columns: Columns, report: Report): readonly Field[] {
  const { names, required } = readFieldNames(cellIn(row, columns, "name").value);
  if (names.length === 0) {
    if (row.cells.some(({ value }) => value !== ""))
      report("field/no-name", row.span, "the row has no name and is left out");
    return [];
  }
  const type = readType(cellIn(row, columns, "type"), report);
  const facts = readDescription(describing(row, columns), report);
  const stated = readRequired(cellIn(row, columns, "required").value) ?? required ?? facts.required ?? false;
  const plain = plainValue(facts);
  return names.map((name) => ({ name, type, required: stated, facts, ...(plain !== undefined && { plain }) }));
}

/** `**示例值**："fixed_term"` or an enumeration: a value without parts. */
function plainValue({ example, exampleForm, enum: items }: DescriptionFacts): FieldRow["plain"] {
  const values = items?.map(({ value }) => String(value)) ?? [];
  const isBare = exampleForm === "bare" || exampleForm === undefined;
  if (exampleForm === "json" || (example === undefined && values.length === 0)) return undefined;
  const isInteger = isBare && [...values, example ?? "0"].every((value) => /^-?\d{1,15}$/.test(value));
  return isInteger ? "integer" : "string";
}

/** The description with what stands in columns of its own, under the labels that running text uses for it. */
function describing(row: TableRow, columns: Columns): Text {
  const description = cellIn(row, columns, "description");
  if (!columns.has("values") && !columns.has("default") && !columns.has("example")) return description;
  const labelled = (
    [
      ["values", "可选值有"],
      ["default", "默认值"],
      ["example", "示例值"],
    ] as const
  ).flatMap(([column, label]) => {
    const cell = cellIn(row, columns, column);
    return /^[`\s]*[-–—/]?[`\s]*$/.test(cell.value) ? [] : [withLabel(label, cell)];
  });
  return labelled.length === 0 ? description : (join([description, ...labelled], "\n") ?? description);
}

function withLabel(label: string, cell: Text): Text {
  const { file, start } = spanOf(cell);
  return join([textFrom(`${label}：`, { file, start, end: start }), cell], "") ?? cell;
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
    const bare = fieldSchema(row, toProperties(children, report), shape, report);
    const schema: Schema = { ...applyDescription(bare, row.facts, report), span: row.span };
    properties.set(row.name, { name: row.name, required: row.required, schema });
  }
  return [...properties.values()];
}
