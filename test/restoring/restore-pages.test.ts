import { describe, expect, it } from "vitest";
import { restorePages } from "../../generator/restoring/index.ts";
import { api, event, operation } from "./sample-api.ts";

const named = (method: string) => ({ service: "drive", version: "v1", resource: "file", method });

describe("restorePages", () => {
  it("writes one page for each operation and event, and the guides", () => {
    const model = api({
      operations: [operation(), operation({ form: "openapi", name: named("copy") })],
      events: [event()],
      errorCatalog: [
        {
          code: 99991400,
          name: "RateLimited",
          kind: "rate_limited",
          retry: "after_reset",
          general: true,
          mentions: [{ message: "request trigger frequency limit", span: operation().span }],
        },
      ],
      fieldTypes: [{ number: 1, name: "多行文本", read: { kind: "string" } }],
    });
    expect(restorePages(model, { prose: "keep" }).map(({ path }) => path)).toEqual([
      "drive/v1/importTask/create.md",
      "drive/v1/file/copy.md",
      "events/drive.file.edit_v1.md",
      "guides/field-types.md",
      "guides/error-codes.md",
    ]);
  });

  it("keeps an operation in the form it was found in", () => {
    const model = api({ operations: [operation(), operation({ form: "openapi", name: named("copy") })] });
    const [tables, openapi] = restorePages(model, { prose: "keep" });
    expect(tables?.text).toContain("| HTTP Method | POST |");
    expect(openapi?.text).toContain("openapi: 3.1.0");
  });

  it("leaves prose out when asked to", () => {
    const model = api({ operations: [operation({ description: "some prose" })] });
    expect(restorePages(model, { prose: "keep" })[0]?.text).toContain("some prose");
    expect(restorePages(model, { prose: "drop" })[0]?.text).not.toContain("some prose");
  });
});
