import { expect, it } from "vitest";

import { ruleWords } from "../../generator/wording/rules.ts";

it.each([
  [{ kind: "array", items: { kind: "string" }, maxItems: 500 }, ["at most 500 items"]],
  [{ kind: "string", minLength: 1, maxLength: 100 }, ["1 to 100 characters"]],
  [{ kind: "string", minLength: 8, maxLength: 8, pattern: "^a" }, ["exactly 8 characters", "matches ^a"]],
  [{ kind: "integer", minimum: 0 }, ["at least 0"]],
  [{ kind: "boolean" }, []],
] as const)("says the rules of %j in words", (schema, words) => {
  expect(ruleWords(schema)).toEqual(words);
});
