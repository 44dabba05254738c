import { describe, expect, it } from "vitest";

import { generatedFrom, goodPage, goodPages, reported } from "./generated-from.ts";

describe("a table", () => {
  it("with a missing cell is read, and says where the cell is missing", async () => {
    const text = await goodPage(goodPages.pipes);
    const spoilt = text.replace("page_token | string | 否 | Where to go on.", "page_token | string");
    const generated = await generatedFrom({ "a.md": spoilt });
    const line = spoilt.split("\n").indexOf("page_token | string") + 1;
    expect(reported(generated).filter((found) => found.startsWith(`a.md:${String(line)}:`))).not.toEqual([]);
    const fixture = generated.files.find(({ path }) => /^docs\/operations\/.*\.\w+\.md$/.test(path))?.text ?? "";
    expect([...fixture.matchAll(/^\| `(page_\w+)`/gmu)].map(([, name]) => name).slice(0, 2)).toEqual([
      "page_size",
      "page_token",
    ]);
  });

  it("with an unclosed tag is read, and says where the tag is", async () => {
    const text = await goodPage(goodPages.tags);
    const spoilt = text.replace("</md-table>\n:::\n### 路径参数", ":::\n### 路径参数");
    expect(spoilt).not.toBe(text);
    const generated = await generatedFrom({ "a.md": spoilt });
    expect(reported(generated).filter((found) => found.startsWith("a.md:"))).not.toEqual([]);
    expect(generated.api.operations).toHaveLength(1);
  });
});

describe("an OpenAPI document", () => {
  it("with a $ref to nowhere says where", async () => {
    const text = (await goodPage(goodPages.openapi)).replace(
      "#/components/schemas/Item",
      "#/components/schemas/Nothing",
    );
    const generated = await generatedFrom({ "a.yaml": text });
    const line = text.split("\n").findIndex((each) => each.includes("Nothing")) + 1;
    expect(reported(generated).filter((found) => found.startsWith(`a.yaml:${String(line)}:`))).not.toEqual([]);
  });

  it.each(["#/components/schemas/__proto__", "#/constructor", "../../../etc/passwd", "https://example.com/x", "#", ""])(
    "with a $ref to “%s” does not stop the run",
    async (target) => {
      const text = (await goodPage(goodPages.openapi)).replace("#/components/schemas/Item", target);
      const generated = await generatedFrom({ "a.yaml": text });
      expect(generated.api.operations).toHaveLength(1);
    },
  );

  it("whose schema holds itself is read", async () => {
    const text = (await goodPage(goodPages.openapi)).replace(
      "amount: { type: integer }\n",
      `amount: { type: integer }\n        parts: { type: array, items: { $ref: "#/components/schemas/Item" } }\n`,
    );
    const generated = await generatedFrom({ "a.yaml": text });
    expect(generated.files.length).toBeGreaterThan(0);
  });

  it("whose schema is only itself does not run in circles", async () => {
    const text = (await goodPage(goodPages.openapi)).replace(
      "Item:\n      type: object\n",
      `Item:\n      $ref: "#/components/schemas/Item"\n    Other:\n      type: object\n`,
    );
    const generated = await generatedFrom({ "a.yaml": text });
    expect(generated.api.operations).toHaveLength(1);
  });

  it("with an alias bomb is refused with its place", async () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) =>
        `  a${String(index + 1)}: &a${String(index + 1)} [${`*a${String(index)}, `.repeat(9)}*a${String(index)}]\n`,
    );
    const generated = await generatedFrom({
      "a.yaml": `openapi: 3.0.0\nx-a:\n  a0: &a0 [lol]\n${levels.join("")}paths: {}\n`,
    });
    expect(reported(generated).filter((found) => found.startsWith("a.yaml:"))).not.toEqual([]);
  });

  it("that is broken YAML says where", async () => {
    const generated = await generatedFrom({ "a.yaml": `openapi: 3.0.0\npaths:\n  /a: {\n  b: ]\n` });
    expect(reported(generated).filter((found) => found.startsWith("a.yaml:"))).not.toEqual([]);
  });
});

describe("two pages for one operation", () => {
  it("are one operation, and both places are named where they disagree", async () => {
    const text = await goodPage(goodPages.pipes);
    const other = text.replace("403 | 2320001 | no permission", "400 | 2320001 | permission denied");
    const generated = await generatedFrom({ "a.md": text, "b.md": other });
    expect(generated.api.operations).toHaveLength(1);
    const places = generated.diagnostics.map(({ span, related }) => [span, ...related].map(({ file }) => file.path));
    expect(places.some((files) => files.includes("a.md") && files.includes("b.md"))).toBe(true);
  });

  it("give the same whatever their order", async () => {
    const text = await goodPage(goodPages.pipes);
    const other = text.replace("Rooms on one page.", "How many rooms.");
    const [one, two] = [
      await generatedFrom({ "a.md": text, "b.md": other }),
      await generatedFrom({ "b.md": other, "a.md": text }),
    ];
    expect(two.files).toEqual(one.files);
    expect(reported(two)).toEqual(reported(one));
  });
});
