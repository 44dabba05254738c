import { visible } from "../../wording/visible.ts";

/** Text of a document as text of an element. */
export function escape(text: string): string {
  const shown = visible(text);
  return /[&<>]/.test(shown) ? shown.replace(/[&<>]/g, (character) => entities[character] ?? "") : shown;
}

/** The same as an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escape(text).replaceAll('"', "&quot;");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
