import { describe, expect, it } from "vitest";
import { readRequest } from "../../../generator/build/blocks/request.ts";
import { sectionsFrom } from "./sections-of.ts";

const row = (name: string, type: string) => [
  "| 名称 | 类型 | 必填 | 描述 |",
  "|---|---|---|---|",
  `| ${name} | ${type} | 否 | x |`,
  "",
];

function request(...lines: readonly string[]) {
  const sections = sectionsFrom("## 请求", ...lines);
  return readRequest(sections, {}, () => undefined).request;
}

describe("the body of a request", () => {
  it("is an object of the rows", () => {
    expect(request("### 请求体", ...row("id", "string"))?.schema).toMatchObject({
      kind: "object",
      properties: [{ name: "id" }],
    });
  });

  it.each([
    ["ticket_customized_field", { kind: "object", typeName: "ticket_customized_field", properties: [{ name: "id" }] }],
    ["user_task[]", { kind: "array", items: { kind: "object", typeName: "user_task", properties: [{ name: "id" }] } }],
    ["map<string, item>", { kind: "map", values: { kind: "object", typeName: "item" } }],
  ])("is the type that the line over the table names: %s", (type, schema) => {
    expect(request("### 请求体", `引用类型：${type}`, "", ...row("id", "string"))?.schema).toMatchObject(schema);
  });

  it("is the type that stands on the line below its label", () => {
    expect(request("### 请求体", "引用类型：", "item", "", ...row("id", "string"))?.schema).toMatchObject({
      typeName: "item",
    });
  });

  it("is a list where the example is a list of such objects", () => {
    const example = ["### 请求体示例", "```json", '[{"id":"1"}]', "```"];
    expect(request("### 请求体", ...row("id", "string"), ...example)?.schema).toMatchObject({
      kind: "array",
      items: { kind: "object", properties: [{ name: "id" }] },
    });
    expect(request("### 请求体", ...row("name", "string"), ...example)?.schema).toMatchObject({ kind: "object" });
  });

  it("is a form where a field is a file and no header says otherwise", () => {
    expect(request("### 请求体", ...row("content", "file"))?.mediaType).toBe("multipart/form-data");
    const header = ["### 请求头", ...row("Content-Type", "**固定值**：application/json")];
    expect(request(...header, "### 请求体", ...row("content", "file"))?.mediaType).toBe("application/json");
  });
});
