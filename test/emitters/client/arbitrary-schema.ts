import fc from "fast-check";

import type { EnumItem, Property, Schema } from "../../../generator/model/schema.ts";

/** Names that documents have, and such as only break programs. */
const names = fc.constantFrom("id", "type", "items", "__proto__", "constructor", "x.y", "名字", "a b", "0", 'q"uote');
const words = fc.constantFrom("words", "*/ ${x}", "名字", "@deprecated", "a\nb", "`x`");

const facts = fc.record(
  { description: words, nullable: fc.constant(true as const), default: fc.constantFrom("x", 1, null) },
  { requiredKeys: [] },
);

/** Every kind of schema, in every place. References go to a schema by one of these names. */
export function schemas(targets: readonly [string, ...string[]]): fc.Arbitrary<Schema> {
  const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      flat({ kind: fc.constantFrom("string", "integer", "number", "boolean", "null", "any") }),
      flat({ kind: fc.constant("string"), format: fc.constantFrom("binary", "date-time") }),
      flat({ kind: fc.constantFrom("string", "integer", "boolean"), enum: values }),
      flat({ kind: fc.constant("reference"), name: fc.constantFrom(...targets) }),
      flat({ kind: fc.constant("array"), items: tie("schema") }),
      flat({ kind: fc.constant("map"), values: tie("schema") }),
      flat({ kind: fc.constant("object"), properties: properties(tie("schema")) }),
      flat({ kind: fc.constant("object"), properties: properties(tie("schema")), open: fc.constant(true) }),
      flat({ kind: fc.constant("union"), variants: fc.array(tie("schema"), { minLength: 2, maxLength: 3 }) }),
    ),
  }));
  return schema;
}

const values: fc.Arbitrary<readonly EnumItem[]> = fc.uniqueArray(
  fc.constantFrom<EnumItem>(
    { value: "a" },
    { value: 'b"\n*/', description: "*/ @x" },
    { value: 1 },
    { value: -2.5 },
    { value: true },
    { value: false },
    { value: null },
  ),
  { minLength: 1, maxLength: 7, selector: ({ value }) => value },
);

export function properties(inner: fc.Arbitrary<Schema>, minLength = 0): fc.Arbitrary<Property[]> {
  const property = fc.record({ name: names, required: fc.boolean(), schema: inner });
  return fc.uniqueArray(property, { selector: ({ name }) => name, minLength, maxLength: 4 });
}

function flat(own: { readonly [name: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Schema> {
  // The kinds and their members are those of the lines above.
  return fc.record({ common: facts, own: fc.record(own) }).map(({ common, own: members }) => ({
    ...members,
    ...common,
  })) as fc.Arbitrary<Schema>;
}
