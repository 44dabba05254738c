import { visible } from "../../wording/visible.ts";

/** Text of a document as text of an element or an attribute in quotes. */
export function escape(text: string): string {
  const shown = visible(text);
  return /[&<>"]/.test(shown) ? shown.replace(/[&<>"]/g, (character) => entities[character] ?? "") : shown;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
