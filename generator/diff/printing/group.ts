import type { Change, Subject } from "../change.ts";
import { grades, type Grade } from "../rules.ts";

/** The changes of one subject, worst first. */
export interface Group {
  readonly subject: Subject;
  readonly worst: Grade;
  readonly changes: readonly Change[];
}

/** Changes by what they are changes of: first what is worst, then by name. Expects them worst first. */
export function grouped(changes: readonly Change[]): readonly Group[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject.kind} ${change.subject.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ subject: first.subject, worst: first.grade, changes: group }];
  });
}

/** `2 breaking, 1 additive`; `no change` where there is none. */
export function summary(changes: readonly Change[]): string {
  const counts = grades.map((grade) => [changes.filter((change) => change.grade === grade).length, grade] as const);
  const said = counts.filter(([count]) => count > 0).map(([count, grade]) => `${String(count)} ${grade}`);
  return said.length === 0 ? "no change" : said.join(", ");
}

/** `bitable.v1.app.get`; of a type also how many use it. */
export function subjectShown(subject: Subject): string {
  switch (subject.kind) {
    case "operation":
      return subject.name;
    case "event":
      return `event ${subject.name}`;
    case "type":
      if (subject.usedBy.length === 0) return `type ${subject.name}`;
      return `type ${subject.name}, used by ${usersShown(subject.usedBy)}`;
  }
}

function usersShown(users: readonly string[]): string {
  const shown = users.slice(0, 3).join(", ");
  return users.length <= 3 ? shown : `${shown} and ${String(users.length - 3)} more`;
}
