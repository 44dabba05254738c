import type { Report } from "../../diagnostics/report.ts";
import { entry, type Node } from "../../pages/node.ts";
import type { Page } from "../../pages/page.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Dialect } from "../dialect.ts";
import { findDocuments, type FoundDocument } from "./find-documents.ts";
import { pageHeader, reportProse } from "./page-header.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

/** OpenAPI 3 as YAML or JSON: the file is the document, or a Markdown page holds it as a fenced block. */
export const openapiYaml: Dialect = {
  name: "openapi-yaml",
  recognises: (file) => findDocuments(file).length > 0,
  read(file, report) {
    const documents = findDocuments(file);
    if (documents.some(({ isFenced }) => isFenced)) reportProse(file, documents, report);
    return documents.flatMap((document) => readPages(file, { document, isOnly: documents.length === 1 }, report));
  },
};

interface Place {
  readonly document: FoundDocument;
  readonly isOnly: boolean;
}

function readPages(file: SourceFile, { document, isOnly }: Place, report: Report): readonly Page[] {
  const { form, start, end, isFenced } = document;
  const source = { file, start, end };
  const roots = form === "json" ? readJson(source, report) : readYaml(source, report);
  const pages = roots.filter((root) => entry(root, "openapi") !== undefined);
  for (const other of roots) if (!pages.includes(other)) reportOther(other, report);
  const header = isFenced ? pageHeader(file, document, isOnly) : {};
  return pages.map((root) => {
    return {
      dialect: "openapi-yaml",
      span: { file, start, end },
      header,
      content: { kind: "openapi", document: root },
    };
  });
}

function reportOther(root: Node, report: Report): void {
  const isEmpty = root.kind === "scalar" && root.value === null;
  if (!isEmpty)
    report("openapi/extra-document", root.span, "a document without “openapi” stands in the file, left out");
}
