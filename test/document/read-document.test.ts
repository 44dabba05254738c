import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { DocumentError, readDocument } from "../../generator/document/read-document.ts";
import type { Json } from "../../generator/model/json.ts";
import { toOpenApi } from "../../generator/openapi/document.ts";

const golden = join(import.meta.dirname, "..", "golden");

function parse(path: string): Json {
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}

const documents = readdirSync(golden)
  .map((name) => join(golden, name, "expected", "openapi", "openapi.json"))
  .filter((path) => existsSync(path));

describe("reading an emitted document", () => {
  it.each([...documents, join(import.meta.dirname, "../../generated/openapi/openapi.json")])(
    "gives a model that is emitted as the same document: %s",
    (path) => {
      const document = parse(path) as { readonly info: { readonly version: string } };
      const again = toOpenApi(readDocument(document, "openapi.json"), document.info.version);
      expect(JSON.parse(JSON.stringify(again))).toEqual(document);
    },
  );

  it.each([null, 1, "text", [], {}, { openapi: 3 }])("refuses %j, which is no OpenAPI document", (value) => {
    expect(() => readDocument(value, "a.json")).toThrow(DocumentError);
  });
});
