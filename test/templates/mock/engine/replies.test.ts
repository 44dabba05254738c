import { describe, expect, it } from "vitest";

import { fileDraft, makeLogIds } from "../../../../templates/mock/src/engine/replies.ts";

describe("a log id", () => {
  it("begins with the time, in the digits of the platform's own", () => {
    const logIds = makeLogIds();
    const time = Date.UTC(2024, 6, 26, 7, 11, 8);
    expect(logIds(time)).toBe("2024072607110800000000000000000001");
    expect(logIds(time + 1000)).toBe("2024072607110900000000000000000002");
  });
});

describe("a file", () => {
  const bytes = new Uint8Array([1]);

  it("says its name as headers take it", () => {
    expect(fileDraft(bytes, "text/csv", "预算 (1)'.csv").headers).toEqual({
      "content-disposition": "attachment; filename*=UTF-8''%E9%A2%84%E7%AE%97%20%281%29%27.csv",
    });
  });

  it.each(["a\r\nset-cookie: x=1", "\ud800"])("makes no header of %j", (name) => {
    expect(fileDraft(bytes, "text/csv", name).headers?.["content-disposition"]).toMatch(
      /^attachment; filename\*=UTF-8''[\w.%-]+$/,
    );
  });

  it("makes no header of a media type that is none", () => {
    expect(fileDraft(bytes, "text/html\r\nx: y", "a").mediaType).toBe("application/octet-stream");
  });
});
