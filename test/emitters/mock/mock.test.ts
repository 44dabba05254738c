import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import type { Diagnostic } from "../../../generator/diagnostics/report.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { mockEmitter } from "../../../generator/emitters/mock/index.ts";
import type { Api, EventDefinition, Operation } from "../../../generator/model/api.ts";
import type { Json } from "../../../generator/model/json.ts";
import type { Property, Schema } from "../../../generator/model/schema.ts";
import { toOpenApi } from "../../../generator/openapi/document.ts";
import { createRender } from "../../../generator/templating/render.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { envelope, nastyApi, operation } from "../nasty-api.ts";
import { emitApi } from "../emit-api.ts";

const templates = new URL("../../../templates", import.meta.url).pathname;

interface Fixture {
  readonly operation: string;
  readonly request: {
    readonly query?: Json;
    readonly pathParameters?: Json;
    readonly body?: Json;
    readonly basis?: string;
  };
  readonly response: { readonly body: Json; readonly basis: string };
  readonly errors: readonly Json[];
}

describe("the mock's fixtures", () => {
  it("have examples that an independent validator finds valid", async () => {
    const nasty = nastyApi();
    const api = { ...nasty, schemas: [...nasty.schemas, { name: "Nowhere", schema: { kind: "any" } as const }] };
    const { fixtures } = await emit(api);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ ...toOpenApi(api), $id: "api" });
    const jsonOnes = api.operations.filter(({ response }) => response.mediaType === "application/json");
    for (const { name, path, method } of jsonOnes) {
      const id = Object.values({
        service: name.service,
        version: name.version,
        resource: name.resource,
        method: name.method,
      }).join(".");
      const pointer = ["paths", path, method, "responses", "200", "content", "application/json", "schema"];
      const validate = ajv.getSchema(`api#/${pointer.map(escapePointer).join("/")}`);
      expect(validate?.(fixtures.get(id)?.response.body), `${id} ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  });

  it("stand in their own folder, each in one file, listed by the index", async () => {
    const { files } = await emit(nastyApi());
    const index = JSON.parse(files.get("mock/fixtures/index.json") ?? "") as { fixtures: { file: string }[] };
    expect(index.fixtures.map(({ file }) => files.has(`mock/fixtures/${file}`))).not.toContain(false);
    expect(
      [...files.keys()].filter(
        (path) => !/^mock\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_.-]+$/.test(path) || path.includes(".."),
      ),
    ).toEqual([]);
  });

  it("carry the documented example as it is where it fits", async () => {
    const { fixture, diagnostics } = await one({ example: { code: 0, msg: "ok", data: { count: 3, more: null } } }, [
      count,
    ]);
    expect(fixture.response).toMatchObject({
      basis: "documented",
      body: { code: 0, msg: "ok", data: { count: 3, more: null } },
    });
    expect(diagnostics).toEqual([]);
  });

  it("carry a repaired example and a diagnostic where the documented one does not fit", async () => {
    const { fixture, diagnostics } = await one({ example: { code: "0", data: { count: "12" } } }, [count]);
    expect(fixture.response).toMatchObject({
      basis: "repaired",
      body: { code: 0, msg: "success", data: { count: 12 } },
    });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toMatchInlineSnapshot(`
      [
        "example/mismatch bitable.v1.appTableRecord.list: the example of the response does not fit its description: “code”: expected integer, found “0”",
        "example/mismatch bitable.v1.appTableRecord.list: the example of the response does not fit its description: “data.count”: expected integer, found “12”",
        "example/mismatch bitable.v1.appTableRecord.list: the example of the response does not fit its description: “msg”: it is required and missing",
      ]
    `);
  });

  it("are sampled from examples, defaults, enumerations and rules of the fields", async () => {
    const { fixture } = await one({}, [
      field("own", { kind: "string", example: "mine" }),
      field("default", { kind: "integer", default: 20 }),
      field("choice", { kind: "string", enum: [{ value: "a" }, { value: "b" }] }),
      field("bounded", { kind: "integer", minimum: 5, maximum: 9 }),
      field("long", { kind: "string", minLength: 6 }),
      field("digits", { kind: "string", pattern: "^[0-9]+$" }),
      field("pair", { kind: "array", minItems: 2, items: { kind: "boolean" } }),
      field("when", { kind: "string", format: "date-time" }),
      field("map", { kind: "map", values: { kind: "number" } }),
    ]);
    expect(fixture.response).toMatchObject({
      basis: "sampled",
      body: {
        data: {
          own: "mine",
          default: 20,
          choice: "a",
          bounded: 5,
          long: "textxx",
          digits: "1",
          pair: [false, false],
          when: "2024-01-01T00:00:00Z",
          map: { key: 1 },
        },
      },
    });
  });

  it("say why no valid example can be made", async () => {
    const { diagnostics } = await one({}, [field("never", { kind: "integer", minimum: 9, maximum: 5 })]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "example/impossible bitable.v1.appTableRecord.list: no valid example of the response can be made: “data.never”: 9 is out of its range",
    ]);
  });

  it("report a field's own example that does not fit the field, at the field", async () => {
    const file = sourceFile("page.md", "row\n");
    const { fixture, diagnostics } = await one({}, [
      field("size", { kind: "integer", maximum: 10, example: 99, span: { file, start: 0, end: 3 } }),
    ]);
    expect(fixture.response.body).toMatchObject({ data: { size: 1 } });
    expect(diagnostics.map(({ code, span }) => [code, span.file.path])).toEqual([["example/mismatch", "page.md"]]);
  });

  it("end where references come back to themselves", async () => {
    const { fixtures } = await emit(nastyApi());
    expect(fixtures.get("bitable.v1.appTableRecord.list")?.response.body).toMatchObject({
      data: { items: [{ id: "text", children: [] }] },
    });
  });

  it("do not wait for a pattern that would take forever", async () => {
    const { fixture } = await one({ example: { code: 0, msg: "", data: { slow: "a".repeat(60) } } }, [
      field("slow", { kind: "string", pattern: "^(a+)+$" }),
    ]);
    expect(fixture.response.basis).toBe("documented");
  });

  it("hold each documented error with its status, and none where the document has none", async () => {
    const row = {
      code: 7,
      name: "X",
      message: "x",
      kind: "unknown",
      retry: "never",
      span: operation({}).span,
    } as const;
    const { fixture } = await one({}, [], { errors: [row, { ...row, status: 400 }] });
    expect(fixture.errors).toEqual([
      { name: "X", body: { code: 7, msg: "x" } },
      { name: "X", status: 400, body: { code: 7, msg: "x" } },
    ]);
  });

  it("show of a request what is required and what has an example", async () => {
    const parameters = [
      { in: "query", name: "needed", required: true, schema: { kind: "integer" } },
      { in: "query", name: "shown", required: false, schema: { kind: "string", example: "x" } },
      { in: "query", name: "hidden", required: false, schema: { kind: "string" } },
    ] as const;
    const { fixture } = await one({}, [], { parameters });
    expect(fixture.request.query).toEqual({ needed: 1, shown: "x" });
  });
});

describe("the mock's contract", () => {
  it("has an index of one line for each operation, in order of their ids", async () => {
    const { files } = await emit(nastyApi());
    const lines = (files.get("mock/contract/index.json") ?? "").split("\n").filter((line) => line.startsWith(`{"id"`));
    const ids = lines.map((line) => (JSON.parse(line.replace(/,$/, "")) as { id: string }).id);
    expect(ids).toHaveLength(nastyApi().operations.length);
    expect(ids).toEqual([...ids].sort());
  });

  it("has the same text whatever the order of the operations", async () => {
    const api = nastyApi();
    const turned = { ...api, operations: [...api.operations].reverse() };
    const [one, other] = [await emit(api), await emit(turned)];
    expect(other.files.get("mock/contract/index.json")).toBe(one.files.get("mock/contract/index.json"));
  });

  it("has a file of its own for a service that is called index", async () => {
    const odd = operation({ service: "index" });
    const { files } = await emit({ ...nastyApi(), operations: [odd], events: [] });
    const index = JSON.parse(files.get("mock/contract/index.json") ?? "") as { files: Record<string, string> };
    expect(index.files).toEqual({ index: "index-2.json" });
    expect(files.has("mock/contract/index-2.json")).toBe(true);
  });

  it("has the codes that any call can get, with what the general pages say of them", async () => {
    const span = operation({}).span;
    const mentions = [
      { operationId: "a.v1.b.get", status: 400, message: "of a page", span },
      { message: "of all", span },
    ];
    const entry = {
      code: 99991663,
      name: "InvalidToken",
      kind: "unauthenticated",
      retry: "refresh_token",
      mentions,
    } as const;
    const own = { ...entry, code: 7 };
    const { files } = await emit({ ...nastyApi(), errorCatalog: [own, { ...entry, general: true }] });
    const index = JSON.parse(files.get("mock/contract/index.json") ?? "") as { general: Json };
    const facts = { name: "InvalidToken", kind: "unauthenticated", retry: "refresh_token" };
    expect(index.general).toEqual([{ code: 99991663, status: 400, message: "of all", ...facts }]);
  });
});

describe("the mock's events", () => {
  const event = nastyApi().events[0] as EventDefinition;

  it("have a file for each service with bodies, examples, replies and named schemas, and an index of all", async () => {
    const schema = { kind: "reference", name: "Node" } as const;
    const reply = { mediaType: "application/json", schema: { kind: "object", properties: [count] } } as const;
    const events = [
      { ...event, type: "drive.b", schema, example: { a: 1 } },
      { ...event, type: "card.action.trigger", reply },
    ];
    const { files } = await emit({ ...nastyApi(), events });
    expect(JSON.parse(files.get("mock/contract/events.json") ?? "")).toMatchObject({
      events: { "card.action.trigger": "events/card.json", "drive.b": "events/drive.json" },
    });
    const drive = JSON.parse(files.get("mock/contract/events/drive.json") ?? "") as Json;
    expect(drive).toMatchObject({
      events: { "drive.b": { schema: { $ref: "#/schemas/Node" }, example: { a: 1 } } },
      schemas: { Node: { type: "object" } },
    });
    const card = JSON.parse(files.get("mock/contract/events/card.json") ?? "") as Json;
    expect(card).toMatchObject({
      events: { "card.action.trigger": { reply: { type: "object", properties: { count: { type: "integer" } } } } },
      schemas: {},
    });
  });

  it("stay below their folder, whatever they are called", async () => {
    const events = ["../../x.y", "__proto__", "A.b", "a.b"].map((type) => ({ ...event, type }));
    const { files } = await emit({ ...nastyApi(), events });
    const paths = [...files.keys()].filter((path) => path.includes("/events/"));
    expect(paths.filter((path) => !/^mock\/contract\/events\/[A-Za-z0-9_-]+\.json$/.test(path))).toEqual([]);
    expect(paths).toHaveLength(4);
    expect(files.get("mock/contract/events.json")).toContain('"__proto__":"events/');
  });
});

const count = field("count", { kind: "integer" });

function field(name: string, schema: Schema): Property {
  return { name, required: true, schema };
}

async function one(response: { example?: Json }, properties: readonly Property[], facts: Partial<Operation> = {}) {
  const schema = envelope({ kind: "object", properties });
  const only = operation({}, { response: { mediaType: "application/json", schema, ...response }, ...facts });
  const { fixtures, diagnostics } = await emit({ ...nastyApi(), operations: [only], events: [] });
  const fixture = fixtures.get("bitable.v1.appTableRecord.list");
  if (fixture === undefined) throw new Error("there is no fixture");
  return { fixture, diagnostics };
}

async function emit(
  api: Api,
): Promise<{ files: Map<string, string>; fixtures: Map<string, Fixture>; diagnostics: readonly Diagnostic[] }> {
  const { report, diagnostics } = collector();
  const context = { report, clientPackage: "@x/client", mockPackage: "@x/mock", version: "1.2.3" };
  const emitted = await emitApi(mockEmitter(createRender(templates)), api, context);
  const files = new Map(emitted.map(({ path, text }) => [path, text]));
  // The fixtures' own shape, which the tests then look at.
  const parsed = [...files.values()]
    .filter((text) => text.includes('"errors"'))
    .map((text) => JSON.parse(text) as Fixture);
  return {
    files,
    fixtures: new Map(parsed.map((fixture) => [fixture.operation, fixture])),
    diagnostics: diagnostics(),
  };
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
