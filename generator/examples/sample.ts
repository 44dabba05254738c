import type { Json } from "../model/json.ts";
import type { ArraySchema, NumberSchema, ObjectSchema, Schema, StringSchema } from "../model/schema.ts";
import { objectOf } from "../openapi/json-object.ts";
import { problemsOf, type Problem, type Schemas } from "./check.ts";
import { matches } from "./pattern.ts";

/** What sampling needs to know, and what it finds. */
export interface Sampling {
  readonly schemas: Schemas;
  /** A request leaves out what is optional and has no example of its own; an answer shows everything. */
  readonly members: "all" | "needed";
  /** Lists that may be empty are. */
  readonly lists?: "empty";
  /** Examples of fields that do not fit their own field. */
  readonly problems: Problem[];
  /** How many more values may be made: schemas can refer to each other without end. */
  readonly budget: { left: number };
}

export function sampling(schemas: Schemas, members: Sampling["members"]): Sampling {
  return { schemas, members, problems: [], budget: { left: 3000 } };
}

/**
 * A value of the schema, the same each time: the field's own example, else its default, else the first of its
 * enumeration, else one made from its kind, format and rules. Undefined only within a reference that comes back to itself.
 */
export function sample(schema: Schema, context: Sampling, open: ReadonlySet<string> = new Set()): Json | undefined {
  context.budget.left -= 1;
  const given = givenValue(schema, context);
  return given === undefined ? made(schema, context, open) : given;
}

function givenValue(schema: Schema, context: Sampling): Json | undefined {
  const { example } = schema;
  if (example !== undefined) {
    const problems = problemsOf(schema, example, context.schemas);
    if (problems.length === 0) return example;
    context.problems.push(...problems.map((problem) => ({ ...problem, path: problem.path || "its example" })));
  }
  const candidates = [schema.default, ...(schema.enum ?? []).map((item) => item.value)];
  return candidates.find((value) => value !== undefined && problemsOf(schema, value, context.schemas).length === 0);
}

function made(schema: Schema, context: Sampling, open: ReadonlySet<string>): Json | undefined {
  switch (schema.kind) {
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return false;
    case "null":
      return null;
    case "any":
      return {};
    case "array":
      return arrayOf(schema, context, open);
    case "object":
      return membersOf(schema, context, open);
    case "map": {
      const value = context.budget.left > 0 ? sample(schema.values, context, open) : undefined;
      return objectOf([["key", value]]);
    }
    case "reference": {
      const target = context.schemas.get(schema.name)?.schema;
      if (target === undefined) return {};
      return open.has(schema.name) ? undefined : sample(target, context, new Set([...open, schema.name]));
    }
    case "union":
      return firstSample(schema.variants, context, open);
  }
}

function firstSample(variants: readonly Schema[], context: Sampling, open: ReadonlySet<string>): Json | undefined {
  for (const variant of variants) {
    const value = sample(variant, context, open);
    if (value !== undefined) return value;
  }
  return undefined;
}

function membersOf(schema: ObjectSchema, context: Sampling, open: ReadonlySet<string>): Json {
  return objectOf(
    schema.properties.map(({ name, required, schema: member }) => {
      const isShown =
        required || (context.budget.left > 0 && (context.members === "all" || member.example !== undefined));
      return [name, isShown ? sample(member, context, open) : undefined] as const;
    }),
  );
}

function arrayOf(schema: ArraySchema, context: Sampling, open: ReadonlySet<string>): Json {
  const { minItems = 0, maxItems = 1 } = schema;
  const wanted = Math.min(Math.max(1, minItems), Math.max(minItems, maxItems), 1000);
  const mayBeEmpty = context.lists === "empty" || context.budget.left <= 0;
  if (wanted === 0 || (minItems === 0 && mayBeEmpty)) return [];
  const item = sample(schema.items, context, open);
  return item === undefined ? [] : Array<Json>(wanted).fill(item);
}

function numberOf({ minimum = -Infinity, maximum = Infinity }: NumberSchema): number {
  return Math.max(Math.min(1, Math.floor(maximum)), Math.ceil(minimum));
}

const formats: ReadonlyMap<string, string> = new Map([
  ["date-time", "2024-01-01T00:00:00Z"],
  ["date", "2024-01-01"],
  ["time", "00:00:00Z"],
  ["duration", "PT1M"],
  ["email", "someone@example.com"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uuid", "00000000-0000-4000-8000-000000000000"],
  ["int64", "1"],
  ["int32", "1"],
  ["binary", "bytes of a file"],
  ["byte", "Ynl0ZXM="],
]);

/** Values that common patterns take: digits, letters, identifiers, dates. */
const candidates = ["text", "1", "a", "A", "a1", "A1", "abc_123", "2024-01-01", "100000", "https://example.com/"];

function textOf({ format, minLength = 0, maxLength = Infinity, pattern }: StringSchema): string {
  const first = formats.get(format ?? "") ?? "text";
  const fitting = [first, ...candidates].map((text) =>
    text.padEnd(Math.min(minLength, 100_000), "x").slice(0, maxLength),
  );
  return fitting.find((text) => matches(pattern, text)) ?? fitting[0] ?? "";
}
