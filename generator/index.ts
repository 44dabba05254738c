export { defineConfig, type Config } from "./config.ts";
export type { PageAccount } from "./build/page-account.ts";
export type { Code, Severity } from "./diagnostics/codes.ts";
export { render as renderDiagnostic } from "./diagnostics/render.ts";
export type { Diagnostic } from "./diagnostics/report.ts";
export type { Api } from "./model/api.ts";
export type { OutputFile } from "./output/output-file.ts";
export { generate, inspect, type Generated, type Inspected } from "./pipeline.ts";
