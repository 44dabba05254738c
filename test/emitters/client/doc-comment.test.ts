import { expect, it } from "vitest";

import { docComment } from "../../../generator/emitters/client/doc-comment.ts";

it("is one line where it fits", () => {
  expect(docComment(["Lists records."])).toBe("/** Lists records. */\n");
});

it("cannot be ended by what stands in it", () => {
  expect(docComment(["a */ b"], ["@see https://x/*/y"])).toBe("/**\n * a *\\/ b\n *\n * @see https://x/*\\/y\n */\n");
});

it("takes no tag from prose", () => {
  expect(docComment(["first\n  @deprecated"])).toBe("/**\n * first\n *   \\@deprecated\n */\n");
});
