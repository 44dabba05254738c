import { segment } from "../../wording/names.ts";

/** The page on which a scope stands: that of the first part of its name, `scopes/docs` of `docs:document:export`. */
export function scopePage(name: string): string {
  return `scopes/${segment(name.split(":")[0] ?? "").toLowerCase()}`;
}
