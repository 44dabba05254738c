import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

import { rateLimitWords } from "../../../generator/wording/rate-limit.ts";
import type { RateLimit } from "../../../generator/model/api.ts";

const generated = join(import.meta.dirname, "../../../generated");
const document = JSON.parse(readFileSync(join(generated, "openapi/openapi.json"), "utf8")) as Document;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly { in: string; name: string; description?: string; schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
  readonly "x-lark-rate-limit"?: RateLimit;
  readonly "x-lark-scopes"?: { readonly anyOf: readonly Scope[] };
  readonly "x-lark-field-scopes"?: readonly Scope[];
  readonly "x-lark-errors"?: readonly { readonly code: number; readonly name: string }[];
  readonly "x-lark-docs"?: { readonly url?: string };
  readonly deprecated?: boolean;
}

interface Scope {
  readonly name?: string;
  readonly title: string;
}

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: unknown;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly "x-enum-descriptions"?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly [keyword: string]: unknown;
}

/** A field with what an editor shows of it, and what is documented. */
interface Field {
  readonly place: string;
  readonly comment: string;
  readonly schema: Schema;
}

/** A function with what an editor shows of it, and what is documented. */
interface Documented {
  readonly id: string;
  readonly comment: string;
  readonly operation: DocumentedOperation;
}

let functions: readonly Documented[];
let fields: readonly Field[];

beforeAll(() => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const found = modules().map((file) => readModule(file, operations));
  functions = found.flatMap((module) => module.functions);
  fields = found.flatMap((module) => module.fields);
});

describe("the comment of a function", () => {
  it("is there for each documented operation", () => {
    const count = Object.values(document.paths).flatMap((path) => Object.values(path)).length;
    expect([functions.length, lacking(functions, ({ summary }) => [summary])]).toEqual([count, []]);
  });

  it("has the page's address", () => {
    expect(lacking(functions, ({ "x-lark-docs": docs }) => [docs?.url && `Documentation: ${docs.url}`])).toEqual([]);
    expect(functions.filter(({ operation }) => operation["x-lark-docs"]?.url !== undefined).length).toBeGreaterThan(30);
  });

  it("has the rate limit", () => {
    expect(
      lacking(functions, ({ "x-lark-rate-limit": limit }) => [limit && `Rate limit: ${rateLimitWords(limit)}`]),
    ).toEqual([]);
  });

  it("has each scope, also those of single fields", () => {
    expect(
      lacking(functions, ({ "x-lark-scopes": scopes, "x-lark-field-scopes": own }) =>
        [...(scopes?.anyOf ?? []), ...(own ?? [])].map(({ name, title }) => name ?? title),
      ),
    ).toEqual([]);
  });

  it("has each error's code and name", () => {
    expect(
      lacking(functions, ({ "x-lark-errors": errors }) => (errors ?? []).map(({ code }) => `- ${String(code)} `)),
    ).toEqual([]);
  });
});

describe("the comment of a field", () => {
  it("is there wherever the page says anything of it", () => {
    const silent = fields.filter(({ comment }) => comment === "");
    const unsaid = fields.filter(({ schema }) => wordsOf(schema).length === 0 && schema["examples"] === undefined);
    expect(silent.map(({ place }) => place)).toEqual(unsaid.map(({ place }) => place));
    // That an answer has `data` is all that a page says of it.
    const envelopes = unsaid.filter(({ place }) => place.endsWith(" Response.data"));
    expect({ ofTheEnvelope: envelopes.length, ofPages: unsaid.length - envelopes.length }).toEqual({
      ofTheEnvelope: functions.filter(({ operation }) => hasData(operation)).length,
      ofPages: 0,
    });
  });

  it("is looked for in all that is documented", () => {
    const documented = functions.flatMap(({ operation }) =>
      partsOf(operation).map(([, schema]) => propertiesIn(schema)),
    );
    expect(fields.length).toBe(documented.reduce((sum, count) => sum + count, 0));
    expect(fields.length).toBeGreaterThan(500);
  });

  it("has its meaning, values, default, rules and format", () => {
    const wrong = fields.flatMap(({ place, comment, schema }) =>
      wordsOf(schema)
        .filter((words) => !comment.includes(words))
        .map((words) => `${place}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});

function hasData(operation: DocumentedOperation): boolean {
  return partsOf(operation).some(([part, schema]) => part === "Response" && schema.properties?.["data"] !== undefined);
}

/** How many there are, however deep. */
function propertiesIn({ properties = {}, items, additionalProperties }: Schema): number {
  const inner = [...Object.values(properties), items, additionalProperties].filter(
    (value) => typeof value === "object",
  );
  return Object.keys(properties).length + inner.reduce((sum, schema) => sum + propertiesIn(schema), 0);
}

/** What documented words are lacking in comments, with the operation. */
function lacking(all: readonly Documented[], of: (operation: DocumentedOperation) => readonly (string | undefined)[]) {
  return all.flatMap(({ id, comment, operation }) =>
    of(operation)
      .filter((words) => words !== undefined && !comment.includes(plain(words)))
      .map((words) => `${id}: ${words ?? ""}`),
  );
}

/** What must stand in the comment of a value; numbers stand for rules. */
function wordsOf(schema: Schema): readonly string[] {
  const { description, format, enum: values = [], "x-enum-descriptions": meanings = [] } = schema;
  const limits = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern"] as const;
  return [
    ...(description === undefined ? [] : description.split("\n")),
    ...(meanings.some((meaning) => meaning !== "") ? values.map((value) => `- \`${String(value)}\``) : []),
    ...meanings,
    ...("default" in schema ? [`@default ${JSON.stringify(schema.default)}`] : []),
    ...limits.filter((limit) => limit in schema).map((limit) => String(schema[limit])),
    ...(format === undefined || format === "binary" ? [] : [`Format: ${format}`]),
    ...(schema.deprecated === true ? ["@deprecated"] : []),
  ]
    .map(plain)
    .filter((words) => words !== "");
}

/** Without what a comment writes otherwise: line breaks, runs of blanks, and what would end it. */
function plain(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim();
}

function modules(): readonly string[] {
  const source = join(generated, "client/src");
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => /[\\/]v\d+[\\/].+\.ts$/.test(file) && !file.endsWith("index.ts"))
    .map((file) => join(source, file))
    .sort();
}

function readModule(file: string, operations: readonly DocumentedOperation[]) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const named = new Map<string, ts.TypeNode | ts.InterfaceDeclaration>();
  const found: { functions: Documented[]; fields: Field[] } = { functions: [], fields: [] };
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) named.set(statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement)) named.set(statement.name.text, statement.type);
    if (!ts.isVariableStatement(statement)) continue;
    const id = /^ {2}id: "([^"]+)",$/m.exec(statement.getText(source))?.[1];
    const operation = operations.find(({ operationId }) => operationId === id);
    if (id === undefined || operation === undefined) continue;
    found.functions.push({ id, comment: commentOf(statement), operation });
    const prefix = /operation<\s*(\w+)Args,|lainOperation<\s*(\w+)Args,/i.exec(statement.getText(source));
    const name = prefix?.[1] ?? prefix?.[2] ?? "";
    for (const [part, schema] of partsOf(operation)) {
      found.fields.push(...fieldsOf(named.get(name + part), schema, `${id} ${part}`, named));
    }
  }
  return found;
}

/** An operation's types by the ends of their names, with what is documented. */
function partsOf(operation: DocumentedOperation): readonly (readonly [string, Schema])[] {
  const given = (where: string): Schema => ({
    properties: Object.fromEntries(
      (operation.parameters ?? [])
        .filter((parameter) => parameter.in === where)
        .map(({ name, description, schema }) => [
          name,
          { ...schema, ...(description !== undefined && { description }) },
        ]),
    ),
  });
  const [sent] = Object.values(operation.requestBody?.content ?? {});
  const [answered] = Object.values(operation.responses["200"]?.content ?? {});
  return [
    ["Path", given("path")],
    ["Params", given("query")],
    ["Headers", given("header")],
    ["Data", sent?.schema ?? {}],
    ["Response", answered?.schema ?? {}],
  ];
}

/** The fields that a type declares, however deep, beside their schemas. */
function fieldsOf(
  type: ts.TypeNode | ts.InterfaceDeclaration | undefined,
  schema: Schema,
  place: string,
  named: ReadonlyMap<string, ts.TypeNode | ts.InterfaceDeclaration>,
): readonly Field[] {
  if (type === undefined) return [];
  if (ts.isArrayTypeNode(type)) return fieldsOf(type.elementType, schema.items ?? {}, `${place}[]`, named);
  if (ts.isParenthesizedTypeNode(type)) return fieldsOf(type.type, schema, place, named);
  if (ts.isTypeReferenceNode(type)) {
    const [first] = type.typeArguments ?? [];
    // `Answer<{ … }>`
    return fieldsOf(first ?? named.get(type.typeName.getText()), schema, place, named);
  }
  if (!ts.isTypeLiteralNode(type) && !ts.isInterfaceDeclaration(type)) return [];
  return type.members.flatMap((member) => {
    if (ts.isIndexSignatureDeclaration(member)) {
      const values = schema.additionalProperties;
      return fieldsOf(member.type, typeof values === "object" ? values : {}, `${place}{}`, named);
    }
    if (!ts.isPropertySignature(member)) return [];
    const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
    const own = schema.properties?.[name];
    if (own === undefined)
      return [{ place: `${place}.${name}`, comment: "", schema: { description: "is documented" } }];
    const inner = fieldsOf(member.type, own, `${place}.${name}`, named);
    return [{ place: `${place}.${name}`, comment: commentOf(member), schema: own }, ...inner];
  });
}

/** A declaration's comment in one line, without stars. */
function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return plain(
    comments.map((comment) => comment.getText().replace(/^\s*(?:\/\*\*|\*(?!\/))\s?|\*\/$/gm, " ")).join(" "),
  );
}
