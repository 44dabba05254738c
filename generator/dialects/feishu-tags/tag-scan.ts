/** A tag as it stands in a text: `<md-dt-tr level="1">`, `</md-td>`. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A tag with its attributes is no longer; so one that never closes costs no more than this. */
const LONGEST_TAG = 4000;

/**
 * The tag that begins at `at` (where a `<` stands), or undefined: `<angle>` text has a name that `isKnown` does not know,
 * and a tag without its `>` before the next `<` is text too.
 */
export function tagAt(value: string, at: number, isKnown: (name: string) => boolean): Tag | undefined {
  const match = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(value.slice(at, at + 40));
  const name = match?.[2]?.toLowerCase();
  if (match === null || name === undefined || !isKnown(name)) return undefined;
  const from = at + match[0].length;
  const end = endOfTag(value, from);
  if (end === undefined) return undefined;
  return { name, closing: match[1] === "/", start: at, end, attributes: readAttributes(value.slice(from, end - 1)) };
}

/** All known tags of a text, in order. */
export function* tagsOf(value: string, isKnown: (name: string) => boolean): Generator<Tag> {
  for (let at = value.indexOf("<"); at !== -1;) {
    const tag = tagAt(value, at, isKnown);
    if (tag !== undefined) yield tag;
    at = value.indexOf("<", tag?.end ?? at + 1);
  }
}

/** Behind the `>` that ends a tag; a `>` inside a quoted value does not (`desc="a > b"`), unless the quote never closes. */
function endOfTag(value: string, from: number): number | undefined {
  const rest = value.slice(from, from + LONGEST_TAG);
  let quote: string | undefined;
  for (let at = 0; at < rest.length; at++) {
    const char = rest.charAt(at);
    if (quote !== undefined) {
      if (char === quote) quote = undefined;
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return from + at + 1;
    else if (char === "<") break;
  }
  const plain = /^[^<>\n]*>/.exec(rest)?.[0].length;
  return plain === undefined ? undefined : from + plain;
}

const none: ReadonlyMap<string, string> = new Map();

function readAttributes(text: string): ReadonlyMap<string, string> {
  if (!text.includes("=")) return none;
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([a-z][\w-]*)\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi)) {
    attributes.set((match[1] ?? "").toLowerCase(), match[2] ?? match[3] ?? match[4] ?? "");
  }
  return attributes;
}
