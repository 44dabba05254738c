import type { Report } from "../diagnostics/report.ts";
import type { Schema } from "../model/schema.ts";
import { spanOf, type Text } from "../source/text.ts";
import { wordsOfLinks } from "./markup.ts";

/** What a type cell says. A named type's properties are the rows below it. What a bare `list` holds is unstated. */
export type TypeExpression =
  | { readonly kind: "schema"; readonly schema: Schema }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "array"; readonly items: TypeExpression }
  | { readonly kind: "map"; readonly values: TypeExpression }
  | { readonly kind: "unstated" };

/**
 * Reads a type cell: `string`, `int`, `string\[\]`, `number(float)`, `map<string, int>`, `document_cover`, `user_id[]`,
 * `string/int`, `string(64)`.
 * `-` and an empty cell state no type; what cannot be read is reported and states none either.
 */
export function readType(cell: Text, report: Report): TypeExpression {
  const written = plainType(cell.value);
  const type = written.length > LONGEST_TYPE ? undefined : parseType(written, 0);
  if (type !== undefined) return type;
  report("type/unreadable", spanOf(cell), `cannot read “${written.slice(0, LONGEST_TYPE)}” as a type`);
  return UNSTATED;
}

const LONGEST_TYPE = 120;
const DEEPEST_TYPE = 16;
const UNSTATED: TypeExpression = { kind: "unstated" };
const ANY: TypeExpression = { kind: "schema", schema: { kind: "any" } };

/**
 * Without code marks, escapes, entities and links: `` `map&lt;string, int&gt;` `` is `map<string, int>`; nor what only says
 * that it is a type (`string 类型`).
 */
function plainType(value: string): string {
  return wordsOfLinks(value)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/[`*\\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\S)\s?类型$/, "");
}

function parseType(written: string, depth: number): TypeExpression | undefined {
  if (depth > DEEPEST_TYPE) return undefined;
  const basic = basics.get(written.toLowerCase());
  if (basic !== undefined) return basic;
  const pieces = SEVERAL.test(written) ? alternatives(written) : [];
  if (pieces.length > 1) return oneOf(pieces, depth);
  const limited = LIMITED_TEXT.exec(written)?.[1];
  if (limited !== undefined) return { kind: "schema", schema: { kind: "string", maxLength: Number(limited) } };
  const items = arrayItems(written);
  if (items !== undefined) return wrapped(parseType(items, depth + 1), (type) => ({ kind: "array", items: type }));
  const cut = CUT_ARRAY.exec(written);
  if (cut !== null) return nestedArray((cut[1] ?? "").length);
  const map = MAP.exec(written);
  const values = map?.[1] ?? map?.[2];
  if (values !== undefined) return wrapped(parseType(values, depth + 1), (type) => ({ kind: "map", values: type }));
  return NAME.test(written) ? { kind: "named", name: written } : undefined;
}

/** The pieces of `string/int`, `string | int[]`, `int 或 string`; separators within brackets are not the type's own. */
function alternatives(written: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let open = 0;
  for (const { 0: mark, index } of written.matchAll(ALTERNATIVE)) {
    if (/^[<([（]/.test(mark)) open += 1;
    else if (/^[>)\]）]/.test(mark)) open -= 1;
    else if (open === 0) {
      pieces.push(written.slice(from, index).trim());
      from = index + mark.length;
    }
  }
  return [...pieces, written.slice(from).trim()];
}

/** One of several plain values or lists of them; what a named type or an object is in it would be said by rows. */
function oneOf(pieces: readonly string[], depth: number): TypeExpression | undefined {
  const values = pieces.filter((piece) => !/^null$/i.test(piece));
  const variants = values.map((piece) => (piece === "" ? undefined : plainSchema(parseType(piece, depth + 1))));
  const [only, ...others] = variants.filter((variant) => variant !== undefined);
  if (only === undefined || others.length < variants.length - 1) return undefined;
  const nullable = values.length < pieces.length ? { nullable: true as const } : {};
  const schema: Schema = others.length === 0 ? only : { kind: "union", variants: [only, ...others] };
  return { kind: "schema", schema: { ...schema, ...nullable } };
}

function plainSchema(type: TypeExpression | undefined): Schema | undefined {
  if (type?.kind === "array") {
    const items = plainSchema(type.items);
    return items && { kind: "array", items };
  }
  if (type?.kind !== "schema") return undefined;
  return /^(?:string|integer|number|boolean)$/.test(type.schema.kind) ? type.schema : undefined;
}

/** `string[]`, `[]string`, `array<string>`, `list(string)`, `string list`, `字符串数组`. */
function arrayItems(written: string): string | undefined {
  if (written.endsWith("[]")) return written.slice(0, -2).trim();
  if (written.startsWith("[]")) return written.slice(2).trim();
  return (ARRAY_OF.exec(written) ?? ARRAY_BEHIND.exec(written))?.[1]?.trim();
}

/** `array>`: a conversion took `<array<string>` for a tag. As many arrays as are closed hold a last one. */
function nestedArray(closed: number): TypeExpression {
  let type = UNSTATED;
  for (let level = 0; level <= closed; level++) type = { kind: "array", items: type };
  return type;
}

function wrapped(
  inner: TypeExpression | undefined,
  wrap: (inner: TypeExpression) => TypeExpression,
): TypeExpression | undefined {
  return inner === undefined ? undefined : wrap(inner.kind === "unstated" ? ANY : inner);
}

const SEVERAL = /[/|｜或]|\sor\s/i;
const ALTERNATIVE = /[<([（>)\]）]|[/|｜]|或者?|\sor\s/gi;
/** `string(64)`, `varchar(255)`: characters, as `最大长度：64 字符`. */
const LIMITED_TEXT = /^(?:string|str|varchar|char|字符串)\s?[(（](\d{1,7})[)）]$/i;
const ARRAY_OF = /^(?:array|list)\s?(?:of |<|\(|\[)([^\s].*?)[>)\]]?$/i;
const ARRAY_BEHIND = /^(\S{1,60}?)(?:\s(?:array|list)|\s?(?:数组|列表))$/i;
const CUT_ARRAY = /^(?:array|list)\s?(>{1,4})$/i;
/** `map<string, int>`, `map[string]int` */
const MAP = /^(?:map|dict|record)\s?(?:<\s?[\w.]+\s?[,，]\s?(.+)>|\[\w+\]\s?(.+))$/i;
/** `document_display_setting`, `app.table.view`, `app.table.field.property.option<string>`, `departmentLeader`. */
const NAME = /^[A-Za-z_][\w.-]*(?:<[\w., ]+>)?$/;

const basics: ReadonlyMap<string, TypeExpression> = new Map<string, TypeExpression>([
  ...["", "-", "--", "–", "—", "/", "/-"].map((word): [string, TypeExpression] => [word, UNSTATED]),
  ...schemas({ kind: "string" }, ["string", "str", "json string", "jsonstring", "字符串", "文本"]),
  ...schemas({ kind: "string", format: "binary" }, ["file", "binary", "文件"]),
  ...schemas({ kind: "integer" }, [
    "int",
    "integer",
    "long",
    "short",
    "uint",
    "number(int)",
    "number(integer)",
    "整数",
    "整型",
  ]),
  ...schemas({ kind: "integer", format: "int32" }, ["int32", "uint32", "i32", "u32", "number(int32)"]),
  ...schemas({ kind: "integer", format: "int64" }, [
    "int64",
    "uint64",
    "i64",
    "u64",
    "number(int64)",
    "number(long)",
    "长整型",
  ]),
  ...schemas({ kind: "number" }, ["number", "数字", "数值"]),
  ...schemas({ kind: "number", format: "float" }, ["float", "float32", "number(float)", "浮点数", "浮点型"]),
  ...schemas({ kind: "number", format: "double" }, ["double", "float64", "number(double)", "decimal"]),
  ...schemas({ kind: "boolean" }, ["boolean", "bool", "布尔", "布尔值", "布尔型"]),
  ...schemas({ kind: "any" }, ["any", "union", "interface", "interface{}", "json"]),
  ...schemas({ kind: "object", properties: [] }, ["object", "struct", "json object", "jsonobject", "对象", "结构体"]),
  ...["array", "list", "数组", "列表"].map((word): [string, TypeExpression] => [
    word,
    { kind: "array", items: UNSTATED },
  ]),
  ...["map", "dict"].map((word): [string, TypeExpression] => [word, { kind: "map", values: ANY }]),
]);

function schemas(schema: Schema, words: readonly string[]): [string, TypeExpression][] {
  return words.map((word) => [word, { kind: "schema", schema }]);
}
