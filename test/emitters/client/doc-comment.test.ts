import { expect, it } from "vitest";

import { docComment } from "../../../generator/emitters/client/doc-comment.ts";

it("is one line where it fits", () => {
  expect(docComment(["Lists records."])).toBe("/** Lists records. */\n");
});

it("cannot be ended by what stands in it", () => {
  expect(docComment(["a */ b"], ["@see https://x/*/y"])).toBe("/**\n * a *\\/ b\n *\n * @see https://x/*\\/y\n */\n");
});

it.each([
  ["first\n  @deprecated", "first\n *   \\@deprecated"],
  ["first @deprecated\nb@c", "first \\@deprecated\n * b@c"],
  ["first {@link javascript:x}\n", "first {\\@link javascript:x}"],
])("takes no tag from the prose %j", (prose, shown) => {
  expect(docComment([prose, "second"])).toBe(`/**\n * ${shown}\n *\n * second\n */\n`);
});

it("takes no second tag from a tag", () => {
  expect(docComment([], ["@example a @deprecated"])).toBe("/** @example a \\@deprecated */\n");
});

it("begins each line with the margin, and is nothing where nothing is said", () => {
  expect(docComment(["a", "b"], [], "  ")).toBe("  /**\n   * a\n   *\n   * b\n   */\n");
  expect(docComment(["", " "])).toBe("");
});
