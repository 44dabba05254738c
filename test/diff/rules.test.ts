import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { grades, rules, type Rule } from "../../generator/diff/rules.ts";

const all: readonly (readonly [string, Rule])[] = Object.entries(rules);

describe("the rules of diff", () => {
  it("stand in DIFF.md, each with its class and an example", async () => {
    await expect(page()).toMatchFileSnapshot(join(import.meta.dirname, "../../DIFF.md"));
  });

  it("say what to do about everything that breaks or may", () => {
    const silent = all.filter(([, { grade, remedy }]) => (grade === "breaking" || grade === "risky") && !remedy);
    expect(silent).toEqual([]);
  });

  it("have ids of an area and what happened", () => {
    expect(all.filter(([id]) => !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});

function page(): string {
  const sections = grades.flatMap((grade) => [
    `## ${grade.slice(0, 1).toUpperCase()}${grade.slice(1)}`,
    "",
    ...all.filter(([, rule]) => rule.grade === grade).flatMap(([id, rule]) => lines(id, rule)),
    "",
  ]);
  return `${[...introduction, ...sections].join("\n").trimEnd()}\n`;
}

const introduction = [
  "# What `larkwright diff` finds",
  "",
  "Each kind of change has an id that never changes and a class. What narrows a request breaks, what narrows an answer does",
  "not; where they widen it is the other way round. A project grades anew with `rules` in its configuration:",
  '`{ "limit/lowered": "breaking", "text/docs": "off" }`. The worst change decides the version: breaking, a major one (before',
  "1.0 a minor one); risky or additive, a minor one (before 1.0 a patch); text, a patch.",
  "",
];

function lines(id: string, { means, example, remedy }: Rule): readonly string[] {
  return [`- \`${id}\`: ${means}. For example: ${example}.${remedy === undefined ? "" : ` ${remedy}`}`];
}
