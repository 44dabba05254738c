/** A tag as it stands in a text: `<md-dt-tr level="1">`, `</md-td>`. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
  /** As they stand between the name and the `>`. */
  readonly attributes: string;
}

/** The value of an attribute: `level="1"`, `level='1'`, `level=1`; undefined where the tag has none of that name. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  if (!attributes.includes("=")) return undefined;
  eachAttribute.lastIndex = 0;
  for (let match = eachAttribute.exec(attributes); match !== null; match = eachAttribute.exec(attributes)) {
    if (lowerCase(match[1] ?? "") === name) return match[2] ?? match[3] ?? match[4] ?? "";
  }
  return undefined;
}

const eachAttribute = /([a-z][\w-]*)\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi;

/** Nearly all names are in lower case; of a page's text, which holds Chinese, asking is cheaper than changing it. */
function lowerCase(name: string): string {
  return /[A-Z]/.test(name) ? name.toLowerCase() : name;
}

/** A tag with its attributes is no longer; so one that never closes costs no more than this. */
const LONGEST_TAG = 4000;

/**
 * The tag that begins at `at` (where a `<` stands), or undefined: `<angle>` text has a name that `isKnown` does not know,
 * and a tag without its `>` before the next `<` is text too.
 */
export function tagAt(value: string, at: number, isKnown: (name: string) => boolean): Tag | undefined {
  const closing = value.charCodeAt(at + 1) === SLASH;
  const nameStart = closing ? at + 2 : at + 1;
  const nameEnd = endOfName(value, nameStart);
  if (nameEnd === undefined) return undefined;
  const name = lowerCase(value.slice(nameStart, nameEnd));
  const end = isKnown(name) ? endOfTag(value, nameEnd) : undefined;
  return end === undefined ? undefined : { name, closing, start: at, end, attributes: value.slice(nameEnd, end - 1) };
}

/** All tags of a text, in order, whose name `isKnown` knows. */
export function tagsOf(value: string, isKnown: (name: string) => boolean): Tag[] {
  const tags: Tag[] = [];
  for (let at = value.indexOf("<"); at !== -1;) {
    const tag = tagAt(value, at, isKnown);
    if (tag !== undefined) tags.push(tag);
    at = value.indexOf("<", tag?.end ?? at + 1);
  }
  return tags;
}

/** No known name is longer. */
const LONGEST_NAME = 37;

/** Behind a name, which begins with a letter and ends at a blank, a `/` or a `>`. */
function endOfName(value: string, start: number): number | undefined {
  if (!isLetter(value.charCodeAt(start))) return undefined;
  const limit = start + LONGEST_NAME;
  for (let at = start + 1; at <= limit; at++) {
    const char = value.charCodeAt(at);
    if (char === GREATER || char === SLASH) return at;
    if (!isOfName(char)) return /\s/.test(value.charAt(at)) ? at : undefined;
  }
  return undefined;
}

function isOfName(char: number): boolean {
  return isLetter(char) || char === HYPHEN || (char >= ZERO && char <= NINE);
}

/** Bit 32 is what tells `A` from `a`. */
function isLetter(char: number): boolean {
  const lower = char | 32;
  return lower >= A && lower <= Z;
}

/** Behind the `>` that ends a tag; a `>` inside a quoted value does not (`desc="a > b"`), unless the quote never closes. */
function endOfTag(value: string, from: number): number | undefined {
  if (value.charCodeAt(from) === GREATER) return from + 1;
  const limit = Math.min(value.length, from + LONGEST_TAG);
  let quote = 0;
  for (let at = from; at < limit; at++) {
    const char = value.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === DOUBLE || char === SINGLE) quote = char;
    else if (char === GREATER) return at + 1;
    else if (char === LESS) break;
  }
  const plain = /^[^<>\n]*>/.exec(value.slice(from, limit))?.[0].length;
  return plain === undefined ? undefined : from + plain;
}

/** `>`, `<`, `/`, `-`, `0`, `9`, `a`, `z`, `"` and `'` as UTF-16 units. */
const GREATER = 62;
const LESS = 60;
const SLASH = 47;
const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const A = 97;
const Z = 122;
const DOUBLE = 34;
const SINGLE = 39;
