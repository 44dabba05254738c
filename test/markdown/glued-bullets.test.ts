import { describe, expect, it } from "vitest";
import { cellText } from "../../generator/markdown/cell-text.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

function plain(raw: string): string {
  return cellText(fileText(sourceFile("cell.md", raw))).value;
}

describe("gluedBullets", () => {
  it.each([
    ["**可选值**： - **true**：在名单 - **false**：不在", "可选值：\n- true：在名单\n- false：不在"],
    ["分页大小。        - **最小值**：1 - **最大值**：200", "分页大小。\n- 最小值：1\n- 最大值：200"],
    ["符合规则： - 不超过 100 个字符 - 不为空", "符合规则：\n- 不超过 100 个字符\n- 不为空"],
    ["是否获取 - true 为全部 - false 为当前 - 默认为 false", "是否获取\n- true 为全部\n- false 为当前\n- 默认为 false"],
    [
      "**可选值**：   1. **`S256`**（推荐）：      哈希   2. **`plain`**：原样",
      "可选值：\n1. `S256`（推荐）： 哈希\n2. `plain`：原样",
    ],
    ["支持 * `name`: 名称 * `color`: 颜色", "支持\n- `name`: 名称\n- `color`: 颜色"],
    ["类型 1. a：甲 2. b：乙", "类型\n1. a：甲\n2. b：乙"],
  ])("parts %j", (raw, text) => {
    expect(plain(raw)).toBe(text);
  });

  it.each([
    "设置 - 权限 - 数据",
    "见 [后台 - 设置](https://a.b)",
    "成员详情 - `user_id`",
    "版本 2. 以后",
    "范围 1 - 100",
    "- `employee_id`: 获取方式： - 管理员查询 - 通过接口",
  ])("leaves %j as it is", (raw) => {
    expect(plain(raw)).toBe(raw);
  });

  it("keeps a list inside a listed value in its line", () => {
    expect(plain("有：<br>- `wiki`: 不支持：     - `a`: 甲 - `doc`: 文档")).toBe(
      "有：\n- `wiki`: 不支持： · `a`: 甲\n- `doc`: 文档",
    );
  });
});
