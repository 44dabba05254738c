import { describe, expect, it } from "vitest";

import { splitTarget } from "../../../../templates/mock/src/engine/exchange.ts";

describe("splitTarget", () => {
  it.each([
    ["/a/b?c=1&d=2", "/a/b", "c=1&d=2"],
    ["/a", "/a", ""],
    ["/a?", "/a", ""],
    ["/a?b?c", "/a", "b?c"],
    ["/a#x?y", "/a", ""],
    ["http://open.feishu.cn/a?b", "/a", "b"],
    ["HTTPS://open.feishu.cn", "/", ""],
    ["*", "*", ""],
    ["//a/b", "//a/b", ""],
    ["", "/", ""],
  ])("reads %s", (target, pathname, search) => {
    expect(splitTarget(target)).toEqual({ pathname, search });
  });
});
