import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseJson, parseJsonBytes } from "../../../../templates/mock/src/checking/json-text.ts";
import { growth, linear } from "../../../cpu-time.ts";

const utf8 = new TextEncoder();

describe("JSON that was sent", () => {
  it("is read as JSON.parse reads it, or refused", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const read = parseJsonBytes(utf8.encode(text));
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
        else expect(() => JSON.parse(text) as unknown).toThrow();
      }),
    );
  });

  it("may have 200 levels and no more", () => {
    expect(parseJson("[".repeat(200) + "1".repeat(300) + "]".repeat(200)).ok).toBe(true);
    expect(parseJson("[".repeat(201) + "1".repeat(300) + "]".repeat(201))).toMatchObject({
      said: "it is nested more than 200 levels deep",
    });
  });

  it("is refused at 10,000 levels, closed or not, lists or objects", () => {
    expect(parseJson("[".repeat(10_000)).ok).toBe(false);
    expect(parseJson(`{"a":`.repeat(10_000)).ok).toBe(false);
    expect(parseJson("[".repeat(10_000) + "]".repeat(10_000)).ok).toBe(false);
  });

  it("may have any number of brackets in its texts", () => {
    const text = JSON.stringify({ a: `${"[{".repeat(500)}\\`, b: `"${"[".repeat(500)}` });
    expect(parseJson(text).ok).toBe(true);
  });

  it("is refused where it is no UTF-8", () => {
    expect(parseJsonBytes(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ ok: false, said: "it is no UTF-8" });
  });

  it("may begin with a byte order mark", () => {
    expect(parseJsonBytes(utf8.encode("\ufeff[1]"))).toEqual({ ok: true, value: [1] });
  });

  it("keeps __proto__ as a member like any other", () => {
    const read = parseJson(`{"__proto__":{"polluted":true}}`);
    expect(read.ok && Object.keys(read.value as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("is looked at in time in proportion to its length", () => {
    for (const text of [`"${"\\".repeat(2_000_000)}`, `["${"\\\\".repeat(1_000_000)}"]`]) {
      expect(growth(parseJson, text)).toBeLessThan(linear);
    }
  });
});
