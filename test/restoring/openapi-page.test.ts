import { describe, expect, it } from "vitest";
import { openApiPage } from "../../generator/restoring/openapi-page.ts";
import { error, operation } from "./sample-api.ts";

const page = (facts: Parameters<typeof operation>[0]): string =>
  openApiPage(operation({ form: "openapi", ...facts }), []);

describe("openApiPage", () => {
  it("writes one fenced document of one operation", () => {
    const written = page({
      name: { service: "bitable", version: "v1", resource: "appTable", method: "list" },
      method: "get",
      path: "/open-apis/bitable/v1/apps/{app_token}/tables",
      title: "List tables",
      docs: { title: "List tables" },
      description: "Lists the tables of a base.",
      parameters: [
        { in: "path", name: "app_token", required: true, schema: { kind: "string", description: "The base." } },
      ],
      errors: [error({ code: 1254040, status: 200, message: "BaseTokenNotFound", remedy: "Check it." })],
      rateLimit: { kind: "quota", basis: "prose", windows: [{ requests: 20, seconds: 1 }] },
      appTypes: ["custom", "isv"],
      tokens: ["tenant"],
      scopes: [{ title: "查看多维表格" }],
      pagination: { request: "page_token", response: "page_token", items: "items", more: "has_more" },
    });
    expect(written).toMatchInlineSnapshot(`
      "---
      title: "List tables"
      ---

      # List tables

      ## OpenAPI Specification

      \`\`\`yaml
      openapi: 3.1.0
      info:
        title: List tables
        version: 1.0.0
      servers:
        - url: https://open.feishu.cn
      paths:
        /open-apis/bitable/v1/apps/{app_token}/tables:
          get:
            operationId: bitable.v1.appTable.list
            summary: List tables
            description: |-
              Lists the tables of a base.

              Rate limit: 20 QPS.

              ### 错误码

              | HTTP状态码 | 错误码 | 描述 | 排查建议 |
              | --- | --- | --- | --- |
              | 200 | 1254040 | BaseTokenNotFound | Check it. |
            tags:
              - bitable/appTable
              - 自建应用
              - 商店应用
            parameters:
              - name: app_token
                in: path
                description: The base.
                required: true
                schema:
                  type: string
            responses:
              "200":
                description: Success
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        code:
                          type: integer
                        msg:
                          type: string
                        data:
                          type: object
                          properties:
                            ticket:
                              type: string
                      required:
                        - code
                        - msg
            security:
              - tenantAccessToken:
                  - 查看多维表格
            x-lark-scopes:
              anyOf:
                - title: 查看多维表格
      components:
        securitySchemes:
          tenantAccessToken:
            type: http
            scheme: bearer
            description: "tenant_access_token: the app acts for a tenant."
      \`\`\`
      "
    `);
  });

  it("writes a limit that prose cannot carry as an extension", () => {
    expect(page({ rateLimit: { kind: "special" } })).toContain("x-lark-rate-limit:\n        kind: special\n");
  });

  it("does not say a limit again that the description states", () => {
    const rateLimit = { kind: "quota", basis: "prose", windows: [{ requests: 20, seconds: 1 }] } as const;
    expect(page({ rateLimit, description: "该接口支持调用频率上限为 20 QPS" })).not.toContain("Rate limit");
  });

  it("takes the named schemas along that the operation refers to, also through others", () => {
    const schemas = [
      { name: "Leaf", schema: { kind: "string" } },
      { name: "Node", schema: { kind: "array", items: { kind: "reference", name: "Leaf" } } },
      { name: "Other", schema: { kind: "string" } },
    ] as const;
    const response = { mediaType: "application/json", schema: { kind: "reference", name: "Node" } } as const;
    const written = openApiPage(operation({ form: "openapi", response }), schemas);
    expect(written).toContain("    Leaf:\n");
    expect(written).toContain("    Node:\n");
    expect(written).not.toContain("    Other:\n");
  });
});
