import type { OperationDraft } from "../../generator/build/draft.ts";
import { collector, type Diagnostic, type Report } from "../../generator/diagnostics/report.ts";
import type { Operation } from "../../generator/model/api.ts";
import { sourceFile, type Span } from "../../generator/source/source-file.ts";

/** A place in a file that nobody looks into. */
export function spanIn(path = "page.md", start = 0): Span {
  return { file: sourceFile(path, "x".repeat(200)), start, end: start + 1 };
}

export function draft(parts: Partial<OperationDraft> = {}): OperationDraft {
  return {
    naming: {},
    form: "tables",
    method: "get",
    path: "/open-apis/bitable/v1/apps/{app_token}",
    title: "Get a base",
    docs: { title: "Get a base" },
    span: spanIn(),
    parameters: [],
    errors: [],
    rateLimit: { kind: "unstated" },
    scopes: [],
    fieldScopes: [],
    ...parts,
  };
}

export function operation(parts: Partial<Operation> = {}): Operation {
  return {
    name: { service: "bitable", version: "v1", resource: "app", method: "get" },
    form: "tables",
    method: "get",
    path: "/open-apis/bitable/v1/apps/{app_token}",
    title: "Get a base",
    docs: { title: "Get a base" },
    span: spanIn(),
    parameters: [],
    response: { mediaType: "application/json", schema: { kind: "object", properties: [] } },
    errors: [],
    rateLimit: { kind: "unstated" },
    scopes: [],
    fieldScopes: [],
    ...parts,
  };
}

/** A report with what it was told. */
export function listening(): {
  report: Report;
  diagnostics: () => readonly Diagnostic[];
  codes: () => readonly string[];
} {
  const { report, diagnostics } = collector();
  return { report, diagnostics, codes: () => diagnostics().map(({ code }) => code) };
}
