import { refuse } from "./record-error.js";

/** Names of the members and their types; a `?` behind one that may be absent. */
export type Shape = Readonly<Record<string, "string" | "number" | "boolean" | "string?" | "number?" | "boolean?">>;

interface Kinds {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

/** What a shape describes. */
export type Shaped<Given extends Shape> = {
  readonly [Key in keyof Given as Given[Key] extends keyof Kinds ? Key : never]: Given[Key] extends keyof Kinds
    ? Kinds[Given[Key]]
    : never;
} & {
  readonly [Key in keyof Given as Given[Key] extends keyof Kinds ? never : Key]?: Given[Key] extends `${infer Kind}?`
    ? Kind extends keyof Kinds
      ? Kinds[Kind]
      : never
    : never;
};

/**
 * The documented members of an object; those that are null count as absent.
 *
 * @throws {RecordError} where a member is missing or of another type
 */
export function shaped<const Given extends Shape>(
  value: unknown,
  shape: Given,
  name: string,
  expected: string,
): Shaped<Given> {
  const found: Record<string, unknown> = {};
  for (const [key, type] of Object.entries(shape)) {
    const member = ownMember(value, key) ?? undefined;
    if (member === undefined && type.endsWith("?")) continue;
    if (typeof member !== type.replace("?", "")) refuse(name, `${expected} with “${key}”`, value);
    found[key] = member;
  }
  // Each member was checked against the shape.
  return found as Shaped<Given>;
}

/** An own member of an object; undefined of anything else. */
export function ownMember(value: unknown, key: string): unknown {
  if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
  return value[key];
}

/** An object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws {RecordError} where it is no list */
export function listOf(value: unknown, name: string, expected: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(name, expected, value);
}

/** @throws {RecordError} where it is no text, or an empty one */
export function idOf(value: unknown, name: string, expected: string): string {
  return typeof value === "string" && value !== "" ? value : refuse(name, expected, value);
}
