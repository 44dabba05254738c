import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { collector } from "../../../../generator/diagnostics/report.ts";
import { mockEmitter } from "../../../../generator/emitters/mock/index.ts";
import { createRender } from "../../../../generator/templating/render.ts";
import { loadContract } from "../../../../templates/mock/src/contract/load.ts";
import { emitApi } from "../../../emitters/emit-api.ts";
import { nastyApi } from "../../../emitters/nasty-api.ts";

const templates = new URL("../../../../templates", import.meta.url).pathname;
const LIST = "bitable.v1.appTableRecord.list";

describe("loadContract", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "larkwright-contract-"));
    const { report } = collector();
    const context = { report, clientPackage: "@x/client", mockPackage: "@x/mock", version: "1.2.3" };
    for (const { path, text } of await emitApi(mockEmitter(createRender(templates)), nastyApi(), context)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("has every operation of the model, by id", () => {
    const contract = loadContract(join(folder, "mock/contract"));
    const ids = nastyApi().operations.map(({ name: { service, version, resource, method } }) =>
      [service, version, resource, method].join("."),
    );
    expect(contract.operations.map(({ id }) => id)).toEqual(ids);
    expect(contract.operation("nothing.v1.of.this")).toBeUndefined();
  });

  it("has every event with its body, and none where a contract has none", () => {
    const { events } = loadContract(join(folder, "mock/contract"));
    const type = "drive.file.bitable_record_changed_v1";
    expect(events.types()).toEqual([type]);
    expect(events.find(type)).toMatchObject({ type, schema: { properties: { schema: { type: "string" } } } });
    expect(events.find("__proto__")).toBeUndefined();
    rmSync(join(folder, "mock/contract/events.json"));
    expect(loadContract(join(folder, "mock/contract")).events.types()).toEqual([]);
  });

  it("says of an operation what routing, identity and limits need", () => {
    const list = loadContract(join(folder, "mock/contract")).operation(LIST);
    expect(list).toMatchObject({
      method: "GET",
      path: "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}/records",
      service: "bitable",
      tokens: ["tenant", "user"],
      scopes: ["bitable:app"],
      windows: [
        { requests: 1000, seconds: 60 },
        { requests: 50, seconds: 1 },
      ],
      pagination: { request: "page_token", response: "page_token", items: "items", more: "has_more" },
    });
  });

  it("reads the parameters, answer and errors of an operation when they are asked for", () => {
    const details = loadContract(pathToFileURL(join(folder, "mock/contract/")))
      .operation(LIST)
      ?.details();
    expect(details?.parameters[2]).toEqual({
      name: "page_size",
      in: "query",
      required: false,
      schema: { type: "integer", maximum: 500, default: 20 },
    });
    expect(details?.errors.map(({ code }) => code)).toEqual([1254040, 1254290, 1254291, 7]);
    expect(Object.keys(details?.schemas ?? {})).toEqual(["Node"]);
    expect(JSON.stringify(details?.response.schema)).toContain(`"$ref":"#/schemas/Node"`);
  });

  it("leaves out what only people read", () => {
    const details = loadContract(join(folder, "mock/contract")).operation(LIST)?.details();
    expect(JSON.stringify({ ...details, errors: [] })).not.toMatch(/description|ends \*/);
  });

  it("says what is missing in a folder without a contract", () => {
    expect(() => loadContract(join(folder, "nowhere"))).toThrow(/there is no contract: .*nowhere\/index\.json/);
  });

  it("reads no file outside its folder, whatever the index says", () => {
    const home = join(folder, "evil");
    cpSync(join(folder, "mock/contract"), home, { recursive: true });
    const operation = { id: "a", method: "GET", path: "/a", service: "a" };
    const index = { operations: [operation], files: { a: "../mock/contract/auth.json" }, general: [] };
    writeFileSync(join(home, "index.json"), JSON.stringify(index));
    expect(() => loadContract(home).operation("a")?.details()).toThrow("is no file of a contract");
  });

  it("does not take an index of another shape", () => {
    const home = join(folder, "other");
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "index.json"), `{"operations":[{"id":1}],"files":{},"general":[]}`);
    expect(() => loadContract(home)).toThrow("an operation has no “id”");
    writeFileSync(join(home, "index.json"), "{");
    expect(() => loadContract(home)).toThrow("is not JSON");
  });
});
