import { describe, expect, it } from "vitest";

import { keyOfText, Memo, movedText } from "../../generator/source/memo.ts";
import { sourceFile } from "../../generator/source/source-file.ts";
import { replace } from "../../generator/source/edit.ts";
import { fileText, slice, spanOf } from "../../generator/source/text.ts";

describe("a memo", () => {
  it("keeps results apart by their owner", () => {
    const memo = new Memo<number>();
    const [one, other] = [{}, {}];
    memo.set(one, "a", 1);
    expect([memo.get(one, "a"), memo.get(other, "a"), memo.get(one, "b")]).toEqual([1, undefined, undefined]);
  });
});

describe("a text that is made again elsewhere", () => {
  const whole = fileText(sourceFile("a.md", "x a\\_b y a\\_b z a_b"));
  const [first, second] = [slice(whole, 2, 6), slice(whole, 9, 13)];
  const made = replace(first, /\\/g, () => "");

  it("has the key of its like", () => {
    expect(keyOfText(second)).toBe(keyOfText(first));
  });

  it("has another key where its characters lie otherwise", () => {
    expect(keyOfText(made)).not.toBe(keyOfText(slice(whole, 16)));
    expect(made.value).toBe("a_b");
  });

  it("has the places of its own", () => {
    const moved = movedText(made, first, second);
    expect(moved.value).toBe("a_b");
    expect(spanOf(moved, 1)).toEqual(
      spanOf(
        replace(second, /\\/g, () => ""),
        1,
      ),
    );
  });
});
