import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import { grades, rules } from "../rules.ts";
import { grouped, subjectShown, summary } from "./group.ts";
import { valuesShown } from "./sides.ts";

/** Changes as Markdown for a pull request: a section for each grade, what only changed its words folded away. */
export function asMarkdown(changes: readonly Change[], bump: Bump): string {
  const sections = grades.flatMap((grade) => {
    const own = changes.filter((change) => change.grade === grade);
    if (own.length === 0) return [];
    const title = `${grade.slice(0, 1).toUpperCase()}${grade.slice(1)} (${String(own.length)})`;
    if (grade !== "text") return [`### ${title}`, "", ...lists(own), ""];
    return ["<details>", `<summary>${title}</summary>`, "", ...lists(own), "", "</details>", ""];
  });
  return `${[`## API changes: ${summary(changes)}`, "", `Version: **${bump}**`, "", ...sections].join("\n").trimEnd()}\n`;
}

function lists(changes: readonly Change[]): readonly string[] {
  return grouped(changes).flatMap(({ subject, changes: own }) => [
    `- ${asCode(subjectShown(subject))}`,
    ...own.map((change) => `  - ${lineOf(change)}`),
  ]);
}

function lineOf(change: Change): string {
  const { rule, at } = change;
  const values = valuesShown(change);
  const where = at === "" ? "" : `${asCode(at)}: `;
  return `${where}${rules[rule].means}${values === "" ? "" : ` (${asCode(values)})`} · ${asCode(rule)}`;
}

/** Text of documents as code, in which no character is markup. */
function asCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const padded = /^`|`$/.test(text) ? ` ${text} ` : text;
  return `${fence}${padded.replace(/\s+/g, " ")}${fence}`;
}
