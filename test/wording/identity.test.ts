import { expect, it } from "vitest";

import { scopeWords, tokenWords } from "../../generator/wording/identity.ts";

it("names a token kind as the documents do", () => {
  expect(tokenWords("tenant")).toBe("tenant_access_token");
});

it.each([
  [{ name: "docs:document:export", title: "导出云文档" }, "docs:document:export (导出云文档)"],
  [{ title: "导出云文档" }, "导出云文档"],
  [{ name: "vc:export", title: "" }, "vc:export"],
])("says the scope %j with what the page has of it", (scope, words) => {
  expect(scopeWords(scope)).toBe(words);
});
