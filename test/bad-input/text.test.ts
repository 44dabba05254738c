import { describe, expect, it } from "vitest";

import type { OutputFile } from "../../generator/output/output-file.ts";
import { checkPaths } from "../../generator/writer/check-paths.ts";
import { compileErrors, identifiersIn } from "./compiled.ts";
import { generatedFrom, goodPage, goodPages } from "./generated-from.ts";

/** Each would run `pwned`, or break what is around it, wherever it was taken for more than text. */
const payloads = [
  "*/ pwned(); /*",
  "${pwned()}",
  "`${pwned()}`",
  "<script>pwned()</script>",
  "</script><img src=x onerror=pwned()>",
  "{{pwned}} {{{pwned}}} {{> pwned}}",
  '"; pwned(); "',
  "'); pwned(); ('",
  "\\u002a/ pwned() \\",
  "[x](javascript:pwned())",
  "\u2028pwned()\u2029",
  "--> pwned <!--",
];

const spoilt: readonly (readonly [string, string, string, string])[] = [
  ["a cell of a tag table", goodPages.tags, "Who called.", "a.md"],
  ["the title of a tag page", goodPages.tags, "# Create a ticket", "a.md"],
  ["a cell of a pipe table", goodPages.pipes, "Where to go on.", "a.md"],
  ["an enumeration", goodPages.pipes, "nobody is in", "a.md"],
  ["an error's message", goodPages.pipes, "no permission", "a.md"],
  ["a description in YAML", goodPages.openapi, "How many there are.", "a.yaml"],
  ["the summary in YAML", goodPages.openapi, "Change an item", "a.yaml"],
];

describe("a document's text", () => {
  it.each(spoilt)("stays text in the whole output: %s", { timeout: 60_000 }, async (_, path, replaced, name) => {
    const text = await goodPage(path);
    expect(text).toContain(replaced);
    const isYaml = name.endsWith(".yaml");
    const payload = payloads.join(" ");
    const put = isYaml ? JSON.stringify(payload) : `${replaced.startsWith("# ") ? "# " : ""}${payload}`;
    const { files } = await generatedFrom({ [name]: text.replace(replaced, () => put) });
    expect(files.length).toBeGreaterThan(0);
    expect(compileErrors(files)).toEqual([]);
    expect(identifiersIn(files)).not.toContain("pwned");
    expect(files.flatMap(liveMarkup)).toEqual([]);
  });
});

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "../../x",
  "a/b",
  "a b",
  "delete",
  "1st",
  "频率",
  "a*/b",
  "`${x}`",
];

describe("a document's names", () => {
  it("are only data as fields", { timeout: 60_000 }, async () => {
    const properties = names.map((name) => `                ${JSON.stringify(name)}: { type: string }\n`).join("");
    const text = (await goodPage(goodPages.openapi)).replace(
      "                labels:\n",
      `${properties}                labels:\n`,
    );
    const { files } = await generatedFrom({ "a.yaml": text });
    const json = files.find((file) => file.path === "openapi/openapi.json")?.text ?? "";
    for (const name of names) expect(json).toContain(`${JSON.stringify(name)}: {`);
    expect(compileErrors(files)).toEqual([]);
  });

  it.each(names)("are only data in a path and as a parameter: %s", { timeout: 60_000 }, async (name) => {
    const quoted = JSON.stringify(`/open-apis/stock/v1/${name}/{item_id}`);
    const text = (await goodPage(goodPages.openapi))
      .replace("/open-apis/stock/v1/items/{item_id}:", () => `${quoted}:`)
      .replace(
        "        - name: item_id\n",
        () =>
          `        - { name: ${JSON.stringify(name)}, in: query, schema: { type: string } }\n        - name: item_id\n`,
      );
    const { files } = await generatedFrom({ "a.yaml": text });
    expectInside(files);
    expect(compileErrors(files)).toEqual([]);
  });

  it.each(names)("are only data as a schema's name: %s", { timeout: 60_000 }, async (name) => {
    const pointer = name.replaceAll("~", "~0").replaceAll("/", "~1");
    const text = (await goodPage(goodPages.openapi))
      .replace('"#/components/schemas/Item"', () => JSON.stringify(`#/components/schemas/${pointer}`))
      .replace("    Item:\n", () => `    ${JSON.stringify(name)}:\n`);
    const { files } = await generatedFrom({ "a.yaml": text });
    expect(files.length).toBeGreaterThan(0);
    expectInside(files);
    expect(compileErrors(files)).toEqual([]);
  });

  it.each(["../../x", "__proto__", "constructor", "a%2F..%2Fb", "", "*/"])(
    "are only data in the API explorer's key: “%s”",
    { timeout: 60_000 },
    async (name) => {
      const text = (await goodPage(goodPages.tags))
        .replace("project=desk", () => `project=${name}`)
        .replace("resource=ticket", () => `resource=${name}`)
        .replace("method=create", () => `method=${name}`);
      const { files } = await generatedFrom({ "a.md": text });
      expectInside(files);
      expect(compileErrors(files)).toEqual([]);
    },
  );
});

function expectInside(files: readonly OutputFile[]): void {
  expect(() => {
    checkPaths(files.map((file) => file.path));
  }).not.toThrow();
}

/** Markup in the docs that a browser would take for an element of its own, outside code. */
function liveMarkup({ path, text }: OutputFile): string[] {
  if (!path.startsWith("docs/") || !path.endsWith(".md")) return [];
  const prose = text
    .replace(/^<!-- Generated by [^\n]*-->\n/, "")
    .replace(/^```[^]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, "");
  const live = prose.match(/<(script|img)|(?<!\\)\]\(javascript:|<!--/gi) ?? [];
  return live.map((found) => `${path}: ${found}`);
}
