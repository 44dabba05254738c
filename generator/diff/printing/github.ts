import { positionAt } from "../../source/source-file.ts";
import type { Change } from "../change.ts";
import { rules, type Grade } from "../rules.ts";
import { subjectShown } from "./group.ts";
import { valuesShown } from "./sides.ts";

const levels = { breaking: "error", risky: "warning", additive: "notice", text: "notice" } as const satisfies Record<
  Grade,
  string
>;

/**
 * Changes as annotations of GitHub's workflow log: `::error file=…,line=…::…`, at the place in the new documents.
 * `pathOf` is how the path of a document is written from the root of the repository on, where GitHub looks for it.
 */
export function asAnnotations(changes: readonly Change[], pathOf = (path: string): string => path): string {
  return changes.map((change) => annotation(change, pathOf)).join("");
}

function annotation(change: Change, pathOf: (path: string) => string): string {
  const { rule, grade, subject, at, after } = change;
  const { file, start } = after.place;
  const { line, column } = positionAt(file, start);
  const place = { file: pathOf(file.path), line: String(line), col: String(column), title: `${grade}: ${rule}` };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const parts = [subjectShown(subject), at, rules[rule].means, valuesShown(change)].filter((part) => part !== "");
  return `::${levels[grade]} ${properties.join(",")}::${escapeMessage(parts.join(" · "))}\n`;
}

/** The escapes of GitHub's workflow commands; without them a line break would begin another command. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
