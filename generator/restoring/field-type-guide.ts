import type { FieldType } from "../model/field-type.ts";
import type { Schema } from "../model/schema.ts";
import { propertyChapters } from "./field-type-properties.ts";
import { cell, code, table } from "./markdown.ts";
import { frontMatter, heading, page } from "./page-parts.ts";
import { descriptionCell } from "./description-cell.ts";
import { typeCell } from "./type-cell.ts";

const title = "Field types";

/**
 * Bitable's field types as the guide that documents them: numbers and names, the structure of their values, the objects
 * among these, which can be written, and the `property` of each.
 */
export function fieldTypeGuide(types: readonly FieldType[]): string {
  const shapes = shapesOf(types);
  return page([
    frontMatter({ title }),
    heading(1, title),
    heading(2, "字段"),
    table(["名称", "类型", "描述"], [[code("type"), code("int"), cell(`字段类型: ${numbers(types)}`)]]),
    heading(2, "value结构"),
    table(
      ["字段类型", "value结构", "描述"],
      types.flatMap((type) => valueRow(type, shapes)),
    ),
    ...shapes.flatMap(({ name, schema }) => [heading(3, name), shapeTable(schema)]),
    ...writableTable(types),
    heading(2, "Property说明"),
    ...propertyChapters(types),
  ]);
}

function numbers(types: readonly FieldType[]): string {
  return types.map(({ number, name }) => `${String(number)}:${name}`).join(" ");
}

/** An object that values are, under the name of the first type that has it. */
interface Shape {
  readonly name: string;
  readonly schema: Extract<Schema, { kind: "object" }>;
  readonly key: string;
}

function shapesOf(types: readonly FieldType[]): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  for (const { name, read } of types) {
    const schema = objectIn(read);
    if (schema === undefined) continue;
    const key = shapeKey(schema);
    if (!shapes.has(key)) shapes.set(key, { name, schema, key });
  }
  return [...shapes.values()];
}

/** The object that a value is or lists. */
function objectIn(value: Schema): Shape["schema"] | undefined {
  const schema = value.kind === "array" ? value.items : value;
  return schema.kind === "object" ? schema : undefined;
}

/** Objects with the same properties are one shape, wherever they are documented. */
function shapeKey(schema: Shape["schema"]): string {
  return JSON.stringify(schema.properties, (key, value: unknown) =>
    key === "span" || key === "repair" ? undefined : value,
  );
}

function valueRow({ name, read, write }: FieldType, shapes: readonly Shape[]): string[][] {
  if (read.kind === "any" && read.description === undefined && write === undefined) return [];
  return [[cell(name), structureCell(read, write), cell(valueDescription(read, shapes))]];
}

/** `写入时为number,列出时为string` where a value is written in another form than it is read. */
function structureCell(read: Schema, write: Schema | undefined): string {
  if (write === undefined || write.kind === read.kind) return structure(read);
  return `写入时为${structure(write)},列出时为${structure(read)}`;
}

function structure({ kind }: Schema): string {
  return kind === "integer" ? "number" : kind === "any" ? "\\-" : kind;
}

function valueDescription(read: Schema, shapes: readonly Shape[]): string {
  const object = objectIn(read);
  const shape = object && shapes.find(({ key }) => key === shapeKey(object));
  const description = read.description ?? object?.description;
  const reference = shape === undefined ? [] : [`具体结构参考: ${shape.name}`];
  return [...(description === undefined ? [] : [description]), ...reference].join(" ");
}

function shapeTable({ properties }: Shape["schema"]): string {
  return table(
    ["参数", "数据结构", "描述"],
    properties.map(({ name, schema }) => [code(name), code(typeCell(schema)), descriptionCell(schema)]),
  );
}

function writableTable(types: readonly FieldType[]): string[] {
  const names = (writable: boolean): string =>
    types
      .filter(({ write }) => (write !== undefined) === writable)
      .map(({ name }) => cell(name))
      .join("、");
  if (names(true) === "") return [];
  return [
    heading(2, "写入"),
    table(["接口类型", "支持", "不支持"], [["新增记录、更新记录", names(true), names(false)]]),
  ];
}
