import { describe, expect, it } from "vitest";
import { descriptionCell } from "../../generator/restoring/description-cell.ts";

describe("descriptionCell", () => {
  it("labels what stands beside the prose", () => {
    const cell = descriptionCell({
      kind: "string",
      description: "Extension of the file.",
      example: "csv",
      enum: [{ value: "csv", description: "Comma | separated" }, { value: "xlsx" }],
      default: "csv",
      minLength: 1,
      maxLength: 27,
    });
    expect(cell.split("<br>")).toEqual([
      "Extension of the file.",
      '**示例值**："csv"',
      "**可选值有**：",
      "- `csv`：Comma \\| separated",
      "- `xlsx`",
      "**默认值**：`csv`",
      "**数据校验规则**：",
      "- 长度范围：`1` 字符 ～ `27` 字符",
    ]);
  });

  it("writes the enumeration of an array's items in the array's cell", () => {
    const cell = descriptionCell({ kind: "array", items: { kind: "integer", enum: [{ value: 1 }] }, maxItems: 10 });
    expect(cell).toBe("**可选值有**：<br>- `1`<br>**数据校验规则**：<br>- 最大长度：`10`");
  });

  it("writes the enumeration of a map's values as theirs", () => {
    const values = { kind: "integer", enum: [{ value: 1, description: "可阅读" }] } as const;
    expect(descriptionCell({ kind: "map", values })).toBe("value 可选值有：<br>- `1`：可阅读");
  });

  it("writes one end of a range alone", () => {
    expect(descriptionCell({ kind: "integer", maximum: 100 })).toBe("**数据校验规则**：<br>- 最大值：`100`");
    expect(descriptionCell({ kind: "integer", minimum: 1 })).toBe("**数据校验规则**：<br>- 最小值：`1`");
  });

  it("writes a pattern as code", () => {
    const cell = descriptionCell({ kind: "string", pattern: "^a|b$" });
    expect(cell).toBe("**数据校验规则**：<br>- 正则校验：`^a\\|b$`");
  });

  it("names the scopes of a field", () => {
    const scopes = [{ field: "user_id", name: "contact:user.employee_id:readonly", title: "获取用户 user ID" }];
    expect(descriptionCell({ kind: "string" }, scopes)).toBe(
      "**字段权限要求**：<br>`contact:user.employee_id:readonly` 获取用户 user ID",
    );
  });

  it("parts paragraphs by facts, as they were", () => {
    const cell = descriptionCell({ kind: "string", description: "谁可以添加。\n\n只对群。", example: "all" });
    expect(cell).toBe('谁可以添加。<br>**示例值**："all"<br>只对群。');
  });

  it("is empty where nothing is known", () => {
    expect(descriptionCell({ kind: "string" })).toBe("");
  });
});
