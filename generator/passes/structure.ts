import { inside } from "../model/inside.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";

/** Numbers of structures: equal structures get equal numbers, at a cost that is linear in their size. */
export interface Structures {
  /** What the object is, wherever it stands: its members and its name, without what is said of one use of it. */
  readonly numberOf: (schema: ObjectSchema) => number;
}

/** What is said of one use of a type, not of the type: it stays beside the reference. */
export const factsOfUse = ["description", "default", "example", "enum", "nullable", "deprecated", "span"] as const;

/** Numbers are given from the leaves up, so that no part of a tree is written out more than once. */
export function createStructures(): Structures {
  const numberOfKey = numbering();
  const numberOfText = numbering();
  const known = new WeakMap<ObjectSchema, number>();
  const numberOf = (schema: ObjectSchema): number => {
    const made = known.get(schema);
    if (made !== undefined) return made;
    const number = numberOfKey(factsKey(schema, ofType, numberOfText) + membersKey(schema, wholeNumber, numberOfText));
    known.set(schema, number);
    return number;
  };
  const wholeNumber = (schema: Schema): number => {
    const content = schema.kind === "object" ? String(numberOf(schema)) : inside(schema).map(wholeNumber).join();
    return numberOfKey(`${factsKey(schema, ofWhole, numberOfText)} ${content}`);
  };
  return { numberOf };
}

type Numbering = (text: string) => number;

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}

/** All that can be said of a schema itself, in the order in which it is written down; the compiler finds what is missing. */
const facts = Object.keys({
  kind: "",
  typeName: "",
  description: "",
  default: "",
  example: "",
  enum: "",
  nullable: "",
  deprecated: "",
  format: "",
  minLength: "",
  maxLength: "",
  pattern: "",
  minimum: "",
  maximum: "",
  minItems: "",
  maxItems: "",
  open: "",
  name: "",
} satisfies Record<Fact, "">) as readonly Fact[];

type Fact = Exclude<KeysOf<Schema>, "properties" | "items" | "values" | "variants" | "span" | "repair">;
type KeysOf<Union> = Union extends Union ? keyof Union : never;

const use = new Set<string>(factsOfUse);
const ofWhole = facts;
const ofType = facts.filter((fact) => !use.has(fact));

/** The facts a schema states itself, in an order that does not depend on how it was made; long texts by their number. */
function factsKey(schema: Schema, of: readonly Fact[], numberOfText: Numbering): string {
  const all: Readonly<Partial<Record<Fact, unknown>>> = schema;
  let said = "";
  for (const fact of of) {
    const value = all[fact];
    if (value !== undefined)
      said += ` ${fact}${typeof value === "string" ? `#${String(numberOfText(value))}` : ` ${JSON.stringify(value)}`}`;
  }
  return said;
}

function membersKey(
  { properties }: ObjectSchema,
  numberOf: (schema: Schema) => number,
  numberOfText: Numbering,
): string {
  let key = "";
  for (const { name, required, schema } of properties) {
    key += ` ${String(numberOfText(name))}${required ? "!" : ":"}${String(numberOf(schema))}`;
  }
  return key;
}
