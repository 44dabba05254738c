import { describe, expect, it } from "vitest";
import type { Api, EventDefinition, Operation } from "../../generator/model/api.ts";
import type { ObjectSchema, Property, Schema } from "../../generator/model/schema.ts";
import { findTypes, nameAllTypes, shareTypes } from "../../generator/passes/shared-types.ts";
import { inlineShared } from "../../generator/restoring/inline-shared.ts";
import { operation, spanIn } from "../build/drafts.ts";

const string: Schema = { kind: "string" };
const integer: Schema = { kind: "integer" };

function property(name: string, schema: Schema): Property {
  return { name, required: false, schema };
}

function typed(typeName: string, ...properties: readonly Property[]): ObjectSchema {
  return { kind: "object", typeName, properties };
}

function answering(name: string, ...properties: readonly Property[]): Operation {
  const [service = "", version = "", resource = "", method = ""] = name.split(".");
  const schema: Schema = { kind: "object", properties };
  return operation({
    name: { service, version, resource, method },
    response: { mediaType: "application/json", schema },
  });
}

function share(operations: readonly Operation[], parts: Partial<Api> = {}): Api {
  const api = { operations, events: [], schemas: [], errorCatalog: [], fieldTypes: [], ...parts };
  const found = findTypes(api);
  return shareTypes(found, nameAllTypes(found.types, { schemas: found.api.schemas, fieldTypes: api.fieldTypes }));
}

function namesOf({ schemas }: Api): readonly string[] {
  return schemas.map(({ name }) => name);
}

function bodyOf(api: Api, index = 0): Schema | undefined {
  return api.operations[index]?.response.schema;
}

const style = typed("text_element_style", property("bold", { kind: "boolean" }));

describe("shareTypes", () => {
  it("lets a named object that is used twice stand once, and says of each use what the page says of it", () => {
    const api = share([
      answering("docx.v1.block.get", property("a", { ...style, description: "of a" }), property("b", style)),
    ]);
    expect(api.schemas).toEqual([{ name: "DocxTextElementStyle", schema: style, shared: true }]);
    expect(bodyOf(api)).toMatchObject({
      properties: [
        { name: "a", schema: { kind: "reference", name: "DocxTextElementStyle", description: "of a" } },
        { name: "b", schema: { kind: "reference", name: "DocxTextElementStyle" } },
      ],
    });
  });

  it("takes for the same what states the same facts in another order", () => {
    const first = typed("style", property("size", { kind: "integer", description: "px", minimum: 1 }));
    const second = typed("style", property("size", { minimum: 1, description: "px", kind: "integer" }));
    const less = typed("style", property("size", { description: "px", kind: "integer" }));
    const uses = (...types: readonly Schema[]): Operation =>
      answering("docx.v1.block.get", ...types.map((type, index) => property(`p${String(index)}`, type)));
    expect(namesOf(share([uses(first, second)]))).toEqual(["DocxStyle"]);
    expect(namesOf(share([uses(first, less)]))).toEqual([]);
  });

  it("says where a shared object is documented first", () => {
    const span = spanIn();
    const api = share([answering("docx.v1.block.get", property("a", { ...style, span }), property("b", style))]);
    expect(api.schemas[0]?.span).toBe(span);
  });

  it.each<[string, Schema]>([
    ["an object that is used once", style],
    ["an object without a name", { kind: "object", properties: [property("x", string)] }],
    ["a named object of which nothing is documented", typed("content")],
  ])("leaves %s where it stands", (_what, schema) => {
    const uses = schema === style ? 1 : 2;
    const properties = ["a", "b"].slice(0, uses).map((name) => property(name, schema));
    const api = share([answering("docx.v1.block.get", ...properties)]);
    expect(namesOf(api)).toEqual([]);
    expect(bodyOf(api)).toEqual({ kind: "object", properties });
  });

  it("leaves what only one shared object holds within that", () => {
    const text = typed("text", property("style", style));
    const api = share([answering("docx.v1.block.get", property("a", text), property("b", text))]);
    expect(namesOf(api)).toEqual(["DocxText"]);
  });

  it("shares what is inside lists, maps and other shared objects", () => {
    const text = typed("text", property("styles", { kind: "array", items: style }));
    const api = share([
      answering("docx.v1.block.get", property("a", text), property("b", { kind: "map", values: text })),
      answering("docx.v1.block.list", property("c", style)),
    ]);
    expect(namesOf(api)).toEqual(["DocxText", "DocxTextElementStyle"]);
    expect(api.schemas[0]?.schema).toEqual(
      typed("text", property("styles", { kind: "array", items: { kind: "reference", name: "DocxTextElementStyle" } })),
    );
  });

  it("gives the name to the structure that most operations use, and tells the others by where they stand first", () => {
    const other = typed("text_element_style", property("bold", string));
    const api = share([
      answering("docx.v1.block.create", property("a", other), property("b", other)),
      answering("docx.v1.block.get", property("a", style)),
      answering("docx.v1.block.list", property("a", style)),
    ]);
    expect(namesOf(api)).toEqual(["DocxTextElementStyle", "DocxTextElementStyleInV1BlockCreate"]);
    expect(api.schemas[1]?.schema).toEqual(other);
  });

  it("tells structures of one operation apart by the properties that hold them", () => {
    const i18n = (schema: Schema): Schema => typed("i18n", property("zh_cn", schema));
    const variants = { name: string, degree: integer, remark: { kind: "any" } as const };
    const properties = Object.entries(variants).map(([name, schema]) => property(name, i18n(schema)));
    const again = properties.map(({ name, schema }) => property(`${name}_2`, schema));
    const api = share([
      answering("hire.v1.talent.get", ...properties, ...again),
      answering("hire.v1.talent.list", property("degree", i18n(integer))),
    ]);
    expect(namesOf(api)).toEqual(["HireI18n", "HireI18nInV1TalentGetName", "HireI18nInV1TalentGetRemark"]);
  });

  it("gives the same names when a page is added", () => {
    const other = typed("text_element_style", property("bold", string));
    const before = [
      answering("docx.v1.block.get", property("a", style), property("b", other), property("c", other)),
      answering("docx.v1.block.list", property("a", style)),
    ];
    const more = answering("docx.v1.table.get", property("a", typed("text_element_style")), property("b", style));
    expect(namesOf(share([...before, more]))).toEqual(namesOf(share(before)));
  });

  it("keeps the types of two services apart", () => {
    const properties = [property("a", style), property("b", style)];
    const api = share([answering("docx.v1.block.get", ...properties), answering("im.v1.chat.get", ...properties)]);
    expect(namesOf(api)).toEqual(["DocxTextElementStyle", "ImTextElementStyle"]);
  });

  it("shares a type between the events and the operations of a service", () => {
    const event = { type: "docx.block.created_v1", schema: typed("event", property("style", style)) };
    const api = share([answering("docx.v1.block.get", property("a", style))], {
      events: [{ ...event, title: "", docs: { title: "" }, span: spanIn(), scopes: [], fieldScopes: [] }],
    } satisfies { events: EventDefinition[] });
    expect(namesOf(api)).toEqual(["DocxTextElementStyle"]);
    expect(api.events[0]?.schema).toMatchObject({ properties: [{ schema: { kind: "reference" } }] });
  });

  it("gives no name that a documented schema has", () => {
    const schemas = [{ name: "DocxTextElementStyle", schema: string }];
    const api = share([answering("docx.v1.block.get", property("a", style), property("b", style))], { schemas });
    expect(namesOf(api)).toEqual(["DocxTextElementStyle", "DocxTextElementStyleInV1BlockGet"]);
  });

  it("ends a type that holds itself in a reference to itself", () => {
    const option = typed("dropdown_option", property("children", { kind: "array", items: typed("dropdown_option") }));
    const before = answering("helpdesk.v1.field.get", property("options", option));
    const api = share([before]);
    expect(api.schemas[0]?.schema).toEqual(
      typed(
        "dropdown_option",
        property("children", { kind: "array", items: { kind: "reference", name: "HelpdeskDropdownOption" } }),
      ),
    );
    expect(inlineShared(api).operations).toEqual([before]);
  });

  it("names a type alike that a page shares with itself, once for all pages", () => {
    const page = (method: string, name: string) => {
      const schema = typed("dropdown_option", property("children", { kind: "reference", name }));
      const use = property("options", { kind: "reference", name, description: "choices" });
      return {
        operation: answering(`helpdesk.v1.field.${method}`, use),
        type: { name, schema, shared: true } as const,
      };
    };
    const pages = [page("get", "A"), page("list", "B")];
    const api = share(
      pages.map(({ operation: each }) => each),
      { schemas: pages.map(({ type }) => type) },
    );
    const reference = { kind: "reference", name: "HelpdeskDropdownOption" };
    expect(namesOf(api)).toEqual(["HelpdeskDropdownOption"]);
    expect(api.schemas[0]?.schema).toMatchObject({ properties: [{ name: "children", schema: reference }] });
    expect(bodyOf(api, 1)).toMatchObject({ properties: [{ schema: { ...reference, description: "choices" } }] });
  });

  it("leaves types alone that hold each other", () => {
    const schemas = ["A", "B"].map((name) => ({
      name,
      schema: typed(name, property("other", { kind: "reference", name: name === "A" ? "B" : "A" })),
      shared: true as const,
    }));
    expect(share([], { schemas }).schemas).toEqual(schemas);
  });

  it("does not share what ends in an object around it", () => {
    const inner = typed("inner", property("back", typed("outer")));
    const outer = typed("outer", property("a", inner), property("b", inner));
    const api = share([answering("x.v1.y.get", property("o", outer))]);
    expect(namesOf(api)).toEqual(["XOuter"]);
    expect(JSON.stringify(api.schemas[0]?.schema).match(/"reference"/gu)).toHaveLength(2);
  });

  it("is undone by inlining", () => {
    const text = typed("text", property("style", { ...style, description: "how it looks" }), property("s", style));
    const before = answering("docx.v1.block.get", property("a", { ...text, nullable: true }), property("b", text));
    const api = share([before]);
    expect(namesOf(api)).toEqual(["DocxText", "DocxTextElementStyle"]);
    expect(inlineShared(api).operations).toEqual([before]);
  });
});
