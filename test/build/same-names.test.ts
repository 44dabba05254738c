import { describe, expect, it } from "vitest";
import { noFacts, type PageReading } from "../../generator/build/page-reading.ts";
import { renameInOperation, separateSameNames } from "../../generator/build/same-names.ts";
import { splitPage } from "../../generator/build/split-page.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { draft, spanIn } from "./drafts.ts";

const string: Schema = { kind: "string" };
const integer: Schema = { kind: "integer" };
const to = (name: string): Schema => ({ kind: "reference", name });

function page(path: string, schemas: Readonly<Record<string, Schema>>): PageReading {
  const response = { mediaType: "application/json", schema: to("Item") };
  return {
    file: spanIn(path).file,
    dialect: "openapi-yaml",
    title: "",
    scopeTitles: [],
    kind: "operation",
    facts: {
      ...noFacts,
      operations: [draft({ path, response })],
      schemas: Object.entries(schemas).map(([name, schema]) => ({ name, schema, span: spanIn(path) })),
    },
  };
}

function namesOf(readings: readonly PageReading[]): unknown {
  const split = readings.map((reading, number) => splitPage(reading, number, {}));
  return separateSameNames(split.map(({ head }) => head)).map(({ head, names }, index) => {
    const [body] = split[index]?.bodies.operations ?? [];
    return [body && renameInOperation(body, names).response?.schema, ...head.facts.schemas.map(({ name }) => name)];
  });
}

describe("separateSameNames", () => {
  it("leaves names alone that mean the same everywhere", () => {
    expect(namesOf([page("/a", { Item: string }), page("/b", { Item: string })])).toEqual([
      [to("Item"), "Item"],
      [to("Item"), "Item"],
    ]);
  });

  it("calls what fewer pages mean after the call that they are of", () => {
    const pages = [page("/a", { Item: string }), page("/b", { Item: integer }), page("/c", { Item: integer })];
    const expected = [[to("ItemInGetA"), "ItemInGetA"], ...["/b", "/c"].map(() => [to("Item"), "Item"])];
    expect(namesOf(pages)).toEqual(expected);
    expect(namesOf([...pages].reverse())).toEqual([...expected].reverse());
  });

  it("keeps schemas apart too that differ only in what they refer to", () => {
    const list: Schema = { kind: "array", items: to("Part") };
    const pages = [page("/a", { Item: list, Part: string }), page("/b", { Item: list, Part: integer })];
    expect(namesOf(pages)).toEqual([
      [to("Item"), "Item", "Part"],
      [to("ItemInGetB"), "ItemInGetB", "PartInGetB"],
    ]);
  });
});
