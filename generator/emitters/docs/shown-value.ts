import type { Json } from "../../model/json.ts";

/** A value in one line; of a long one the start. */
export function shownValue(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
