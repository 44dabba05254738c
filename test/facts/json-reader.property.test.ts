import fc from "fast-check";
import { expect, it } from "vitest";

import { readRepaired } from "../../generator/facts/example.ts";
import { readJson } from "../../generator/facts/json-reader.ts";
import { seen } from "./json-documents.ts";
import { cell } from "./reading.ts";

const blank = fc.constantFrom("", "", "", " ", "\n", "\r\n", "\t", "\u00a0", "// a\n", "//\n", "/* a\nb */", "/**/");
const key = fc.constantFrom('"a"', '"b"', '""', '"__proto__"', '"\\u0061"', '"文"');
const scalar = fc.constantFrom(
  ...['""', '"a // b"', '"\\n\\""', "0", "-1.5e3", "1e999", "12345678901234567", "true", "false", "null", "-0"],
);
const comma = fc.constantFrom("", ",", ",", " ,");

/** JSON with comments, trailing commas and some blanks that are none. */
const { document } = fc.letrec<{ document: string; value: string; list: string; map: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, tie("list"), tie("map")),
  list: fc
    .tuple(fc.array(fc.tuple(blank, tie("value"), blank), { maxLength: 3 }), blank, comma)
    .map(([items, end, last]) => `[${items.map((item) => item.join("")).join()}${last}${end}]`),
  map: fc
    .tuple(fc.array(fc.tuple(blank, key, blank, tie("value"), blank), { maxLength: 3 }), blank, comma)
    .map(
      ([entries, end, last]) =>
        `{${entries.map(([a, name, b, ...rest]) => [a, name, b, ":", ...rest].join("")).join()}${last}${end}}`,
    ),
  document: fc.tuple(blank, tie("value"), blank, blank).map((pieces) => pieces.join("")),
}));

const noise = fc.constantFrom(
  ..."{ } [ ] , : / // /* */ /*/ \" \\ ' - + . 0 1 e 01 tru true null a".split(" "),
  ...["\n", "\r", " ", "\u00a0", "\u2028", "\ufeff", "\u0000", "\ud800"],
);

/** A piece of noise somewhere in a document, and what may follow it. */
const spoilt = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(60), noise), { maxLength: 2 }), fc.oneof(fc.constant(""), document))
  .map(([text, spots, more]) =>
    spots.reduce((all, [at, piece]) => all.slice(0, at) + piece + all.slice(at), text + more),
  );
const pieces = fc.array(fc.oneof(noise, blank, scalar), { maxLength: 12 }).map((all) => all.join(""));

it("reads in one pass what the reader that repairs reads, whatever the text", () => {
  let count = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: spoilt }, { weight: 1, arbitrary: pieces }), (value) => {
      const text = cell(value);
      const document = readJson(text, 60);
      if (document === undefined) return;
      count += 1;
      expect(seen(document)).toEqual(seen(readRepaired(text)));
    }),
    { numRuns: 10_000 },
  );
  expect(count).toBeGreaterThan(3000);
});
