import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compileSchema } from "../../../../templates/mock/src/checking/schema.ts";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";

/** Few names and values, so that schemas and values often speak of the same. The other one overlooks `__proto__`. */
const names = fc.constantFrom("a", "b", "items", "constructor", "length");
const scalars = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, -1, 1.5, 2, 3, 500, "", "a", "ab", "abc", "😀", "1"),
  fc.integer({ min: -4, max: 4 }),
  fc.string({ maxLength: 3 }),
);
const value = valueOf(names);
/** The other one takes two objects that have a `constructor` of their own for different ones. */
const listed = valueOf(fc.constantFrom("a", "b", "items", "length"));

const types = fc.constantFrom("string", "integer", "number", "boolean", "null", "array", "object");
const few = fc.integer({ min: 0, max: 3 });
const { schema } = fc.letrec<{ schema: JsonObject; members: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "medium" },
    fc.record({ $ref: fc.constantFrom("#/schemas/One", "#/schemas/Two") }),
    fc
      .record(
        {
          type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
          enum: fc.uniqueArray(listed, { minLength: 1, maxLength: 4, comparator: (a, b) => key(a) === key(b) }),
          const: listed,
          minimum: fc.integer({ min: -3, max: 3 }),
          maximum: fc.integer({ min: -3, max: 500 }),
          exclusiveMinimum: few,
          exclusiveMaximum: few,
          minLength: few,
          maxLength: few,
          pattern: fc.constantFrom("^a", "b$", "^[a-c]+$", "^\\d{1,2}$", "x|😀"),
          minItems: few,
          maxItems: few,
          required: fc.uniqueArray(names, { maxLength: 2 }),
          items: tie("schema"),
          properties: tie("members"),
          additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
          anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: [] },
      )
      .map(withFewKeywords),
  ),
  members: fc.array(fc.tuple(names, tie("schema")), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
}));

describe("a compiled schema beside another validator", () => {
  it("allows the same values", () => {
    let allowed = 0;
    let refused = 0;
    fc.assert(
      fc.property(schema, schema, fc.array(value, { minLength: 1, maxLength: 8 }), (one, two, values) => {
        const schemas = { One: withoutTopReference(one), Two: withoutTopReference(two) };
        const theirs = ajvOf(schemas, one);
        const ours = compileSchema(one, schemas);
        for (const each of values) {
          const isAllowed = theirs(each);
          expect(ours(each) === undefined, JSON.stringify({ one, schemas, each })).toBe(isAllowed);
          if (isAllowed) allowed += 1;
          else refused += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(allowed, refused)).toBeGreaterThan(200);
  });
});

function valueOf(names: fc.Arbitrary<string>): fc.Arbitrary<Json> {
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: "medium" },
      scalars,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.array(fc.tuple(names, tie("value")), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return value;
}

function ajvOf(schemas: Readonly<Record<string, JsonObject>>, schema: JsonObject): (value: Json) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, ownProperties: true });
  const validate = ajv.compile({ schemas, ...moved(schema) });
  return (each) => validate(each);
}

/** A keyword in eight: schemas of all keywords at once allow nothing. */
function withFewKeywords(schema: JsonObject): JsonObject {
  const keywords = Object.keys(schema);
  const first = keywords.length === 0 ? 0 : key(schema).length % keywords.length;
  const kept = [keywords[first], keywords[(first + 3) % Math.max(1, keywords.length)]];
  return Object.fromEntries(Object.entries(schema).filter(([name]) => kept.includes(name)));
}

/** References that only lead to each other have no meaning that validators agree on. */
function withoutTopReference(schema: JsonObject): JsonObject {
  const { $ref: _reference, anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return rest;
  return { ...rest, anyOf: anyOf.map((each: Json) => withoutTopReference(each as JsonObject)) };
}

function moved(schema: JsonObject): JsonObject {
  return { allOf: [schema] };
}

function key(value: Json): string {
  return JSON.stringify(value);
}
