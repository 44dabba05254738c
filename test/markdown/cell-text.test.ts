import { describe, expect, it } from "vitest";
import { cellText } from "../../generator/markdown/cell-text.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";

function plain(raw: string): string {
  return cellText(fileText(sourceFile("cell.md", raw))).value;
}

describe("cellText", () => {
  it.each([
    ["**string**", "string"],
    ["folder\\_token", "folder_token"],
    ["\u200bemail\ufeff", "email"],
    ["co\u00adde\u2060", "code"],
    ["string\\[\\]", "string[]"],
    ["\\-", "-"],
    ["`string\\[\\]`", "`string[]`"],
    ["`^[\\w\\-]+$`", "`^[\\w\\-]+$`"],
    ["(\\+)?\\d*的字符串", "(\\+)?\\d*的字符串"],
    ['"[\\"1\\"]"', '"[\\"1\\"]"'],
    ["Text \\*\\*Bold\\*\\*", "Text **Bold**"],
    ["*注意*", "注意"],
    ["a*b*c", "a*b*c"],
    ["Do(*http.Request) (*http.Response)", "Do(*http.Request) (*http.Response)"],
    ["t-7f1b******8e560", "t-7f1b******8e560"],
    ["a ** b", "a ** b"],
    ["&lt;angle&gt; &amp; &#39;x&#39;&nbsp;y", "<angle> & 'x' y"],
    ["map<string, int>", "map<string, int>"],
    ["<b>x</b> <font color=red>y</font>", "x y"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["<ul><li>a</li><li>b</li></ul>", "- a\n- b"],
    ["[技术支持](https://a.b/c_d)", "[技术支持](https://a.b/c_d)"],
    ["  a    b \n\n  c ", "a b\nc"],
    ["* a\n• b", "- a\n- b"],
  ])("writes %j as %j", (raw, text) => {
    expect(plain(raw)).toBe(text);
  });

  it("begins a line with a label in bold", () => {
    expect(plain('文件夹**示例值**："fld" **默认值：**`a`')).toBe('文件夹\n示例值："fld"\n默认值：`a`');
  });

  it("keeps a label behind its bullet, number or bracket", () => {
    expect(plain("- **a**：x\n1. **b**：y\n（**c**：z）")).toBe("- a：x\n1. b：y\n（c：z）");
  });

  it("parts what is glued to bold text at the beginning of a line", () => {
    expect(plain("**自建应用**商店应用")).toBe("自建应用\n商店应用");
    expect(plain("**创建及编辑新版文档**创建新版文档")).toBe("创建及编辑新版文档\n创建新版文档");
    expect(plain("**甲****乙**")).toBe("甲\n乙");
  });

  it("leaves emphasis within a sentence in its line", () => {
    expect(plain("通过 **「...」** ->**「添加」** 入口")).toBe("通过 「...」 ->「添加」 入口");
    expect(plain("**不推荐**使用，请迁移")).toBe("不推荐使用，请迁移");
  });

  it("writes bullets that lost their line breaks on lines of their own", () => {
    expect(plain("**数据校验规则**：* 长度范围：`1` 字符")).toBe("数据校验规则：\n- 长度范围：`1` 字符");
    expect(plain("有：<br>- `1`: 社招 - `2`: 校招")).toBe("有：\n- `1`: 社招\n- `2`: 校招");
  });

  it("keeps a dash between words", () => {
    expect(plain("a - b")).toBe("a - b");
  });
});
