import { readOnce } from "../diagnostics/read-once.ts";
import type { Report } from "../diagnostics/report.ts";
import { readDescription, type DescriptionFacts } from "../facts/description.ts";
import { readType, type TypeExpression } from "../facts/type.ts";
import type { TableBlock, TableRow } from "../pages/page.ts";
import { Memo } from "../source/memo.ts";
import type { Span } from "../source/source-file.ts";
import { join, spanOf, textFrom, type Text } from "../source/text.ts";
import { cellIn, columnsOf, type Columns } from "./field-columns.ts";
import { readFieldNames, readRequired } from "./field-names.ts";
import type { FieldRow } from "./field-row.ts";

/** A row of a field table at its place. */
export interface ReadRow extends FieldRow {
  /** One and the same for all rows of a run that say the same. */
  readonly field: Field;
  /** How far the row is behind the one that its field was read of. */
  readonly by: number;
}

/** What a row says of a field wherever it stands. */
export interface Field extends Pick<FieldRow, "name" | "type" | "plain"> {
  readonly type: TypeExpression;
  readonly required: boolean;
  /** At the place where it was read. */
  readonly facts: DescriptionFacts;
}

/** The rows of a table that have a name; one with several names is several. */
export function readFieldRows(table: TableBlock, report: Report): readonly ReadRow[] {
  const columns = columnsOf(table);
  const layout = [...columns].join();
  return table.rows.flatMap((row) => readRow(row, { columns, layout }, report));
}

interface Layout {
  readonly columns: Columns;
  /** The same for the same columns at the same places. */
  readonly layout: string;
}

/** Of rows that have the same text under the same columns, the first is read. */
function readRow(row: TableRow, { columns, layout }: Layout, report: Report): readonly ReadRow[] {
  const { like = row, level, span } = row;
  const read = (watched: Report): KnownRow => ({ layout, fields: readFields(row, columns, watched), span });
  const first = readOnce(knownRows, like, report, read);
  const known = first.layout === layout ? first : read(report);
  const by = span.start - known.span.start;
  return known.fields.map((field) => {
    const { name, type, plain } = field;
    return { name, type, plain, level, span, field, by };
  });
}

interface KnownRow extends Pick<Layout, "layout"> {
  readonly fields: readonly Field[];
  readonly span: Span;
}

const knownRows = new Memo<KnownRow, object>();

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
  return names.map((name) => ({ name, type, required: stated, facts, plain }));
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
