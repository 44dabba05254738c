import { positionAt, type Span } from "../../source/source-file.ts";
import type { Change, Side } from "../change.ts";
import { rules } from "../rules.ts";

/** Changes as `--json` prints them. */
export function changesJson(changes: readonly Change[]): readonly object[] {
  return changes.map(({ rule, grade, subject, at, before, after }) => {
    const { kind, name } = subject;
    const usedBy = subject.kind === "type" ? { usedBy: subject.usedBy } : {};
    const means = rules[rule].means;
    return { rule, class: grade, [kind]: name, ...usedBy, at, means, before: sideJson(before), after: sideJson(after) };
  });
}

function sideJson({ value, place }: Side): object {
  return { ...(value === undefined ? {} : { value }), ...placeJson(place) };
}

function placeJson({ file, start }: Span): object {
  return { file: file.path, ...positionAt(file, start) };
}
