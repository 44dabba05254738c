import type { Json, JsonObject } from "../engine/json.js";
import { equal } from "./equal.js";
import { matcher } from "./pattern.js";
import { describe, problem, type Problem, type Rule } from "./problem.js";

/** What a rule says of a value; `undefined` where it allows it or is not for its type. */
export type Look = (value: Json) => Problem | undefined;

/** The rules of a schema that look at a value without looking inside it. */
export function scalarLooks(schema: JsonObject): readonly Look[] {
  return [
    ...typeLook(schema["type"]),
    ...enumLook(schema["enum"]),
    ...("const" in schema ? constLook(schema["const"] ?? null) : []),
    ...lengthLook(schema),
    ...boundLook(schema["minimum"], (value, bound) => value < bound, "below"),
    ...boundLook(schema["maximum"], (value, bound) => value > bound, "above"),
    ...boundLook(schema["exclusiveMinimum"], (value, bound) => value <= bound, "below"),
    ...boundLook(schema["exclusiveMaximum"], (value, bound) => value >= bound, "above"),
    ...formatLook(schema["format"]),
    ...patternLook(schema["pattern"]),
  ];
}

function typeLook(type: Json | undefined): readonly Look[] {
  if (typeof type === "string") {
    const isOne = isOfType.get(type);
    if (isOne === undefined) return [];
    return [(value) => (isOne(value) ? undefined : problem("type", `${describe(value)} is no ${shown(type)}`))];
  }
  if (!Array.isArray(type)) return [];
  const names = type.filter((name): name is string => typeof name === "string");
  const tests = names.flatMap((name) => isOfType.get(name) ?? []);
  const none = names.map(shown).join(" or ");
  return [
    (value) => (tests.some((isOne) => isOne(value)) ? undefined : problem("type", `${describe(value)} is no ${none}`)),
  ];
}

const isOfType: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ["string", (value: Json) => typeof value === "string"],
  ["integer", (value: Json) => Number.isInteger(value)],
  // 1e400 is JSON, and infinite when it is read; nothing could write it again.
  ["number", (value: Json) => Number.isFinite(value)],
  ["boolean", (value: Json) => typeof value === "boolean"],
  ["null", (value: Json) => value === null],
  ["array", (value: Json) => Array.isArray(value)],
  ["object", (value: Json) => typeof value === "object" && value !== null && !Array.isArray(value)],
]);

function shown(type: string): string {
  return type === "array" ? "list" : type;
}

function enumLook(list: Json | undefined): readonly Look[] {
  if (!Array.isArray(list)) return [];
  const values: readonly Json[] = list;
  const plain = new Set(values);
  const objects = values.filter((item) => typeof item === "object" && item !== null);
  const some = values.slice(0, 12).map(describe).join(", ") + (values.length > 12 ? " …" : "");
  return [
    (value) => {
      if (plain.has(value) || objects.some((item) => equal(item, value))) return undefined;
      return problem("value", `${describe(value)} is none of ${some}`);
    },
  ];
}

function constLook(only: Json): readonly Look[] {
  return [
    (value) => (equal(only, value) ? undefined : problem("value", `${describe(value)} is not ${describe(only)}`)),
  ];
}

function lengthLook({ minLength, maxLength }: JsonObject): readonly Look[] {
  const min = typeof minLength === "number" ? minLength : 0;
  const max = typeof maxLength === "number" ? maxLength : Infinity;
  if (min <= 0 && max === Infinity) return [];
  return [
    (value) => {
      if (typeof value !== "string" || (value.length <= max && value.length >= 2 * min)) return undefined;
      const length = characters(value);
      if (length > max) return problem("above", `${String(length)} characters are more than ${String(max)}`);
      return length < min ? problem("below", `${String(length)} characters are fewer than ${String(min)}`) : undefined;
    },
  ];
}

/** JSON Schema counts characters, not UTF-16 units. */
function characters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const isPair = isBetween(text.charCodeAt(index), 0xd800) && isBetween(text.charCodeAt(index + 1), 0xdc00);
    if (!isPair) continue;
    count -= 1;
    index += 1;
  }
  return count;
}

function isBetween(unit: number, start: number): boolean {
  return unit >= start && unit < start + 0x400;
}

function boundLook(
  bound: Json | undefined,
  isBroken: (value: number, bound: number) => boolean,
  rule: Rule & ("below" | "above"),
): readonly Look[] {
  if (typeof bound !== "number") return [];
  return [
    (value) =>
      typeof value === "number" && isBroken(value, bound)
        ? problem(rule, `${String(value)} is ${rule} ${String(bound)}`)
        : undefined,
  ];
}

const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

/** Formats that bound what is sent; all others only say how a value is meant. */
function formatLook(format: Json | undefined): readonly Look[] {
  if (format === "int32") {
    return [
      (value) =>
        typeof value === "number" && (value < -0x80000000 || value > 0x7fffffff)
          ? problem("value", `${String(value)} is no int32`)
          : undefined,
    ];
  }
  if (format !== "int64") return [];
  return [
    (value) =>
      typeof value === "string" && !isInt64(value) ? problem("value", `${describe(value)} is no int64`) : undefined,
  ];
}

/** `-12`: an integer of 64 bits that travels as text. */
function isInt64(text: string): boolean {
  if (!/^-?[0-9]{1,19}$/.test(text)) return false;
  const value = BigInt(text);
  return value >= int64.min && value <= int64.max;
}

function patternLook(pattern: Json | undefined): readonly Look[] {
  const matches = typeof pattern === "string" ? matcher(pattern) : undefined;
  if (matches === undefined) return [];
  return [
    (value) =>
      typeof value !== "string" || matches(value)
        ? undefined
        : problem("value", `${describe(value)} does not match ${describe(pattern ?? "")}`),
  ];
}
