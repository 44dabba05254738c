import { describe, expect, it } from "vitest";
import { tablesPage } from "../../generator/restoring/tables-page.ts";
import { error, object, operation, property } from "./sample-api.ts";

const lines = (facts: Parameters<typeof operation>[0]): string[] => tablesPage(operation(facts)).split("\n");

describe("tablesPage", () => {
  it("writes the whole page in the vendor's sections", () => {
    const page = tablesPage(
      operation({
        description: "Starts an import.",
        docs: { title: "Create an import task", url: "https://open.feishu.cn/document/x", updated: "2024-10-11" },
        request: {
          mediaType: "application/json",
          required: true,
          schema: object(property("type", { kind: "string" }, true)),
          example: { type: "sheet" },
        },
        errors: [error({ code: 1069902, status: 403, message: "no permission", remedy: "Share the folder." })],
        rateLimit: { kind: "quota", basis: "table", windows: [{ requests: 100, seconds: 60 }] },
        appTypes: ["custom", "isv"],
        tokens: ["tenant", "user"],
        scopes: [{ name: "docs:document:import", title: "查看、创建云文档导入任务" }],
      }),
    );
    expect(page).toMatchInlineSnapshot(`
      "---
      title: "Create an import task"
      source_url: "https://open.feishu.cn/document/x"
      last_remote_update: 2024-10-11
      ---

      # Create an import task

      Starts an import.

      {尝试一下}(url=/api/tools/api_explore/api_explore_config?project=drive&version=v1&resource=import_task&method=create)

      ## 请求

      | 名称 | 值 |
      | --- | --- |
      | HTTP URL | https://open.feishu.cn/open-apis/drive/v1/import_tasks |
      | HTTP Method | POST |
      | 接口频率限制 | 100 次/分钟 |
      | 支持的应用类型 | 自建应用、商店应用 |
      | 权限要求 | \`docs:document:import\` 查看、创建云文档导入任务 |

      ### 请求头

      | 名称 | 类型 | 必填 | 描述 |
      | --- | --- | --- | --- |
      | \`Authorization\` | \`string\` | 是 | \`tenant_access_token\`<br>或<br>\`user_access_token\` |
      | \`Content-Type\` | \`string\` | 是 | **固定值**："application/json; charset=utf-8" |

      ### 请求体

      | 名称 | 类型 | 必填 | 描述 |
      | --- | --- | --- | --- |
      | \`type\` | \`string\` | 是 |  |

      ### 请求体示例

      \`\`\`json
      {
        "type": "sheet"
      }
      \`\`\`

      ## 响应

      ### 响应体

      | 名称 | 类型 | 必填 | 描述 |
      | --- | --- | --- | --- |
      | \`code\` | \`int\` | 是 |  |
      | \`msg\` | \`string\` | 是 |  |
      | \`data\` | \`object\` | 否 |  |
      | &nbsp;&nbsp;└ \`ticket\` | \`string\` | 否 |  |

      ### 错误码

      | HTTP状态码 | 错误码 | 描述 | 排查建议 |
      | --- | --- | --- | --- |
      | 403 | 1069902 | no permission | Share the folder. |
      "
    `);
  });

  it("puts the scopes of fields in their rows and the others in the page's own row", () => {
    const written = lines({
      parameters: [{ in: "query", name: "user_id_type", required: false, schema: { kind: "string" } }],
      fieldScopes: [{ field: "user_id_type", title: "获取用户 user ID" }, { title: "获取用户邮箱" }],
    });
    expect(written).toContain("| `user_id_type` | `string` | 否 | **字段权限要求**：<br>获取用户 user ID |");
    expect(written).toContain("| 字段权限要求 | 获取用户邮箱 |");
  });

  it("marks nested rows so that nothing has to be guessed", () => {
    const inner = object(property("mount_key", { kind: "string" }, true));
    const written = lines({
      request: {
        mediaType: "application/json",
        required: true,
        schema: object(property("points", { kind: "array", items: { ...inner, typeName: "mount_point" } }, true)),
      },
    });
    expect(written).toContain("| `points` | `mount_point[]` | 是 |  |");
    expect(written).toContain("| &nbsp;&nbsp;└ `mount_key` | `string` | 是 |  |");
  });

  it("says that an operation is outdated where its description does not", () => {
    expect(lines({ deprecated: true })).toContain("This operation is no longer recommended.");
    expect(lines({ deprecated: true, description: "本接口为历史版本。" }).join()).not.toContain("no longer");
  });

  it("keeps what documents hold out of the page's structure", () => {
    const text = "a | b <script> `x` {{y}} */ ${z}";
    const written = lines({ errors: [error({ code: 1, message: text })], title: "## 请求\n## x" });
    expect(written).toContain("|  | 1 | a \\| b \\<script> `x` {{y}} */ ${z} |  |".replace("*/", "\\*/"));
    expect(written.filter((line) => line.startsWith("## "))).toEqual(["## 请求", "## 响应"]);
  });

  it("leaves out an envelope that the page did not have", () => {
    const data = object(property("block_id", { kind: "string" }));
    const schema = { ...object(property("code", { kind: "integer" }), property("data", data)), open: true } as const;
    const example = { code: 0, msg: "success", data: { block_id: "blk" } };
    const written = lines({ response: { mediaType: "application/json", schema, example } });
    expect(written).toContain("| `block_id` | `string` | 否 |  |");
    expect(written).toContain('  "block_id": "blk"');
    expect(written.join()).not.toContain("`code`");
  });
});
