import type { NamedSchema, Operation } from "../../model/api.ts";
import type { CodeView } from "./error-codes.ts";
import { functionDoc } from "./function-doc.ts";
import { importLines } from "./import-lines.ts";
import { aboutText, factLines, isDownload, isPlain, literalFacts } from "./operation-facts.ts";
import { partsOf, type Part } from "./parts.ts";
import { importedNames, type FunctionPlan, type ResourcePlan } from "../../wording/client-plan.ts";
import { schemaImports, type SchemaNames } from "./schema-names.ts";
import { declaration, namedType, typeText, type Refer } from "./type-text.ts";

/** What `resource.ts.hbs` prints. */
export interface ResourceView {
  readonly imports: readonly string[];
  readonly functions: readonly FunctionView[];
  readonly aliases: readonly { readonly name: string; readonly alias: string }[];
}

interface FunctionView {
  /** The types that it is called with and answers, in the order in which a call has them. */
  readonly types: readonly string[];
  readonly doc: string;
  readonly isExported: boolean;
  readonly name: string;
  /** The runtime's function that makes it of its facts. */
  readonly maker: "operation" | "plainOperation";
  /** In angle brackets, on one line or on several. */
  readonly typeArguments: string;
  readonly factLines: readonly string[];
  readonly about: string;
  readonly aboutText: string;
  /** What users call it. */
  readonly shownName: string;
}

/** What a module needs to know of its service. */
export interface ServiceFacts {
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly schemaNames: SchemaNames;
  readonly codes: ReadonlyMap<number, CodeView>;
}

export function resourceView(resource: ResourcePlan, service: ServiceFacts): ResourceView {
  const { refer, specifiers } = schemaImports(service.schemaNames, namesWithin(resource, service));
  const functions = resource.functions.map((plan) => functionView(plan, service, refer));
  return {
    imports: [
      ...importLines("import", runtimeNames(resource), "../../core.js"),
      ...importLines("import type", specifiers(), "../schemas.js"),
    ],
    functions,
    aliases: resource.functions.flatMap(({ name, alias }) => (alias === undefined ? [] : [{ name, alias }])),
  };
}

/** Every name that the module has without its service's schemas. */
function namesWithin({ functions }: ResourcePlan, { schemas }: ServiceFacts): readonly string[] {
  const own = functions.flatMap(({ operation, name, about, typeBase }) => [
    name,
    about,
    ...["Args", "Response", "ErrorName", "Facts"].map((ending) => typeBase + ending),
    ...partsOf(operation, typeBase, schemas).map(({ type }) => type),
  ]);
  return [...importedNames, ...own];
}

/** What a module imports of the runtime. */
function runtimeNames({ functions }: ResourcePlan): string[] {
  const operations = functions.map(({ operation }) => operation);
  const typed = operations.filter((operation) => literalFacts(operation).length > 0);
  const needed = {
    errorCodes: operations.some(({ errors }) => errors.length > 0),
    operation: !operations.every(isPlain),
    plainOperation: operations.some(isPlain),
    "type Answer": !operations.every(isDownload),
    "type Args": true,
    "type Download": operations.some(isDownload),
    "type OperationAbout": true,
    "type OperationFacts": !typed.every(isPlain),
    "type PlainFacts": typed.some(isPlain),
    "type TokenKind": operations.some(({ tokens }) => tokens === undefined),
  };
  return Object.entries(needed).flatMap(([name, isNeeded]) => (isNeeded ? [name] : []));
}

function functionView(plan: FunctionPlan, service: ServiceFacts, refer: Refer): FunctionView {
  const { operation, typeBase } = plan;
  const parts = partsOf(operation, typeBase, service.schemas);
  const names = errorNames(operation, service.codes);
  const facts = literalFacts(operation);
  return {
    types: [
      ...parts.map(({ type, schema }) => declaration(type, schema, refer)),
      argsType(typeBase, parts),
      responseType(operation, typeBase, refer),
      ...(names.length === 0 ? [] : [errorNameType(`${typeBase}ErrorName`, names, refer)]),
      ...(facts.length === 0 ? [] : [factsType(operation, typeBase, facts)]),
    ],
    doc: functionDoc(operation, service.codes),
    isExported: plan.alias === undefined,
    name: plan.name,
    maker: isPlain(operation) ? "plainOperation" : "operation",
    typeArguments: typeArguments([
      `${typeBase}Args`,
      `${typeBase}Response`,
      tokensType(operation),
      names.length === 0 ? "never" : `${typeBase}ErrorName`,
      ...(facts.length === 0 ? [] : [`${typeBase}Facts`]),
    ]),
    factLines: factLines(operation, service.codes),
    about: plan.about,
    aboutText: aboutText(operation),
    shownName: plan.alias ?? plan.name,
  };
}

function argsType(typeBase: string, parts: readonly Part[]): string {
  const members = parts.map(({ name, type, optional }) => `  readonly ${name}${optional ? "?" : ""}: ${type};\n`);
  const given = members.length === 0 ? "object" : `{\n${members.join("")}}`;
  return `export type ${typeBase}Args = Args<${given}>;`;
}

function responseType(operation: Operation, typeBase: string, refer: Refer): string {
  const answer = isDownload(operation) ? "Download" : `Answer<${typeText(operation.response.schema, refer)}>`;
  return `export type ${typeBase}Response = ${answer};`;
}

function errorNames({ errors }: Operation, codes: ReadonlyMap<number, CodeView>): readonly string[] {
  return [...new Set(errors.flatMap(({ code }) => codes.get(code)?.name ?? []))];
}

function errorNameType(name: string, names: readonly string[], refer: Refer): string {
  return namedType(name, { kind: "string", enum: names.map((value) => ({ value })) }, refer);
}

function factsType(operation: Operation, typeBase: string, facts: readonly string[]): string {
  const members = facts.map((fact) => `  ${fact};\n`).join("");
  return `export interface ${typeBase}Facts extends ${isPlain(operation) ? "PlainFacts" : "OperationFacts"} {\n${members}}`;
}

/** Absent: the page does not say, so any kind may do. */
function tokensType({ tokens }: Operation): string {
  if (tokens === undefined) return "TokenKind";
  return tokens.length === 0 ? "never" : tokens.map((token) => JSON.stringify(token)).join(" | ");
}

function typeArguments(types: readonly string[]): string {
  const line = `<${types.join(", ")}>`;
  return line.length <= 70 ? line : `<\n${types.map((type) => `  ${type}`).join(",\n")}\n>`;
}
