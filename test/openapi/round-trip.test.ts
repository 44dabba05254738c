import { describe, expect, it } from "vitest";
import { openapiEmitter } from "../../generator/emitters/openapi/index.ts";
import type { OperationDraft, PageFacts } from "../../generator/build/draft.ts";
import type { Api, Operation } from "../../generator/model/api.ts";
import { readDocument, withoutSpans } from "../build/openapi/reading.ts";
import { emitApi } from "../emitters/emit-api.ts";
import { batchCreate, download, sampleApi, span } from "./sample-api.ts";
import { operations } from "./arbitrary-api.ts";
import fc from "fast-check";

async function emitted(api: Api, form: "json" | "yaml"): Promise<string> {
  const context = { report: () => undefined, clientPackage: "", mockPackage: "", version: "1.0.0" };
  const files = await emitApi(openapiEmitter, api, context);
  return files.find(({ path }) => path.endsWith(form))?.text ?? "";
}

/** What a page would have to say for the operation: names, kinds and retry advice of errors are derived from it. */
function draftOf(operation: Operation): OperationDraft {
  const { name, errors, ...facts } = operation;
  return {
    ...facts,
    form: "openapi",
    naming: { stated: name },
    errors: errors.map(({ name: _name, kind: _kind, retry: _retry, ...row }) => row),
  };
}

function comparable(drafts: readonly OperationDraft[]): unknown {
  const list = [...drafts].sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
  return withoutSpans(list);
}

async function readBack(api: Api, form: "json" | "yaml"): Promise<PageFacts> {
  const { facts, diagnostics } = readDocument(await emitted(api, form));
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  return facts;
}

describe("reading an emitted document", () => {
  it.each(["json", "yaml"] as const)("gives the same operations, from %s", async (form) => {
    const facts = await readBack(sampleApi, form);
    expect(comparable(facts.operations)).toEqual(comparable(sampleApi.operations.map(draftOf)));
  });

  it("gives the same events, schemas and field types", async () => {
    const { events, schemas, fieldTypes } = await readBack(sampleApi, "yaml");
    expect(withoutSpans({ events, schemas, fieldTypes })).toEqual(
      withoutSpans({ events: sampleApi.events, schemas: sampleApi.schemas, fieldTypes: sampleApi.fieldTypes }),
    );
  });

  it("gives the same operation without tokens, and with none needed", async () => {
    const { tokens: _tokens, ...silent } = batchCreate;
    for (const operation of [silent, { ...silent, tokens: [] }]) {
      const facts = await readBack({ ...sampleApi, operations: [operation] }, "json");
      expect(comparable(facts.operations)).toEqual(comparable([draftOf(operation)]));
    }
  });

  it("gives both operations of one path and method on two hosts", async () => {
    const other = { ...download, server: "https://other.example.org", name: { ...download.name, method: "get" } };
    const facts = await readBack({ ...sampleApi, operations: [download, other] }, "yaml");
    expect(facts.operations.map(({ path, server }) => [path, server])).toEqual([
      ["/files/{file_token}", "https://files.example.org"],
      ["/files/{file_token}", "https://other.example.org"],
    ]);
  });

  it("gives the same operations, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(operations(span), async (list) => {
        const api = { ...sampleApi, operations: list };
        const facts = await readBack(api, "json");
        expect(comparable(facts.operations)).toEqual(comparable(list.map(draftOf)));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
