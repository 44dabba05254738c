import { describe, expect, it } from "vitest";
import { readResponse } from "../../../generator/build/blocks/response.ts";
import type { Sent } from "../../../generator/build/blocks/streams.ts";
import { listening } from "../drafts.ts";
import { sectionsFrom } from "./sections-of.ts";

function body(...lines: readonly string[]) {
  return readResponse(sectionsFrom(...lines), nothingSent, () => undefined).body;
}

const nothingSent: Sent = { parameters: [] };
const fields = ["| 名称 | 类型 | 描述 |", "|---|---|---|", "| code | int | x |", "| answer | string | y |", ""];

/** The media type of an answer that has a table of fields, and what is reported. */
function withFields(lines: readonly string[], sent: Sent = nothingSent) {
  const { report, codes } = listening();
  const read = readResponse(sectionsFrom(...lines, "", "### 响应体", "", ...fields), sent, report);
  return [read.body?.mediaType, ...codes().filter((code) => code !== "table/unplaced")];
}

const events = "text/event-stream";
const json = "application/json";

describe("readResponse", () => {
  it.each([
    ["## 响应", "HTTP状态码为 200 时，表示成功", "返回文件二进制流"],
    [
      "## 响应",
      "### 响应头",
      "| 名称 | 类型 | 描述 |",
      "|---|---|---|",
      "| Content-Type | string | x |",
      "",
      "返回文件二进制流",
    ],
    ["## Response", "The file stream."],
  ])("takes an answer that is said to be a file for bytes (%#)", (...lines) => {
    expect(body(...lines)).toEqual({
      mediaType: "application/octet-stream",
      schema: { kind: "string", format: "binary" },
    });
  });

  it("takes server-sent events for a stream of text", () => {
    expect(body("## 响应", "以 Server-Sent Events 返回")).toEqual({
      mediaType: "text/event-stream",
      schema: { kind: "string" },
    });
  });

  it("takes the fields of a table before what the prose says", () => {
    const table = ["| 名称 | 类型 | 描述 |", "|---|---|---|", "| code | int | x |", ""];
    expect(body("## 响应", "### 响应体", ...table, "以二进制数位存储")?.mediaType).toBe("application/json");
  });

  it("does not take a file that is sent for one that is returned", () => {
    expect(body("## 请求", "上传文件二进制流", "## 响应", "无")).toBeUndefined();
    expect(body("## 响应", "### 错误码", "二进制流")).toBeUndefined();
  });

  it.each([
    ["# 对话", "本接口以 SSE（Server-Sent Events）方式返回结果。", "", "## 响应"],
    ["# 对话", "流式返回，响应的 Content-Type 为 `text/event-stream`。", "", "## 响应"],
    ["# 对话", "调用该接口后，使用 SSE 协议返回结果。", "", "## 响应"],
    ["# 解析", "以 SSE 返回文件的解析结果。", "", "## 响应"],
    ["# Chat", "The answer is delivered as server-sent events.", "", "## Response"],
    ["## 响应", "响应为 text/event-stream，每个事件的 data 为如下 JSON："],
    ["## 响应", "### 响应头", "| 名称 | 值 |", "|---|---|", "| `Content-Type` | text/event-stream; charset=utf-8 |"],
    ["## 响应示例", "```", "event: message", 'data: {"answer": "a"}', "", "```"],
    ["## 响应示例", "```http", "HTTP/1.1 200 OK", "Content-Type: text/event-stream", "", "```"],
  ])(
    "takes an answer that is said to be streamed for events before its fields, which are reported (%#)",
    (...lines) => {
      expect(withFields(lines)).toEqual([events, "response/streamed"]);
    },
  );

  it("takes an example of events for a stream where no field is listed", () => {
    expect(body("## 响应示例", "```", 'data: {"answer": "a"}', "```")?.mediaType).toBe(events);
  });

  it("reports a stream without fields of which the form is not named", () => {
    const { report, codes } = listening();
    expect(readResponse(sectionsFrom("# 对话", "结果流式返回。", "## 响应"), nothingSent, report).body).toBeUndefined();
    expect(codes()).toEqual(["response/streamed"]);
    expect(body("# 对话", "## 响应", "不支持 SSE。")).toBeUndefined();
  });

  it.each([
    ["# 对话", "支持以 SSE 返回结果。", "", "## 响应"],
    ["# 对话", "结果流式返回。", "", "## 响应"],
    ["# 更新", "请使用对话接口，它以 SSE 返回结果。", "", "## 响应"],
    ["# 对话", "以 SSE 返回结果，可使用 EventSource 接收。", "", "## 响应"],
    ["## 响应", "当 stream 为 true 时，以 text/event-stream 返回："],
    ["## 响应", "### 响应头", "| 名称 | 值 |", "|---|---|", "| Content-Type | application/json 或 text/event-stream |"],
  ])("reports a stream that the answer may be, and reads its fields (%#)", (...lines) => {
    expect(withFields(lines)).toEqual([json, "response/streamed"]);
  });

  it.each([
    ["stream", { kind: "boolean" }],
    ["mode", { kind: "boolean", description: "是否流式输出" }],
    ["response_mode", { kind: "string", enum: [{ value: "blocking" }, { value: "streaming" }] }],
  ] as const)("reads the fields where the option “%s” has both forms come", (name, schema) => {
    const request = {
      mediaType: json,
      required: true,
      schema: { kind: "object", properties: [{ name, required: false, schema }] },
    } as const;
    const said = ["# 对话", "以 text/event-stream 返回。", "", "## 响应"];
    expect(withFields(said, { parameters: [], request })).toEqual([json, "response/streamed"]);
  });

  it.each([
    ["# 更新", "参考[以 SSE 返回](https://open.feishu.cn/document/x)。", "", "## 响应"],
    ["# 更新", "卡片的流式更新模式须开启。", "", "## 响应"],
    ["# 下载", "文件流式返回。", "", "## 响应"],
    ["# 卡片", "卡片的打字机效果由流式输出文本实现。", "", "## 响应"],
    ["# 识别", "语音流式识别。", "", "## 响应"],
    ["## 响应", "不支持 SSE。"],
    ["## 响应示例", "```json", '{ "data": 1 }', "```"],
  ])("says nothing where another stream is mentioned (%#)", (...lines) => {
    expect(withFields(lines)).toEqual([json]);
  });
});
