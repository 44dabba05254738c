import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { printYaml } from "../../generator/openapi/yaml.ts";
import type { Json } from "../../generator/model/json.ts";

describe("printing YAML", () => {
  it("puts maps and lists into blocks, lists one step below their key", () => {
    const value = { a: { b: 1, c: [] }, d: [{ e: true, f: null }, [1, ["x"]], {}], g: {} };
    expect(printYaml(value)).toBe(
      "a:\n  b: 1\n  c: []\nd:\n  - e: true\n    f: null\n  - - 1\n    - - x\n  - {}\ng: {}\n",
    );
  });

  it("writes several lines as a literal block", () => {
    expect(printYaml({ a: "x\n\n  y: z\n", b: "p\nq" })).toBe("a: |\n  x\n\n    y: z\nb: |-\n  p\n  q\n");
  });

  it("leaves plain what every reader takes for a string", () => {
    const plain = ["用户 ID", "GET /open-apis/x", "a:b", "a#b", "100 条/页，共 3 页", "it's “so”", "a, b [c] {d}"];
    expect(printYaml(plain)).toBe(plain.map((text) => `- ${text}\n`).join(""));
  });

  it.each([
    "off",
    "Y",
    "NULL",
    "~",
    "<<",
    "=",
    "2025-06-20",
    "1:30",
    "0x1F",
    "1_000",
    ".inf",
    "1e3",
    "",
    " a",
    "a ",
    "a: b",
  ])("quotes “%s”", (text) => {
    expect(printYaml({ a: text })).toBe(`a: ${JSON.stringify(text)}\n`);
  });

  it("quotes lines that a literal block would not keep", () => {
    const texts = [" a\nb", "a\n \nb", "a\n\n", "\n", "a\r\nb", "a\u2028\nb", "a\u0085b"];
    for (const version of ["1.1", "1.2"] as const) expect(parse(printYaml(texts), { version })).toEqual(texts);
  });

  it("writes a key of more than a thousand characters so that it can be read", () => {
    const value = { a: [{ ["k".repeat(2000)]: { b: 1 }, c: 2 }], ["l".repeat(2000)]: "x\ny" };
    expect(parse(printYaml(value))).toEqual(value);
  });

  it("writes a number without a fraction so that YAML 1.1 knows it", () => {
    expect(printYaml([1e21, -5e-7, 0.1, -0, 1.5e300])).toBe("- 1.0e+21\n- -5.0e-7\n- 0.1\n- 0\n- 1.5e+300\n");
  });

  it("is read back the same by YAML 1.1 and 1.2, whatever it holds", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."ab01 \t\n\r:#-?,[]{}&*!|>'\"%@`~<=.+_eExoTZ\\\u0085\u2028\ufeff中") }),
      fc.constantFrom(
        "yes",
        "No",
        "on",
        "null",
        "0o17",
        "017",
        "0b1",
        "12:30:45",
        "2001-12-14t21:59:43.10-05:00",
        "e1",
        "E-5",
        "---",
        "...",
      ),
    );
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.array(fc.tuple(text, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        for (const version of ["1.1", "1.2"] as const) {
          const read: unknown = parse(printYaml({ root: json }), { version, uniqueKeys: true });
          expect(read).toEqual({ root: json });
        }
      }),
      { numRuns: 400 },
    );
  });
});
