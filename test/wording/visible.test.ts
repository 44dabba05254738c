import { describe, expect, it } from "vitest";

import { oneLine, visible, webAddress } from "../../generator/wording/visible.ts";

describe("text that cannot be seen", () => {
  it("is written out", () => {
    expect(visible("a\u202eb\u0000c\ufeff")).toBe("aU+202EbU+0000cU+FEFF");
  });

  it("does not include line breaks, which become one kind", () => {
    expect(visible("a\r\nb\rc\td")).toBe("a\nb\nc\td");
  });

  it("leaves one line where one is wanted", () => {
    expect(oneLine(" a\n\n  b ")).toBe("a b");
  });
});

describe("an address", () => {
  it.each([
    ["https://open.feishu.cn/document/a", "https://open.feishu.cn/document/a"],
    ["https://x.y/a(b)*`c`", "https://x.y/a%28b%29%2A%60c%60"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["/relative", undefined],
    ["https://", undefined],
    [undefined, undefined],
  ])("%s may be linked to as %s", (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});
