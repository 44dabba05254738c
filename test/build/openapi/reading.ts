import type { Code } from "../../../generator/diagnostics/codes.ts";
import { collector, type Diagnostic } from "../../../generator/diagnostics/report.ts";
import type { OperationDraft, PageFacts } from "../../../generator/build/draft.ts";
import { noFacts } from "../../../generator/build/page-reading.ts";
import { readOpenApi } from "../../../generator/build/openapi/read-openapi.ts";
import { openapiYaml } from "../../../generator/dialects/openapi-yaml/index.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

export interface ReadResult {
  readonly facts: PageFacts;
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly Code[];
}

/** Reads a document as the pipeline does: its dialect, then its meaning. */
export function readDocument(text: string): ReadResult {
  const { report, diagnostics } = collector();
  const pages = openapiYaml.read(sourceFile("page.yaml", text), report);
  const facts = pages.map((page) => readOpenApi(page, report));
  const all = diagnostics();
  return { facts: facts[0] ?? noFacts, diagnostics: all, codes: all.map(({ code }) => code) };
}

/** The first operation of a document. */
export function operationOf({ facts }: ReadResult): OperationDraft {
  const [operation] = facts.operations;
  if (operation === undefined) throw new Error("the document has no operation");
  return operation;
}

/** A document with one operation, which `body` (indented by six spaces) describes. */
export function operationDocument(body: string, { version = "3.0.1", rest = "" } = {}): string {
  return `openapi: ${version}
info: { title: t, version: '1' }
servers:
  - url: https://open.feishu.cn/open-apis
paths:
  /bitable/v1/apps/{app_token}:
    get:
      summary: title
${indent(body, 6)}${rest}`;
}

export function indent(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(by) + line))
    .join("\n");
}

/** Reads one component schema, written as YAML. */
export function readSchemaText(yaml: string, version = "3.0.1"): { schema: Schema; codes: readonly Code[] } {
  const result = readDocument(`openapi: ${version}
info: { title: t, version: '1' }
paths: {}
components:
  schemas:
    Other: { type: object, properties: { a: { type: string } }, required: [a] }
    Tested:
${indent(yaml, 6)}
`);
  const schema = result.facts.schemas.find(({ name }) => name === "Tested")?.schema;
  if (schema === undefined) throw new Error("the schema was not read");
  return { schema: withoutSpans(schema), codes: result.codes };
}

/** A copy without places. */
export function withoutSpans<T>(value: T): T {
  const text = JSON.stringify(value, (key, inner: unknown) => (key === "span" || key === "repair" ? undefined : inner));
  return JSON.parse(text) as T;
}
