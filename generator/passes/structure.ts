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
  const numbers = new Map<string, number>();
  const known = new WeakMap<ObjectSchema, number>();
  const numberOfKey = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const numberOf = (schema: ObjectSchema): number => {
    const number = known.get(schema) ?? numberOfKey(factsJson(schema, ofType) + contentKey(schema, wholeNumber));
    known.set(schema, number);
    return number;
  };
  const wholeNumber = (schema: Schema): number => {
    const content = schema.kind === "object" ? `#${String(numberOf(schema))}` : contentKey(schema, wholeNumber);
    return numberOfKey(factsJson(schema, ofWhole) + content);
  };
  return { numberOf };
}

const members = new Set(["properties", "items", "values", "variants", "span", "repair"]);
const use = new Set<string>(factsOfUse);
const ofWhole = (fact: string): boolean => !members.has(fact);
const ofType = (fact: string): boolean => !members.has(fact) && !use.has(fact);

/** The facts a schema states itself, in an order that does not depend on how it was made. */
function factsJson(schema: Schema, isSaid: (fact: string) => boolean): string {
  return JSON.stringify(
    Object.entries(schema)
      .filter(([fact]) => isSaid(fact))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function contentKey(schema: Schema, numberOf: (schema: Schema) => number): string {
  if (schema.kind !== "object") return inside(schema).map(numberOf).join();
  return schema.properties
    .map(({ name, required, schema: member }) => JSON.stringify([name, required, numberOf(member)]))
    .join("");
}
