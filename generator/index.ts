export { defineConfig, type Config } from "./config.ts";
export type { PageAccount } from "./build/page-account.ts";
export type { Code, Severity } from "./diagnostics/codes.ts";
export { render as renderDiagnostic } from "./diagnostics/render.ts";
export type { Diagnostic, Report } from "./diagnostics/report.ts";
export {
  emitterOf,
  type EmitContext,
  type Emission,
  type Emitter,
  type Making,
  type Part,
  type Piece,
} from "./emitters/emitter.ts";
export type { Api, EventDefinition, NamedSchema, Operation } from "./model/api.ts";
export type { Json } from "./model/json.ts";
export type { ApiOutline, ServiceApi } from "./model/outline.ts";
export type { Schema } from "./model/schema.ts";
export { toOpenApi } from "./openapi/document.ts";
export { literalApi } from "./openapi/repairs/literal.ts";
export { schemaJson as toJsonSchema } from "./openapi/schema-json.ts";
export type { OutputFile } from "./output/output-file.ts";
export { generate, inspect, type Generated, type Inspected } from "./pipeline.ts";
export { shownLine } from "./source/source-file.ts";
