import { describe, expect, it } from "vitest";

import { operationOf } from "../operation.ts";
import { checked, refusalOf } from "./calls.ts";

describe("a form", () => {
  const upload = operationOf({
    request: {
      mediaType: "multipart/form-data",
      required: true,
      schema: {
        type: "object",
        properties: {
          file_name: { type: "string", maxLength: 5 },
          size: { type: "integer" },
          extra: { type: "object" },
          file: { type: "string", format: "binary" },
        },
        required: ["file_name", "file"],
      },
    },
  });

  it("is read into typed fields and files", () => {
    const body = formOf(
      [
        ["file_name", "a.txt"],
        ["size", "3"],
        ["extra", `{"a":1}`],
        ["unknown", "x"],
      ],
      "abc",
    );
    const call = checked(upload, { body, contentType: "multipart/form-data; boundary=xx" });
    expect(call).toMatchObject({ ok: true, body: { file_name: "a.txt", size: 3, extra: { a: 1 } } });
    expect(call.ok && new TextDecoder().decode(call.files.get("file")?.bytes)).toBe("abc");
  });

  it.each([
    ["file: it is required and missing", formOf([["file_name", "a"]])],
    ["file_name: it is required and missing", formOf([], "abc")],
    ["file_name: 6 characters are more than 5", formOf([["file_name", "abcdef"]], "abc")],
    [
      "size: “x” is no integer",
      formOf(
        [
          ["file_name", "a"],
          ["size", "x"],
        ],
        "abc",
      ),
    ],
    [
      "file: it is text and no file",
      formOf([
        ["file_name", "a"],
        ["file", "x"],
      ]),
    ],
    ["the body: its last boundary is missing", "--xx\r\n"],
  ])("is refused: %s", (reason, body) => {
    expect(refusalOf(upload, { body, contentType: "multipart/form-data; boundary=xx" }).reason).toBe(reason);
  });

  it("is refused where it comes as JSON", () => {
    expect(refusalOf(upload, { body: "{}" }).reason).toContain("“multipart/form-data” is expected");
  });
});

describe("a form in the manner of an address", () => {
  const login = operationOf({
    request: {
      mediaType: "application/x-www-form-urlencoded",
      required: true,
      schema: {
        type: "object",
        properties: { code: { type: "string" }, ids: { type: "array", items: { type: "integer" } } },
        required: ["code"],
      },
    },
  });
  const contentType = "application/x-www-form-urlencoded; charset=utf-8";

  it("is read into typed members", () => {
    const body = "code=a%26b&ids=1&ids=2&__proto__=x";
    expect(checked(login, { body, contentType })).toMatchObject({ ok: true, body: { code: "a&b", ids: [1, 2] } });
  });

  it.each([
    ["ids=1", "code: it is required and missing"],
    ["code=a&ids=x", "ids[0]: “x” is no integer"],
    ["{}", "code: it is required and missing"],
  ])("is refused as %s: %s", (body, reason) => {
    expect(refusalOf(login, { body, contentType }).reason).toBe(reason);
  });

  it("is refused where it comes as JSON", () => {
    expect(refusalOf(login, { body: "{}" }).reason).toContain("“application/x-www-form-urlencoded” is expected");
  });
});

describe("a body of bytes", () => {
  const picture = operationOf({
    request: { mediaType: "image/png", required: true, schema: { type: "string", format: "binary" } },
  });

  it.each(["image/png", undefined])("is taken as %s, whatever it holds", (contentType) => {
    expect(checked(picture, { body: "{\0", contentType }).ok).toBe(true);
  });

  it("is refused where there is none, or another kind of thing", () => {
    expect(refusalOf(picture, { contentType: "image/png" }).reason).toBe("the body: it is required and missing");
    expect(refusalOf(picture, { body: "{}" }).reason).toContain("“image/png” is expected");
  });
});

function formOf(fields: readonly (readonly [string, string])[], file?: string): string {
  const parts = fields.map(
    ([name, text]) => `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  const head = `--xx\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n`;
  return [...parts, ...(file === undefined ? [] : [`${head}${file}\r\n`]), "--xx--\r\n"].join("");
}
