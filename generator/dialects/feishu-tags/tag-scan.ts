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
  opening.lastIndex = at;
  const match = opening.exec(value);
  return match === null || !isKnown(lowerCase(match[2] ?? "")) ? undefined : tagFrom(value, match);
}

// no known name is longer
const opening = /<(\/?)([a-z][a-z0-9-]{0,36})(?=[\s/>])/iy;

/**
 * All tags of a text, in order, whose opening `known` finds: a global pattern for the `<`, a slash or nothing, and the name,
 * as `/<(\/?)(div)(?=[\s/>])/gi`.
 */
export function tagsOf(value: string, known: RegExp): Tag[] {
  const tags: Tag[] = [];
  known.lastIndex = 0;
  for (let match = known.exec(value); match !== null; match = known.exec(value)) {
    const tag = tagFrom(value, match);
    if (tag !== undefined) tags.push(tag);
    known.lastIndex = tag?.end ?? match.index + 1;
  }
  return tags;
}

function tagFrom(value: string, match: RegExpExecArray): Tag | undefined {
  const from = match.index + match[0].length;
  const end = endOfTag(value, from);
  if (end === undefined) return undefined;
  return {
    name: lowerCase(match[2] ?? ""),
    closing: match[1] === "/",
    start: match.index,
    end,
    attributes: value.slice(from, end - 1),
  };
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

/** `>`, `<`, `"` and `'` as UTF-16 units. */
const GREATER = 62;
const LESS = 60;
const DOUBLE = 34;
const SINGLE = 39;
