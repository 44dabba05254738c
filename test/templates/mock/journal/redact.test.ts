import { describe, expect, it } from "vitest";

import { redactJson, redactQuery, redactText } from "../../../../templates/mock/src/journal/redact.ts";

const token = "t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef";

describe("what is shown of a request", () => {
  it("holds no token, wherever it stands", () => {
    expect(redactText(`/x/${token}/y`)).toBe("/x/t-[redacted]/y");
    expect(redactJson({ a: [`Bearer ${token}`] })).toEqual({ a: ["Bearer t-[redacted]"] });
  });

  it("holds no secret", () => {
    const body = { app_id: "cli_1", app_secret: "s", app_ticket: "t", app_access_token: "x", refresh_token: "y" };
    expect(redactJson(body)).toEqual({
      app_id: "cli_1",
      app_secret: "[redacted]",
      app_ticket: "[redacted]",
      app_access_token: "[redacted]",
      refresh_token: "[redacted]",
    });
    expect(redactQuery("a=1&access_token=x&b")).toBe("a=1&access_token=[redacted]&b");
  });

  it("keeps ids and marks that are no secrets", () => {
    const body = { app_token: "bascn1", page_token: "p", client_token: "c", fields: { Title: "t-shirt" } };
    expect(redactJson(body)).toEqual(body);
  });

  it("ends where the value is nested without end", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as [];
    expect(JSON.stringify(redactJson(deep)).length).toBeLessThan(100);
  });

  it("keeps a member called __proto__ a member", () => {
    expect(JSON.stringify(redactJson(JSON.parse('{"__proto__":{"a":1}}')))).toBe('{"__proto__":{"a":1}}');
  });
});
