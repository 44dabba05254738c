import { describe, expect, it } from "vitest";
import type { Api, EventDefinition, Operation } from "../generator/model/api.ts";
import type { CatalogEntry } from "../generator/model/errors.ts";
import { operationId } from "../generator/wording/names.ts";
import { selectApi } from "../generator/select.ts";
import { operation, spanIn } from "./build/drafts.ts";

function named(id: string, refersTo?: string): Operation {
  const [service = "", version = "", resource = "", method = ""] = id.split(".");
  const schema = refersTo === undefined ? ({ kind: "any" } as const) : ({ kind: "reference", name: refersTo } as const);
  return operation({
    name: { service, version, resource, method },
    response: { mediaType: "application/json", schema },
  });
}

function event(type: string): EventDefinition {
  return { type, title: "", docs: { title: "" }, span: spanIn(), schema: { kind: "any" }, scopes: [], fieldScopes: [] };
}

function entry(code: number, ...mentions: readonly (string | undefined)[]): CatalogEntry {
  return {
    code,
    name: "X",
    kind: "unknown",
    retry: "never",
    mentions: mentions.map((id) => ({
      message: "x",
      span: spanIn(),
      ...(id === undefined ? {} : { operationId: id }),
    })),
  };
}

const whole: Api = {
  operations: [
    named("bitable.v1.app.get", "A"),
    named("bitable.v1.appTable.list"),
    named("drive.v1.exportTask.create"),
    named("drive.v1.exportTask.get"),
  ],
  events: [event("drive.file.edit_v1"), event("im.message.receive_v1")],
  schemas: [
    { name: "A", schema: { kind: "array", items: { kind: "reference", name: "B" } } },
    { name: "B", schema: { kind: "any" } },
    { name: "C", schema: { kind: "any" } },
  ],
  errorCatalog: [
    entry(1, "bitable.v1.app.get", "drive.v1.exportTask.get"),
    entry(2, "drive.v1.exportTask.get"),
    entry(3, undefined),
  ],
  fieldTypes: [{ number: 1, name: "text", read: { kind: "string" } }],
};

function chosen(...patterns: readonly string[]): readonly string[] {
  const { api } = selectApi(whole, patterns);
  return [...api.operations.map(({ name }) => operationId(name)), ...api.events.map(({ type }) => type)];
}

describe("selectApi", () => {
  it.each([
    [["bitable.*"], ["bitable.v1.app.get", "bitable.v1.appTable.list"]],
    [["drive.v1.exportTask.create"], ["drive.v1.exportTask.create"]],
    [["*.get"], ["bitable.v1.app.get", "drive.v1.exportTask.get"]],
    [["*.v1.*.get"], ["bitable.v1.app.get", "drive.v1.exportTask.get"]],
    [
      ["bitable.v?.app.get", "im.*"],
      ["bitable.v1.app.get", "im.message.receive_v1"],
    ],
    [["drive.*"], ["drive.v1.exportTask.create", "drive.v1.exportTask.get", "drive.file.edit_v1"]],
    [["bitable.v1.app"], []],
    [["*app.get*get"], []],
  ])("chooses the operations and events that %j gives", (patterns, expected) => {
    expect(chosen(...patterns)).toEqual(expected);
  });

  it("keeps of the error catalogue what is said of the chosen operations or of any call", () => {
    const { errorCatalog } = selectApi(whole, ["bitable.*"]).api;
    expect(errorCatalog).toEqual([entry(1, "bitable.v1.app.get"), entry(3, undefined)]);
  });

  it("keeps the field types with Bitable's operations only", () => {
    expect(selectApi(whole, ["bitable.v1.app.get"]).api.fieldTypes).toHaveLength(1);
    expect(selectApi(whole, ["drive.v1.*"]).api.fieldTypes).toEqual([]);
  });

  it.each([
    ["bitabel.*", "bitable"],
    ["Bitable.v1.*", "bitable.v1"],
    ["drive.v1.export_task.create", "drive.v1.exportTask.create"],
    ["im.message.recieve_v1", "im.message.receive_v1"],
    ["calendar.*", undefined],
  ])("says of “%s”, which gives nothing, what it is like", (pattern, like) => {
    expect(selectApi(whole, ["bitable.*", pattern]).unmatched).toEqual([{ pattern, ...(like && { like }) }]);
  });

  it("takes a pattern of many stars in its stride", () => {
    expect(chosen(`${"*a".repeat(5000)}*z`)).toEqual([]);
  });
});
