import { parseAllDocuments, type Document } from "yaml";
import type { Report } from "../../diagnostics/report.ts";
import type { Node } from "../../pages/node.ts";
import { maxYamlLength, type DocumentSource } from "./limits.ts";
import { convert } from "./yaml-node.ts";

/** Reads all YAML documents of a source. One that is not well formed gives no root; each problem is reported. */
export function readYaml(source: DocumentSource, report: Report): readonly Node[] {
  const { file, start, end } = source;
  if (end - start > maxYamlLength) {
    const message = `the YAML has ${String(end - start)} characters, expected at most ${String(maxYamlLength)}`;
    report("openapi/too-large", { file, start, end: start + 1 }, message);
    return [];
  }
  try {
    return parse(source).flatMap((document) => {
      return reportProblems(document, source, report) ? [] : convert(document.contents, source, report);
    });
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    report("openapi/too-deep", { file, start, end: start + 1 }, "the document is nested too deeply to be read");
    return [];
  }
}

/** Duplicate keys are found by `convert`, in linear time. */
function parse({ file, start, end }: DocumentSource): readonly Document[] {
  const text = file.text.slice(start, end);
  const parsed = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, strict: true, logLevel: "silent" });
  return Array.isArray(parsed) ? parsed : [];
}

const shownErrors = 20;

function reportProblems(document: Document, { file, start }: DocumentSource, report: Report): boolean {
  const say = (code: "openapi/syntax" | "openapi/yaml", { pos, message }: Document["errors" | "warnings"][number]) => {
    report(code, { file, start: start + pos[0], end: start + pos[1] }, message.replace(/\s+/g, " "));
  };
  for (const error of document.errors.slice(0, shownErrors)) say("openapi/syntax", error);
  for (const warning of document.warnings.slice(0, shownErrors)) say("openapi/yaml", warning);
  return document.errors.length > 0;
}
