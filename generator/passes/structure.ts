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

const members = new Set(["properties", "items", "values", "variants", "span", "repair"]);
const use = new Set<string>(factsOfUse);
const ofWhole = (fact: string): boolean => !members.has(fact);
const ofType = (fact: string): boolean => !members.has(fact) && !use.has(fact);

/** The facts a schema states itself, in an order that does not depend on how it was made; long texts by their number. */
function factsKey(schema: Schema, isSaid: (fact: string) => boolean, numberOfText: Numbering): string {
  const facts: readonly (readonly [fact: string, value: unknown])[] = Object.entries(schema);
  const said: string[] = [];
  for (const [fact, value] of facts) {
    if (isSaid(fact))
      said.push(`${fact}${typeof value === "string" ? `#${String(numberOfText(value))}` : json(value)}`);
  }
  return said.sort().join(" ");
}

/** `undefined` is as a member that is absent from a list. */
function json(value: unknown): string {
  return ` ${JSON.stringify(value ?? null)}`;
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
