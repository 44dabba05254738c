import { beforeEach, describe, expect, it } from "vitest";

import { docx } from "../../../../templates/mock/src/docx/system.ts";
import { codeOf, dataOf, perform, smallWorld, type Sent, type SmallWorld } from "../small-world.ts";

let world: SmallWorld;
let document: string;
const run = (operation: string, sent?: Sent) => perform(docx, world, `docx.v1.${operation}`, sent);
const there = () => ({ document_id: document });
const block = (id: string) => ({ document_id: document, block_id: id });
const text = (content: string) => ({ block_type: 2, text: { elements: [{ text_run: { content } }] } });

beforeEach(() => {
  world = smallWorld();
  document = dataOf(run("document.create", { body: { title: "一篇新的文档" } })).document.document_id;
});

function children(texts: readonly string[], sent: Sent & { readonly index?: number } = {}): readonly string[] {
  const { index = -1, ...rest } = sent;
  const body = { index, children: texts.map(text) };
  const made = dataOf(run("documentBlockChildren.create", { path: block(document), body, ...rest }));
  return made.children.map(({ block_id }) => block_id);
}

const content = () => dataOf(run("document.rawContent", { path: there() })).content;

describe("a document", () => {
  it("is read as it was made", () => {
    expect(document).toMatch(/^doxcn\w{22}$/);
    expect(dataOf(run("document.get", { path: there() }))).toMatchObject({
      document: { document_id: document, revision_id: 1, title: "一篇新的文档" },
    });
    expect(content()).toBe("一篇新的文档\n");
  });

  it.each([
    ["an unknown folder", "document.create", { body: { folder_token: "fldcn" } }, 1770039],
    ["an unknown document", "document.get", { path: { document_id: "doxcn" } }, 1770002],
    ["__proto__", "document.get", { path: { document_id: "__proto__" } }, 1770002],
  ])("is not found in %s", (_what, operation, sent, code) => {
    expect(codeOf(run(operation, sent))).toBe(code);
  });

  it("is made in the folder of the documented example, up to 1,500 of them", () => {
    const wish = { body: { folder_token: "fldcnqquW1svRIYVT2Np6Iabcef", title: "a" } };
    for (let count = 0; count < 1_500; count += 1) dataOf(run("document.create", wish));
    expect(codeOf(run("document.create", wish))).toBe(1770037);
    expect(codeOf(run("document.create", { body: {} }))).toBeUndefined();
  });
});

describe("the blocks of a document", () => {
  it("stand where they are put, and each change is a version", () => {
    const [first = ""] = children(["一", "三"]);
    children(["二"], { index: 1 });
    children(["一点一"], { path: block(first) });
    expect(content()).toBe("一篇新的文档\n一\n一点一\n二\n三\n");
    expect(dataOf(run("document.get", { path: there() })).document.revision_id).toBe(4);
    expect(codeOf(run("documentBlock.list", { path: there(), query: { document_revision_id: 2 } }))).toBe(1770021);
  });

  it("are read one by one and page by page", () => {
    const ids = children(["a", "b", "c"]);
    const read: string[] = [];
    let token: string | undefined = "";
    while (token !== undefined) {
      const page = dataOf(run("documentBlock.list", { path: there(), query: { page_size: 2, page_token: token } }));
      read.push(...page.items.map(({ block_id }) => block_id));
      expect(page.has_more).toBe(page.page_token !== undefined);
      token = page.page_token;
    }
    expect(read).toEqual([document, ...ids]);
    const [first = ""] = ids;
    expect(dataOf(run("documentBlock.get", { path: block(first) }))).toEqual({
      block: { block_id: first, parent_id: document, ...text("a") },
    });
    expect(codeOf(run("documentBlock.list", { path: there(), query: { page_token: "x" } }))).toBe(1770022);
  });

  it("are refused where all documents hold too much, and let in again where some are gone", () => {
    const much = "x".repeat(9_000_000);
    const make = () => run("documentBlockChildren.create", { path: block(document), body: { children: [text(much)] } });
    for (let count = 0; count < 5; count += 1) expect(codeOf(make())).toBeUndefined();
    expect(codeOf(make())).toBe(1770004);
    dataOf(run("documentBlockChildren.batchDelete", { path: block(document), body: { start_index: 0, end_index: 1 } }));
    expect(codeOf(make())).toBeUndefined();
    expect(codeOf(make())).toBe(1770004);
  });

  it("go with what is below them", () => {
    const [first = ""] = children(["a", "b", "c"]);
    const [below = ""] = children(["d"], { path: block(first) });
    dataOf(run("documentBlockChildren.batchDelete", { path: block(document), body: { start_index: 0, end_index: 2 } }));
    expect(content()).toBe("一篇新的文档\nc\n");
    expect(codeOf(run("documentBlock.get", { path: block(below) }))).toBe(1770002);
    expect(dataOf(run("documentBlockChildren.get", { path: block(document) })).items).toHaveLength(1);
  });

  it.each([
    ["more than 50 at once", { children: Array.from({ length: 51 }, () => text("a")) }, 1770001],
    ["a place that is none", { index: 1, children: [text("a")] }, 1770001],
    ["a second page", { children: [{ block_type: 1 }] }, 1770029],
    ["nothing", undefined, 1770001],
  ])("are not made of %s", (_what, body, code) => {
    expect(codeOf(run("documentBlockChildren.create", { path: block(document), body }))).toBe(code);
    expect(content()).toBe("一篇新的文档\n");
  });
});
