import { describe, expect, it } from "vitest";

import { schemaImports, schemaNames } from "../../../generator/emitters/client/schema-names.ts";
import { schemasView } from "../../../generator/emitters/client/schemas-view.ts";
import type { Schema } from "../../../generator/model/schema.ts";

describe("the schemas of a service", () => {
  it("have names that TypeScript takes and that stay apart", () => {
    expect([...names("DocxText", "docx.text", "docx_text", "1st", "Blob")]).toEqual([
      ["DocxText", "DocxText"],
      ["docx.text", "DocxText2"],
      ["docx_text", "DocxText3"],
      ["1st", "_1St"],
      ["Blob", "Blob2"],
    ]);
  });

  it("refer to each other and to themselves", () => {
    const tree: Schema = { kind: "array", items: { kind: "reference", name: "tree" } };
    expect(printed({ tree })).toEqual(["export type Tree = Tree[];"]);
  });

  it.each<[string, Record<string, Schema>]>([
    ["itself", { a: { kind: "reference", name: "a" } }],
    ["another that is it", { a: { kind: "reference", name: "b" }, b: { kind: "reference", name: "a" } }],
    ["one of its own alternatives", { a: { kind: "union", variants: [{ kind: "reference", name: "a" }] } }],
  ])("may be anything where one is only %s", (_, schemas) => {
    expect(printed(schemas)[0]).toBe("export type A = unknown;");
  });

  it("may be anything where one is not there", () => {
    expect(printed({ a: { kind: "reference", name: "gone" } })).toEqual(["export type A = unknown;"]);
  });
});

describe("what a module imports of them", () => {
  it("is what it refers to, under another name where the module has that one", () => {
    const { refer, specifiers } = schemaImports(names("Node", "Answer", "Other"), ["Answer"]);
    expect(["Node", "Answer", "Node", "gone"].map(refer)).toEqual(["Node", "Answer2", "Node", "unknown"]);
    expect(specifiers()).toEqual(["Answer as Answer2", "Node"]);
  });
});

function names(...components: readonly string[]): ReadonlyMap<string, string> {
  return schemaNames(components.map((name) => ({ name, schema: { kind: "any" } })));
}

function printed(schemas: Readonly<Record<string, Schema>>): readonly string[] {
  const named = Object.entries(schemas).map(([name, schema]) => ({ name, schema }));
  return schemasView(named, schemaNames(named)).declarations;
}
