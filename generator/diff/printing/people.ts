import { visible } from "../../diagnostics/columns.ts";
import { placeOf, type Paint } from "../../diagnostics/render.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import { rules, type Grade } from "../rules.ts";
import { grouped, subjectShown, summary } from "./group.ts";
import { valuesShown } from "./sides.ts";

const styles = { breaking: "error", risky: "warning", additive: "info", text: "dim" } as const satisfies Record<
  Grade,
  string
>;

/** Changes for a person at a terminal: by operation, the worst first, then the sum and the bump that follows. */
export function forPeople(changes: readonly Change[], bump: Bump, paint: Paint): string {
  const groups = grouped(changes).flatMap(({ subject, changes: own }) => [
    paint("bold", visible(subjectShown(subject))),
    ...own.flatMap((change) => linesOf(change, paint)),
    "",
  ]);
  return `${[...groups, `${summary(changes)}; version: ${bump}`].join("\n")}\n`;
}

function linesOf(change: Change, paint: Paint): readonly string[] {
  const { rule, grade, at } = change;
  const head = [at, valuesShown(change)].filter((part) => part !== "").join("  ");
  return [
    `  ${paint(styles[grade], grade.padEnd(8))}  ${visible(head === "" ? rules[rule].means : head)}  ${paint("dim", `[${rule}]`)}`,
    ...(head === "" ? [] : [`            ${rules[rule].means}`]),
    paint("dim", `            ${placeOf(change.before.place)} → ${placeOf(change.after.place)}`),
  ];
}
