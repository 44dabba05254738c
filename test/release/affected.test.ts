import { describe, expect, it } from "vitest";

import type { Json } from "../../generator/model/json.ts";
import { affected } from "../../generator/release/affected.ts";
import { cutDocument, type CutDocument } from "../../generator/release/cut-document.ts";

const source = (line: number): Json => ({ file: "desk.txt", line });

function cutOf(call: Json, shape: Json = { type: "string" }): CutDocument {
  const document = {
    openapi: "3.1.0",
    info: { title: "Desk", version: "1.0.0" },
    paths: { "/desks": { get: call } },
    webhooks: {},
    components: { schemas: { Desk: shape } },
  };
  const cut = cutDocument(Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
  if (cut === undefined) throw new Error("not cut");
  return cut;
}

/** The calls that a comparison looks at. */
function looked(before: CutDocument, after: CutDocument): unknown {
  return affected({ before, after }).after["paths"];
}

describe("what a comparison looks at", () => {
  it("is nothing where only lines of the pages moved", () => {
    const [before, after] = [99, 100].map((line) =>
      cutOf({ "x-lark-source": source(line), responses: {} }, { type: "string", "x-lark-source": source(line) }),
    );
    expect(before && after && looked(before, after)).toEqual({});
  });

  it.each([
    ["a fact", { "x-lark-source": source(9), responses: { "200": {} } }],
    ["the file", { "x-lark-source": { file: "other.txt", line: 7 }, responses: {} }],
    ["that there is a source", { responses: {} }],
    ["an example that looks like a source", { "x-lark-source": source(7), responses: {}, example: source(8) }],
  ])("is a call of which %s is another", (_, call) => {
    const before = cutOf({ "x-lark-source": source(7), responses: {}, example: source(7) });
    expect(looked(before, cutOf(call))).toEqual({ "/desks": { get: call } });
  });

  it("is a call whose example within it has another line, whatever it is called", () => {
    const call = (line: number): Json => ({ "x-lark-source": source(7), x: { "x-lark-source": source(line) } });
    expect(looked(cutOf(call(1)), cutOf(call(2)))).toEqual({ "/desks": { get: call(2) } });
  });
});
