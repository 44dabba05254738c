import { visible } from "../../diagnostics/columns.ts";
import type { Change } from "../change.ts";

/** `否 → 是`, `+ 1254045`, `- page_size`; empty where a rule says all. Nothing in it steers a terminal. */
export function valuesShown({ before, after }: Change): string {
  if (before.value === undefined && after.value === undefined) return "";
  if (before.value === undefined) return `+ ${visible(after.value ?? "")}`;
  return after.value === undefined ? `- ${visible(before.value)}` : visible(`${before.value} → ${after.value}`);
}
