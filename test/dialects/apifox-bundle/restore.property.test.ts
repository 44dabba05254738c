import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { restore } from "../../../generator/dialects/apifox-bundle/restore/index.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { toJson } from "../../../generator/pages/node.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { fileText } from "../../../generator/source/text.ts";
import { openApiDocuments } from "./openapi-documents.ts";

/** What a copy out of a web page leaves of YAML: every line at column 0. */
function flatten(yaml: string): string {
  return yaml
    .split("\n")
    .map((line) => line.trimStart())
    .join("\n");
}

/** Where a folded text breaks is lost with the indentation; what it says is not. */
function inWords(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "string" ? inner.replace(/\s+/g, " ").trim() : inner,
  );
}

describe("a flattened OpenAPI document", () => {
  it("is the same document when it is restored", () => {
    fc.assert(
      fc.property(openApiDocuments, fc.constantFrom(80, 120, 0), (document, lineWidth) => {
        const { report, diagnostics } = collector();
        const text = flatten(stringify(document, { lineWidth, aliasDuplicateObjects: false }));
        const restored = restore(fileText(sourceFile("flat.txt", text)), report);
        expect(inWords(toJson(restored))).toEqual(inWords(document));
        expect(diagnostics().filter(({ code }) => code === "restore/unread")).toEqual([]);
      }),
      { numRuns: 20, seed: 20_261_120, endOnFailure: true },
    );
  });

  it("never makes the reader throw, whatever its lines are", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "paths:",
        "/a:",
        "get:",
        "schema:",
        "type: object",
        "properties:",
        "- a",
        "- - b",
        "required:",
        "x: >-",
      ),
      fc.constantFrom(
        "description: |",
        "'a: b",
        '"open',
        "{",
        "[a, {b: c}]",
        "example:",
        "items:",
        "",
        "# c",
        "- name: x",
        "-",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        restore(fileText(sourceFile("flat.txt", ["openapi: 3.0.1", ...lines].join("\n"))), collector().report);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
