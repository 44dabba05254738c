import { describe, expect, it } from "vitest";
import { readPageParts, withTitle } from "../../generator/markdown/page-header.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { fileText } from "../../generator/source/text.ts";
import { read } from "./reading.ts";

function parts(...lines: string[]) {
  return readPageParts(fileText(sourceFile("page.md", lines.join("\n"))));
}

describe("readPageParts", () => {
  it("takes the first where front matter says something twice", () => {
    expect(parts("---", "title: a", "title: b", "---", "x").header).toMatchObject({ title: { value: "a" } });
  });

  it("reads front matter with an address", () => {
    const { header, body } = parts(
      "---",
      'title: "创建"',
      "source_url: https://open.feishu.cn/document/a/create?x=1",
      "last_remote_update: 2025-02-25",
      "---",
      "x",
    );
    expect(header).toMatchObject({
      title: { value: "创建" },
      url: { value: "https://open.feishu.cn/document/a/create?x=1" },
      docPath: { value: "/document/a/create" },
      updated: "2025-02-25",
    });
    expect(body.value.trim()).toBe("x");
  });

  it("reads front matter with a documentation path and milliseconds", () => {
    const { header } = parts(
      "---",
      'fullPath: "/uAj/reference/drive-v1/task/create"',
      'updateTime: "1740477085000"',
      "---",
    );
    expect(header).toMatchObject({ docPath: { value: "/uAj/reference/drive-v1/task/create" }, updated: "2025-02-25" });
  });

  it("reads an HTML comment in front", () => {
    const { header, body } = parts(
      "<!--",
      "title: 创建",
      "fullPath: /a/b",
      "updatedAt: 1728628832000",
      "source: https://a.b/c",
      "-->",
      "# x",
    );
    expect(header).toMatchObject({
      title: { value: "创建" },
      docPath: { value: "/a/b" },
      url: { value: "https://a.b/c" },
      updated: "2024-10-11",
    });
    expect(body.value.trim()).toBe("# x");
  });

  it("takes the day of the last change out of the text", () => {
    const { header, body } = parts("# 创建", "", "最后更新于 2025-06-20", "", "x");
    expect(header.updated).toBe("2025-06-20");
    expect(body.value).not.toContain("最后更新于");
  });

  it("takes the API explorer's link out of the text", () => {
    const { header, body } = parts(
      "x。{尝试一下}(url=/api/tools?project=drive&version=v1&resource=import_task&method=create)",
    );
    expect(header.explorer).toEqual({ project: "drive", version: "v1", resource: "import_task", method: "create" });
    expect(body.value).toBe("x。");
  });

  it("reads no key out of an event's link", () => {
    const { header, body } = parts("x{使用示例}(url=/api/tools?project=a&version=v2&resource=b&event=c)");
    expect(header).not.toHaveProperty("explorer");
    expect(body.value).toBe("x");
  });

  it("keeps everything where the front matter never ends", () => {
    const { header, body } = parts("---", "title: x", "", "# y");
    expect(header).toEqual({});
    expect(body.value).toContain("title: x");
  });

  it("takes a day that is none for none", () => {
    expect(parts("---", "updateTime: soon", "---").header).toEqual({});
  });
});

describe("withTitle", () => {
  it("takes the first heading where the front matter has no title", () => {
    expect(withTitle({}, read("# 创建文档").blocks)).toMatchObject({ title: { value: "创建文档" } });
  });
});
