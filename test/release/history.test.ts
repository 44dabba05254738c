import { describe, expect, it } from "vitest";

import { parseHistory, printHistory, type History } from "../../generator/release/history.ts";

const history: History = [
  {
    version: "0.2.0",
    documents: "2026-05-11",
    least: "0.3.0",
    words: 3,
    changes: [
      {
        rule: "request/field-removed",
        grade: "breaking",
        kind: "type",
        name: "DeskRoom",
        usedBy: ["desk.v1.room.get"],
        users: 4,
        at: "name",
        before: "string\n`",
      },
      { rule: "later/rule", grade: "risky", kind: "event", name: "__proto__", at: "" },
    ],
  },
  { version: "0.1.0", is: "first", words: 0, changes: [] },
];

describe("a history", () => {
  it("is read as it was written, a change on each line", () => {
    const text = printHistory(history);
    expect(parseHistory(text)).toEqual(history);
    expect(text.split("\n").filter((line) => line.includes('"rule"'))).toHaveLength(2);
  });

  it.each([
    ["no JSON", "<<<<<<< HEAD"],
    ["no object", "[]"],
    ["no version", '{"versions":[]}'],
    ["a version that is none", '{"versions":[{"version":"new","changes":[]}]}'],
    ["changes that are none", '{"versions":[{"version":"1.0.0","changes":[{"rule":"a"}]}]}'],
    ["null", "null"],
  ])("is none where there is %s", (_, text) => {
    expect(parseHistory(text)).toBeUndefined();
  });
});
