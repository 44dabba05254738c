import { describe, expect, it } from "vitest";

import { decode } from "../../generator/source/decode.ts";

describe("decode", () => {
  it("reads UTF-8", () => {
    expect(decode(Buffer.from("频控"))).toEqual({ kind: "text", text: "频控" });
  });

  it.each(["plain ASCII\u007f", "café ÿ\u0080", "频控", "a 👩‍💻 b 𠮷", "\uffff\ud7ff", "a\uFEFFb"])(
    "reads %j",
    (text) => {
      expect(decode(Buffer.from(text))).toEqual({ kind: "text", text });
      expect(decode(Buffer.from(`\uFEFF${text}`))).toEqual({ kind: "text", text });
    },
  );

  it("reads bytes within others", () => {
    const bytes = new Uint8Array(Buffer.from("频a频")).subarray(3, 4);
    expect(decode(bytes)).toEqual({ kind: "text", text: "a" });
    expect(decode(new Uint8Array(Buffer.from("a频控")).subarray(1))).toEqual({ kind: "text", text: "频控" });
  });

  it("leaves out one byte order mark of UTF-8 only", () => {
    expect(decode(Buffer.from("\uFEFF\uFEFFa"))).toEqual({ kind: "text", text: "\uFEFFa" });
  });

  it("leaves out the byte order mark of UTF-8", () => {
    expect(decode(Buffer.from("\uFEFF频控"))).toEqual({ kind: "text", text: "频控" });
  });

  it("reads UTF-16 in either byte order by its mark", () => {
    const little = Buffer.from("\uFEFF频控", "utf16le");
    expect(decode(little)).toEqual({ kind: "text", text: "频控" });
    expect(decode(Buffer.from(little).swap16())).toEqual({ kind: "text", text: "频控" });
  });

  it("reads lines that end in two characters as others", () => {
    expect(decode(Buffer.from("a\r\nb\n"))).toEqual({ kind: "text", text: "a\nb\n" });
  });

  it("finds the first byte that is not UTF-8, as in a page saved as GBK", () => {
    const gbk = Buffer.from([0x61, 0x0a, 0xb4, 0xb4, 0xbd, 0xa8]);
    expect(decode(gbk)).toMatchObject({ kind: "not-text", at: 2, why: "byte 2 is not UTF-8" });
  });

  it("finds a character that is cut off at the end", () => {
    expect(decode(Buffer.from("频控").subarray(0, 5))).toMatchObject({ kind: "not-text", at: 1 });
  });

  it("finds half a pair in UTF-16", () => {
    expect(decode(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).toMatchObject({ kind: "not-text", at: 0 });
  });

  it("takes NUL for a sign of bytes that are no text", () => {
    expect(decode(Buffer.from("PK\u0003\0"))).toMatchObject({ kind: "not-text", at: 3 });
    expect(decode(Buffer.from("ab", "utf16le"))).toMatchObject({ kind: "not-text", at: 1 });
  });

  it("reads nothing as empty text", () => {
    expect(decode(new Uint8Array())).toEqual({ kind: "text", text: "" });
  });
});
