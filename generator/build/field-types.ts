import type { Report } from "../diagnostics/report.ts";
import type { FieldType } from "../model/field-type.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";
import type { FieldTypePart } from "./draft.ts";

type Part<Kind extends FieldTypePart["kind"]> = Extract<FieldTypePart, { kind: Kind }>;

/**
 * Puts Bitable's field types together from what the guides say in pieces. A type without a value structure is any value;
 * it is written only where a guide lists it as writable (and where none lists any, unless its row says otherwise).
 */
export function assembleFieldTypes(parts: readonly FieldTypePart[], report: Report): readonly FieldType[] {
  const known = new Map<number, Part<"number">>();
  for (const part of ofKind(parts, "number")) {
    const before = known.get(part.number);
    if (before === undefined) known.set(part.number, part);
    else if (before.name !== part.name) {
      const message = `field type ${String(part.number)} is called “${before.name}” and “${part.name}”`;
      report("field-type/contradiction", part.span, message, [before.span]);
    }
  }
  return [...known.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ number, name }) => {
      const property = ofKind(parts, "property").find(({ names }) => names.includes(name))?.schema;
      return { number, name, ...valueOf(name, parts, report), ...(property === undefined ? {} : { property }) };
    });
}

function ofKind<Kind extends FieldTypePart["kind"]>(
  parts: readonly FieldTypePart[],
  kind: Kind,
): readonly Part<Kind>[] {
  return parts.filter((part): part is Part<Kind> => part.kind === kind);
}

function valueOf(
  name: string,
  parts: readonly FieldTypePart[],
  report: Report,
): { readonly read: Schema; readonly write?: Schema } {
  const row = ofKind(parts, "value").find((part) => part.name === name);
  const writable = ofKind(parts, "writable").flatMap(({ names }) => names);
  const canWrite = writable.length === 0 ? row !== undefined && !isReadOnly(row) : writable.includes(name);
  if (row === undefined) return { read: { kind: "any" } };

  const { read, write } = splitStructure(row.structure);
  const shapes = ofKind(parts, "shape");
  return {
    read: structure(row, read, shapes, report),
    ...(canWrite ? { write: structure(row, write, shapes, report) } : {}),
  };
}

/** `只支持列出,暂不支持写入` */
function isReadOnly({ description }: Part<"value">): boolean {
  return /不支持写入|只支持列出|read[- ]only/iu.test(description);
}

/** `写入时为number,列出时为string` → number written, string read. */
function splitStructure(text: string): { read: string; write: string } {
  const write = /写入时为\s*(\w+)/u.exec(text)?.[1];
  const read = /(?:列出|读取)时为\s*(\w+)/u.exec(text)?.[1];
  return { read: read ?? write ?? text, write: write ?? read ?? text };
}

function structure(row: Part<"value">, text: string, shapes: readonly Part<"shape">[], report: Report): Schema {
  const description = row.description.replace(shapeReference, "").trim();
  const facts = description === "" || description === "-" ? {} : { description };
  switch (text) {
    case "string":
    case "number":
    case "boolean":
      return { kind: text, ...facts };
    case "array":
      // `人员 | array | 具体结构参考: 人员`: a list of such objects; without a reference a list of texts
      if (!shapeReference.test(row.description)) return { kind: "array", items: { kind: "string" }, ...facts };
      return { kind: "array", items: { ...shapeOf(row, shapes, report), ...facts } };
    case "object":
      return { ...shapeOf(row, shapes, report), ...facts };
    case "-":
    case "":
      return { kind: "any", ...facts };
    default:
      report("field-type/unreadable", row.span, `cannot read “${text}” as the structure of a value`);
      return { kind: "any", ...facts };
  }
}

/** `具体结构参考: 人员`: where the shape stands is no description of the value. */
const shapeReference = /具体结构参考[:：]\s*\S+$/u;

/** `具体结构参考: 人员` → the shape of that name. */
function shapeOf(row: Part<"value">, shapes: readonly Part<"shape">[], report: Report): ObjectSchema {
  const found = shapes.find(({ name }) => row.description.includes(name));
  if (found !== undefined) return found.schema;
  report("field-type/unreadable", row.span, `“${row.description}” names no structure that the guides describe`);
  return { kind: "object", properties: [] };
}
