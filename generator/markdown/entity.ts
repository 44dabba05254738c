const named = new Map([
  ["nbsp", " "],
  ["emsp", " "],
  ["ensp", " "],
  ["thinsp", " "],
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["middot", "·"],
  ["copy", "©"],
  ["times", "×"],
  ["yen", "¥"],
  ["hellip", "…"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["le", "≤"],
  ["ge", "≥"],
  ["vert", "|"],
  ["verbar", "|"],
]);

/** The HTML entity that begins at `at` (`&nbsp;`, `&#39;`, `&#x27;`), and where it ends; undefined: none that is known. */
export function entityAt(value: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const match = /^&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{1,8});/i.exec(value.slice(at, at + 12));
  if (match === null) return undefined;
  const name = match[1] ?? "";
  const resolved = name.startsWith("#") ? fromNumber(name.slice(1)) : named.get(name.toLowerCase());
  return resolved === undefined ? undefined : { value: resolved, end: at + match[0].length };
}

function fromNumber(digits: string): string | undefined {
  const number = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  const surrogate = number >= 0xd800 && number <= 0xdfff;
  return number === 0 || number > 0x10ffff || surrogate ? undefined : String.fromCodePoint(number);
}
