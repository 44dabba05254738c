import { readOnce } from "../diagnostics/read-once.ts";
import type { Report } from "../diagnostics/report.ts";
import { readDescription, type DescriptionFacts } from "../facts/description.ts";
import { readType, type TypeExpression } from "../facts/type.ts";
import type { TableBlock, TableRow } from "../pages/page.ts";
import { Memo } from "../source/memo.ts";
import type { Span } from "../source/source-file.ts";
import { join, slice, spanOf, textFrom, type Text } from "../source/text.ts";
import { cellIn, columnsOf, otherColumns, type Columns, type OtherColumn } from "./field-columns.ts";
import { readFieldNames, readRequired, type Necessity } from "./field-names.ts";
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
  /** Whether the row says so at all. */
  readonly saysRequired: boolean;
  /** At the place where it was read. */
  readonly facts: DescriptionFacts;
}

/** The rows of a table that have a name; one with several names is several. */
export function readFieldRows(table: TableBlock, report: Report): readonly ReadRow[] {
  const columns = columnsOf(table);
  const others = otherColumns(table, columns);
  const layout = [...columns, ...others.map(({ index, header }) => `${String(index)} ${header}`)].join();
  return table.rows.flatMap((row) => readRow(row, { columns, others, layout }, report));
}

interface Layout {
  readonly columns: Columns;
  readonly others: readonly OtherColumn[];
  /** The same for the same columns at the same places. */
  readonly layout: string;
}

/** Of rows that have the same text under the same columns, the first is read. */
function readRow(row: TableRow, table: Layout, report: Report): readonly ReadRow[] {
  const { layout } = table;
  const { like = row, level, span } = row;
  const read = (watched: Report): KnownRow => ({ layout, fields: readFields(row, table, watched), span });
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

function readFields(row: TableRow, table: Layout, report: Report): readonly Field[] {
  const { columns } = table;
  const cell = cellIn(row, columns, "name");
  const { names, required, remark } = readFieldNames(cell.value);
  if (names.length === 0) {
    if (row.cells.some(({ value }) => value !== ""))
      report("field/no-name", row.span, "the row has no name and is left out");
    return [];
  }
  const type = readType(cellIn(row, columns, "type"), report);
  const requiredCell = cellIn(row, columns, "required");
  const necessity = necessityOf(requiredCell, report);
  const remarks = remark === undefined ? [] : [slice(cell, ...remark)];
  const facts = readDescription(describing(row, table, { necessity, remarks }), report);
  const stated = necessity?.required ?? required ?? facts.required;
  const saysRequired = stated !== undefined || !NOTHING.test(requiredCell.value);
  const plain = plainValue(facts);
  return names.map((name) => ({ name, type, required: stated ?? false, saysRequired, facts, plain }));
}

/** `**示例值**："fixed_term"` or an enumeration: a value without parts. */
function plainValue({ example, exampleForm, enum: items }: DescriptionFacts): FieldRow["plain"] {
  const values = items?.map(({ value }) => String(value)) ?? [];
  const isBare = exampleForm === "bare" || exampleForm === undefined;
  if (exampleForm === "json" || (example === undefined && values.length === 0)) return undefined;
  const isInteger = isBare && [...values, example ?? "0"].every((value) => /^-?\d{1,15}$/.test(value));
  return isInteger ? "integer" : "string";
}

/** What other cells than the description's say in words. */
interface Beside {
  readonly necessity: Necessity | undefined;
  readonly remarks: readonly Text[];
}

function necessityOf(cell: Text, report: Report): Necessity | undefined {
  const necessity = readRequired(cell.value);
  if (necessity === undefined && !NOTHING.test(cell.value)) {
    const words = cell.value.slice(0, 40);
    report("field/required-unreadable", spanOf(cell), `cannot read “${words}” as whether the field is required`);
  }
  return necessity;
}

const NOTHING = /^[`\s]*[-–—/]?[`\s]*$/;
const LABELS = [
  ["values", "可选值有"],
  ["default", "默认值"],
  ["example", "示例值"],
] as const;

/**
 * The description with what stands in columns of its own, under the labels that running text uses for it. What a table
 * says in columns of other kinds goes with it under their headers, as what 必填 says beyond yes and no.
 */
function describing(row: TableRow, { columns, others }: Layout, { necessity, remarks }: Beside): Text {
  const description = cellIn(row, columns, "description");
  const stated = LABELS.flatMap(([column, label]) => labelled(label, cellIn(row, columns, column)));
  const isOpen = columns.has("required") && necessity?.isConditional !== false;
  const required = isOpen ? labelled("必填", cellIn(row, columns, "required")) : [];
  const [first] = others;
  const isOnly = !columns.has("description") && others.length === 1 && first !== undefined;
  const rest = others.flatMap(({ index, header }) => {
    const cell = row.cells[index];
    return cell === undefined ? [] : labelled(isOnly ? "" : header, cell);
  });
  const labels = stated.length === 0 ? description : (join([description, ...stated], "\n") ?? description);
  const words = [...remarks, ...required, ...rest];
  return words.length === 0 ? labels : (join([labels, ...words], "\n\n") ?? labels);
}

function labelled(label: string, cell: Text): readonly Text[] {
  if (NOTHING.test(cell.value)) return [];
  return [label === "" ? cell : withLabel(label, cell)];
}

function withLabel(label: string, cell: Text): Text {
  const { file, start } = spanOf(cell);
  return join([textFrom(`${label}：`, { file, start, end: start }), cell], "") ?? cell;
}
