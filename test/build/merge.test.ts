import { describe, expect, it } from "vitest";
import { mergeMethodRows, mergeOperations, plainMerging } from "../../generator/build/merge.ts";
import type { MethodRow } from "../../generator/build/draft.ts";
import { fileText } from "../../generator/source/text.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { draft, listening, spanIn } from "./drafts.ts";

describe("mergeOperations", () => {
  const older = draft({ title: "old", docs: { title: "old", updated: "2024-01-01" }, span: spanIn("a.md") });
  const newer = draft({ title: "new", docs: { title: "new", updated: "2025-01-01" }, span: spanIn("b.md") });

  it("keeps the newest of two pages for one operation and reports the other with both places", () => {
    const { report, diagnostics } = listening();
    expect(mergeOperations([older, newer], report).map(({ title }) => title)).toEqual(["new"]);
    expect(diagnostics()).toMatchObject([
      { code: "operation/duplicate", span: { file: { path: "a.md" } }, related: [{ file: { path: "b.md" } }] },
    ]);
  });

  it("keeps that of the source that is named first where two are equally new, and says so", () => {
    const { report, diagnostics } = listening();
    const [one, other] = [older, { ...older, title: "other", span: spanIn("b.md") }];
    const ranks: Readonly<Record<string, number>> = { "a.md": 1, "b.md": 0 };
    const merging = { ...plainMerging, rankOf: (path: string): number => ranks[path] ?? 0 };
    expect(mergeOperations([one, other], report, merging).map(({ title }) => title)).toEqual(["other"]);
    expect(diagnostics()).toMatchObject([
      { span: { file: { path: "a.md" } }, message: expect.stringContaining("whose source is named first") as string },
    ]);
    expect(mergeOperations([one, newer], report, merging).map(({ title }) => title)).toEqual(["new"]);
    expect(mergeOperations([{ ...newer, span: spanIn("a.md") }, other], report, merging)).toMatchObject([
      { title: "new" },
    ]);
  });

  it("says why a page is not used", () => {
    const { report, diagnostics } = listening();
    mergeOperations([older, newer, { ...newer, deprecated: true, span: spanIn("c.md") }], report);
    expect(diagnostics().map(({ message }) => message.split("used, ")[1])).toEqual([
      "which is newer",
      "as this one is historic",
    ]);
  });

  it("does not depend on the order of the pages", () => {
    const { report } = listening();
    expect(mergeOperations([newer, older], report)).toEqual(mergeOperations([older, newer], report));
  });

  it("prefers a current page to a historic one, however new", () => {
    const historic = { ...newer, deprecated: true as const };
    expect(mergeOperations([historic, older], listening().report).map(({ title }) => title)).toEqual(["old"]);
  });

  it("takes paths that differ in parameter names only for the same operation", () => {
    const other = draft({ path: "/open-apis/bitable/v1/apps/{token}", span: spanIn("b.md") });
    expect(mergeOperations([draft(), other], listening().report)).toHaveLength(1);
  });
});

describe("mergeMethodRows", () => {
  const row: MethodRow = {
    method: "get",
    path: "/open-apis/bitable/v1/apps/{app_token}",
    title: "Get a base",
    scopeText: fileText(sourceFile("guide.md", "查看多维表格")),
    tokens: ["tenant", "user"],
    appTypes: ["custom", "isv"],
    span: spanIn("guide.md"),
  };
  const merge = (parts: Parameters<typeof draft>[0], rows = [row]) => {
    const { report, codes } = listening();
    const [merged] = mergeMethodRows([draft(parts)], rows, { knownTitles: new Set(), report });
    return { merged, codes: codes() };
  };

  it("gives an operation the tokens, app types and scopes of the guide's row", () => {
    expect(merge({}).merged).toMatchObject({
      tokens: ["tenant", "user"],
      appTypes: ["custom", "isv"],
      scopes: [{ title: "查看多维表格" }],
    });
  });

  it("keeps what the page states and reports that the guide differs", () => {
    const { merged, codes } = merge({ appTypes: ["custom"] });
    expect(merged?.appTypes).toEqual(["custom"]);
    expect(codes).toEqual(["method-list/contradiction"]);
  });

  it("reports a row for an operation that has no page", () => {
    const { codes } = merge({}, [row, { ...row, method: "post" }]);
    expect(codes).toEqual(["method-list/unknown-operation"]);
  });
});
