import { segment } from "../../wording/names.ts";

/** The page on which a scope stands: that of the first part of its name, `scopes/docs` of `docs:document:export`. */
export function scopePage(name: string): string {
  return `scopes/${segment(name.split(":")[0] ?? "").toLowerCase()}`;
}

/** That of scopes of which documents tell only the title. */
export const namelessPage = "scopes/by-title";
