import { describe, expect, it } from "vitest";
import { fieldTypeGuide } from "../../generator/restoring/field-type-guide.ts";
import { object, property } from "./sample-api.ts";

describe("fieldTypeGuide", () => {
  it("writes numbers, values, shapes, what can be written, and properties", () => {
    const person = object(property("id", { kind: "string", description: "The person." }));
    const formats = [{ value: "0", description: "integer" }, { value: "0.0" }];
    const guide = fieldTypeGuide([
      {
        number: 2,
        name: "数字",
        read: { kind: "string", description: "A number." },
        write: { kind: "number", description: "A number." },
        property: object(property("formatter", { kind: "string", enum: formats, default: "0.0" })),
      },
      { number: 11, name: "人员", read: person, write: person },
      { number: 20, name: "公式", read: { kind: "any" } },
      { number: 1003, name: "创建人", read: person },
    ]);
    expect(guide).toMatchInlineSnapshot(`
      "---
      title: "Field types"
      ---

      # Field types

      ## 字段

      | 名称 | 类型 | 描述 |
      | --- | --- | --- |
      | \`type\` | \`int\` | 字段类型: 2:数字 11:人员 20:公式 1003:创建人 |

      ## value结构

      | 字段类型 | value结构 | 描述 |
      | --- | --- | --- |
      | 数字 | 写入时为number,列出时为string | A number. |
      | 人员 | object | 具体结构参考: 人员 |
      | 创建人 | object | 具体结构参考: 人员 |

      ### 人员

      | 参数 | 数据结构 | 描述 |
      | --- | --- | --- |
      | \`id\` | \`string\` | The person. |

      ## 写入

      | 接口类型 | 支持 | 不支持 |
      | --- | --- | --- |
      | 新增记录、更新记录 | 数字、人员 | 公式、创建人 |

      ## Property说明

      ### 数字字段

      | 名称 | 类型 | 描述 | 必填 | 是否是枚举值 | 可选枚举值 | 默认值 |
      | --- | --- | --- | --- | --- | --- | --- |
      | formatter | string |  | 否 | 是 | 参考:formatter | "0.0" |

      | 选项 | formatter |
      | --- | --- |
      | integer | "0" |
      |  | "0.0" |

      \`\`\`json
      {
        "type": 2,
        "property": {
          "formatter": "0"
        }
      }
      \`\`\`
      "
    `);
  });

  it("describes properties that several types share once", () => {
    const shared = object(property("multiple", { kind: "boolean" }));
    const guide = fieldTypeGuide([
      { number: 3, name: "单选", read: { kind: "string" }, property: shared },
      { number: 4, name: "多选", read: { kind: "string" }, property: shared },
    ]);
    expect(guide.split("\n").filter((line) => line.endsWith("字段"))).toEqual(["## 字段", "### 单选、多选字段"]);
  });

  it("writes an example from which the nesting of a property can be read", () => {
    const options = object(property("type", { kind: "string" }), property("value", { kind: "string" }));
    const serial = object(property("options", { kind: "array", items: options }));
    const guide = fieldTypeGuide([
      { number: 1005, name: "自动编号", read: { kind: "string" }, property: object(property("auto_serial", serial)) },
    ]);
    const example = /```json\n(.*)\n```/su.exec(guide)?.[1] ?? "";
    expect(JSON.parse(example)).toEqual({
      type: 1005,
      property: { auto_serial: { options: [{ type: "", value: "" }] } },
    });
  });
});
