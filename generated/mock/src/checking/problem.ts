import type { Json } from "../engine/json.js";

/** What a value breaks. `value` stands for enumerations, formats and patterns, `unknown` for a member that is not described. */
export type Rule = "required" | "type" | "value" | "below" | "above" | "unknown" | "depth";

/** The first thing in a value that its schema does not allow. */
export interface Problem {
  /** Names of members and places in lists, from the outside in. */
  readonly at: readonly (string | number)[];
  readonly rule: Rule;
  /** `501 is above 500` */
  readonly said: string;
}

export function problem(rule: Rule, said: string): Problem {
  return { at: [], rule, said };
}

/** The same problem, seen from one level further out. */
export function inside(name: string | number, { at, rule, said }: Problem): Problem {
  return { at: [name, ...at], rule, said };
}

/** `records[3].fields`; empty for the value itself. */
export function pathText(at: readonly (string | number)[]): string {
  return at
    .map((part, index) =>
      typeof part === "number" ? `[${String(part)}]` : `${index === 0 ? "" : "."}${shortened(part)}`,
    )
    .join("");
}

/** `“abc”`, `12`, `a list`: a value in a message, never long. */
export function describe(value: Json): string {
  if (typeof value === "string") return `“${shortened(value)}”`;
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "a list" : "an object";
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
