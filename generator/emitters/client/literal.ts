import type { Json } from "../../model/json.ts";

/**
 * Plain data as TypeScript writes it: on one line where it fits behind `margin` and `before` characters, else a line for
 * each member.
 */
export function literal(value: Json, margin = "", before = 0): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null || margin.length + before + line.length < 116) return line;
  const inner = `${margin}  `;
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  const members = isList(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, member]) => `${keyText(key)}: ${literal(member, inner, key.length + 2)}`);
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${margin}${close}`;
}

/** A string, with what cannot be seen in it written as an escape. */
export function stringLiteral(text: string): string {
  const quoted = JSON.stringify(text);
  if (/^[ -~]*$/.test(quoted)) return quoted;
  return quoted.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function onOneLine(value: Json): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The keys are our own names of facts and numbers, never a document's words. */
function keyText(key: string): string {
  return key.startsWith("-") ? JSON.stringify(key) : key;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
