/** The value of a quoted YAML scalar that stands on one line; text without quotes around it stays as it is. */
export function unquote(raw: string): string {
  const quote = raw[0];
  if ((quote !== "'" && quote !== '"') || closingQuote(raw, 0) !== raw.length - 1) return raw;
  if (quote === "'") return raw.slice(1, -1).replaceAll("''", "'");
  return unescape(raw.slice(1, -1));
}

/** Offset of the quote that closes the one at `start`; `''` and `\"` do not close. */
export function closingQuote(line: string, start: number): number | undefined {
  const quote = line[start];
  for (let at = start + 1; at < line.length; at += 1) {
    if (quote === '"' && line[at] === "\\") at += 1;
    else if (line[at] === quote) {
      if (quote === "'" && line[at + 1] === "'") at += 1;
      else return at;
    }
  }
  return undefined;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["t", "\t"],
  ["\t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\u001b"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  ["\n", ""],
]);

/** `\x41`, `\u4e2d`, `\U0001f955`, or one of the short escapes. */
export const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/gu;

/** Resolves the escapes of a double-quoted YAML scalar; an escape that YAML does not know stays as it is. */
export function unescape(inner: string): string {
  return inner.replace(ESCAPE, (whole, ...groups: (string | undefined)[]) => {
    const [x, u, long, short] = groups;
    const code = x ?? u ?? long;
    if (code === undefined) return ESCAPES.get(short ?? "") ?? whole;
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? whole : code.length === 8 ? String.fromCodePoint(point) : String.fromCharCode(point);
  });
}
