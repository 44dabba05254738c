import { describe, expect, it } from "vitest";
import { headersInProse } from "../../../generator/build/blocks/headers-in-prose.ts";
import { readRequest } from "../../../generator/build/blocks/request.ts";
import { sectionsFrom } from "./sections-of.ts";

const callOut = [
  "> **Tip**: 服务台请求Header中还需添加“服务台token”参数：",
  ">",
  ">   Key: X-Lark-Helpdesk-Authorization",
  ">",
  ">   Value: base64(helpdesk_id:helpdesk_token)",
];

function named(...lines: readonly string[]) {
  return headersInProse(sectionsFrom(...lines)).map(({ name, required }) => `${name}${required ? "!" : ""}`);
}

describe("headersInProse", () => {
  it("reads a header that a call-out asks for, with what it takes", () => {
    expect(headersInProse(sectionsFrom("## 请求", ...callOut))).toMatchObject([
      {
        in: "header",
        name: "X-Lark-Helpdesk-Authorization",
        required: true,
        schema: { kind: "string", description: "base64(helpdesk_id:helpdesk_token)" },
      },
    ]);
  });

  it("takes one that is said to be optional for optional", () => {
    expect(named("## 请求", "可选的请求头：", "Key: X-Trace-Id")).toEqual(["X-Trace-Id"]);
  });

  it("reads one header once", () => {
    expect(named("## 请求", ...callOut, "### 请求头", ...callOut)).toEqual(["X-Lark-Helpdesk-Authorization!"]);
  });

  it("takes nothing from prose that speaks of no request header, nor from behind the response", () => {
    expect(named("## 请求", "Key: X-Lark-Helpdesk-Authorization")).toEqual([]);
    expect(named("## 请求", "请求头需要 token", "## 响应", ...callOut)).toEqual([]);
  });

  it("leaves the row of the header table as it is", () => {
    const table = [
      "| 名称 | 类型 | 必填 | 描述 |",
      "|---|---|---|---|",
      "| x-lark-helpdesk-authorization | string | 否 | x |",
    ];
    const { parameters } = readRequest(
      sectionsFrom("## 请求", ...callOut, "### 请求头", ...table),
      {},
      () => undefined,
    );
    expect(parameters.map(({ name, required }) => ({ name, required }))).toEqual([
      { name: "x-lark-helpdesk-authorization", required: false },
    ]);
  });
});
