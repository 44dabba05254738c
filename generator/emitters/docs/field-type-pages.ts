import type { Diagnostic } from "../../diagnostics/report.ts";
import type { FieldType } from "../../model/field-type.ts";
import type { Schema } from "../../model/schema.ts";
import type { ApiOutline } from "../../model/outline.ts";
import { bytes } from "./bytes.ts";
import { fieldTree, type Types } from "./field-tree.ts";
import { sizeOfAll, type FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { fieldMaker } from "./measured-field.ts";
import { noteView } from "./operation-view.ts";
import { start, type Page } from "./page-files.ts";
import { paginate } from "./paginate.ts";
import { noteOf, type Note } from "./plan.ts";
import { typeWords } from "./type-words.ts";

interface Row {
  readonly type: FieldType;
  readonly shapes: readonly Shape[];
  /** How it was corrected. */
  readonly notes: readonly Note[];
  readonly size: number;
}

interface Shape {
  readonly title: string;
  readonly words: string;
  readonly description: string;
  readonly nodes: readonly FieldNode[];
}

/**
 * The types of Bitable's fields: what is read, what is written, what a field of the type has of its own; and what of that
 * was corrected.
 */
export function fieldTypePages(
  { fieldTypes, schemas }: Pick<ApiOutline, "fieldTypes" | "schemas">,
  diagnostics: readonly Diagnostic[],
): readonly Page[] {
  const known = new Map(schemas.map((schema) => [schema.name, schema]));
  const types: Types = {
    schemas: known,
    fieldOf: fieldMaker(known),
    pageOf: () => ({ page: "field-types" }),
    measured: () => ({ size: 0, count: 0 }),
  };
  const corrections = diagnostics.filter(({ code }) => code === "overlay/applied");
  const rows = fieldTypes.map((type) => rowOf(type, types, notesOf(type, corrections)));
  return paginate(rows, ({ size }) => size, "field-types").map(({ page, items, next }, index) => ({
    path: page,
    template: "field-types",
    title: "Field types",
    above: index === 0 ? [start] : [start, { title: "Field types", page: "field-types", isWord: true }],
    beside: items.map(({ type }) => ({
      title: `${String(type.number)} ${type.name}`,
      target: { page, anchor: `t${String(type.number)}` },
    })),
    view: (markup) => ({
      hasTypes: items.length > 0,
      types: items.map((row) => rowView(row, markup)),
      hasNext: next !== undefined,
      next: next === undefined ? "" : markup.link(markup.label("Next page"), { page: next }),
    }),
  }));
}

function notesOf({ corrected = [] }: FieldType, corrections: readonly Diagnostic[]): readonly Note[] {
  const isOf = ({ span }: Diagnostic): boolean =>
    corrected.some(({ file, start }) => file.path === span.file.path && start === span.start);
  return corrections.filter(isOf).map(noteOf);
}

function rowOf(type: FieldType, types: Types, notes: readonly Note[]): Row {
  const { number, read, write, property } = type;
  const shape = (title: string, id: string, schema: Schema): Shape => ({
    title,
    words: typeWords(schema, types.schemas),
    description: schema.description ?? "",
    nodes: fieldTree(schema, `t${String(number)}.${id}.`, { types, limit: 4000 }),
  });
  const shapes = [
    shape("Read", "read", read),
    ...(write === undefined ? [] : [shape("Write", "write", write)]),
    ...(property === undefined ? [] : [shape("Property", "property", property)]),
  ];
  const told = notes.reduce((sum, { message }) => sum + 120 + bytes(message), 300);
  const size = shapes.reduce((sum, each) => sum + 200 + bytes(each.description) + sizeOfAll(each.nodes), told);
  return { type, shapes, notes, size };
}

function rowView({ type, shapes, notes }: Row, markup: Markup): object {
  return {
    id: `t${String(type.number)}`,
    number: String(type.number),
    name: markup.inline(type.name),
    isReadOnly: type.write === undefined,
    shapes: shapes.map(({ title, words, description, nodes }) => ({
      title: markup.label(title),
      type: markup.code(words),
      description: markup.cell(description),
      hasRows: nodes.length > 0,
      fields: nodes.length === 0 ? "" : markup.fields(nodes),
    })),
    hasNotes: notes.length > 0,
    notes: notes.map((note) => noteView(note, markup)),
  };
}
