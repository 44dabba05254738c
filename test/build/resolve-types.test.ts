import { describe, expect, it } from "vitest";
import { resolveTypes } from "../../generator/build/resolve-types.ts";
import type { ObjectSchema, Schema } from "../../generator/model/schema.ts";

function type(typeName: string | undefined, members: Readonly<Record<string, Schema>> = {}): ObjectSchema {
  const properties = Object.entries(members).map(([name, schema]) => ({ name, required: false, schema }));
  return { kind: "object", properties, ...(typeName && { typeName }) };
}

const string: Schema = { kind: "string" };
const listOf = (items: Schema): Schema => ({ kind: "array", items });

/** `name{member member}`, a reference as `@Name`. */
function outline(schema: Schema): string {
  switch (schema.kind) {
    case "object":
      return `{${schema.properties.map((each) => `${each.name}${outline(each.schema)}`).join(" ")}}`;
    case "array":
      return `[${outline(schema.items)}]`;
    case "map":
      return `<${outline(schema.values)}>`;
    case "reference":
      return `@${schema.name}`;
    default:
      return "";
  }
}

function resolved(...schemas: readonly Schema[]) {
  const { schemas: filled, types } = resolveTypes(schemas, "get_/x/v1/y");
  return [...filled.map(outline), ...types.map(({ name, schema }) => `${name}=${outline(schema)}`)];
}

describe("resolveTypes", () => {
  const base = type("department_base_info", { id: string });

  it("fills a named type without rows from a later place of the same table", () => {
    const paths = listOf(listOf(type("department_base_info")));
    expect(resolved(type(undefined, { paths, departments: listOf(base) }))).toEqual([
      "{paths[[{id}]] departments[{id}]}",
    ]);
  });

  it("fills it from another table of the page", () => {
    expect(resolved(type(undefined, { a: type("department_base_info") }), base)).toEqual(["{a{id}}", "{id}"]);
  });

  it("prefers the rows of its own table where the tables differ", () => {
    const other = type("department_base_info", { name: string });
    expect(
      resolved(type(undefined, { a: other }), type(undefined, { b: base, c: type("department_base_info") })),
    ).toEqual(["{a{name}}", "{b{id} c{id}}"]);
  });

  it("leaves a type that is described nowhere, and types with rows that differ", () => {
    const other = type("department_base_info", { name: string });
    expect(resolved(type(undefined, { a: type("divider"), b: base, c: other }))).toEqual(["{a{} b{id} c{name}}"]);
  });

  it("keeps what is said of the use", () => {
    const use = { ...type("department_base_info"), description: "上级" };
    const { schemas } = resolveTypes([type(undefined, { a: base, b: use })], "x");
    expect(schemas[0]).toMatchObject({
      properties: [{}, { schema: { description: "上级", properties: [{ name: "id" }] } }],
    });
  });

  it("makes a type inside itself a reference, with a name that is the operation's own", () => {
    const option = type("dropdown_option", { tag: string, children: listOf(type("dropdown_option")) });
    expect(resolved(type(undefined, { options: option }))).toEqual([
      "{options@DropdownOptionInGetXV1Y}",
      "DropdownOptionInGetXV1Y={tag children[@DropdownOptionInGetXV1Y]}",
    ]);
  });

  it("takes the nearest of several objects around it", () => {
    const inner = type("option", { tag: string, children: listOf(type("option")) });
    expect(resolved(type("option", { children: listOf(inner) }))).toEqual([
      "{children[@OptionInGetXV1Y]}",
      "OptionInGetXV1Y={tag children[@OptionInGetXV1Y]}",
    ]);
  });

  it("fills it from a table of the type alone, and tells which of those nothing refers to", () => {
    const apart = [type("InsertLocation", { zoneId: string }), type("Range", { start: string })];
    const { schemas, unused } = resolveTypes([type(undefined, { at: type("InsertLocation") })], "x", apart);
    expect(schemas.map(outline)).toEqual(["{at{zoneId}}"]);
    expect(unused).toEqual([apart[1]]);
  });

  it("ends with types that hold each other", () => {
    const a = type("a", { b: type("b") });
    const b = type("b", { a: type("a") });
    expect(resolved(type(undefined, { a, b })).join(" ")).toContain("@");
  });

  it("does not explode on types that each hold two of the next", () => {
    const types = Array.from({ length: 40 }, (_, index) => {
      const next = type(`t${String(index + 1)}`);
      return [`t${String(index)}`, type(`t${String(index)}`, { a: next, b: next })] as const;
    });
    const { schemas } = resolveTypes([type(undefined, Object.fromEntries(types))], "x");
    expect(JSON.stringify(schemas).length).toBeLessThan(2_000_000);
  });
});
