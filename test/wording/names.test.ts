import { describe, expect, it } from "vitest";

import { camel, distinctNames, kebab, operationPaths, pascal, segment } from "../../generator/wording/names.ts";

describe("names for outputs", () => {
  it.each([
    ["appTableRecord", "app-table-record"],
    ["app_table.record", "app-table-record"],
    ["APITable", "api-table"],
    ["v1", "v1"],
    ["../../x", "x"],
    ["记录", "unnamed"],
  ])("writes %s as the file name %s", (text, expected) => {
    expect(kebab(text)).toBe(expected);
  });

  it.each([
    ["batchCreate", "batchCreate"],
    ["document_ai", "document_ai"],
    ["batch-create", "batchCreate"],
    ["listByMD5", "listByMD5"],
    ["__proto__", "proto"],
    ["9lives", "_9Lives"],
    ["", "unnamed"],
  ])("writes %s as the identifier %s", (text, expected) => {
    expect(camel(text)).toBe(expected);
  });

  it.each([
    ["appTableRecord", "AppTableRecord"],
    ["drive.file.bitable_record_changed_v1", "DriveFileBitableRecordChangedV1"],
    ["${x}", "X"],
  ])("writes %s as the type name %s", (text, expected) => {
    expect(pascal(text)).toBe(expected);
  });

  it.each([
    ["appTable", "appTable"],
    ["bitable_record_changed_v1", "bitable_record_changed_v1"],
    ["../../etc", "etc"],
    ["..", "unnamed"],
  ])("makes of %s the path segment %s", (text, expected) => {
    expect(segment(text)).toBe(expected);
  });

  it("gives out no name twice, in whatever letter case", () => {
    const distinct = distinctNames(["runtime"]);
    expect(["a", "A", "a", "runtime"].map(distinct)).toEqual(["a", "A-2", "a-3", "runtime-2"]);
  });

  it("keeps the files of operations apart that differ only in what a path cannot hold", () => {
    const name = { service: "a", version: "v1", resource: "b", method: "c" };
    expect(operationPaths([name, { ...name, service: "../a" }])).toEqual(["a/v1/b.c", "a/v1/b.c-2"]);
  });
});
