/** Tags that say nothing but how a text looks; what they hold is kept. */
const looks = new Set([
  "b",
  "strong",
  "i",
  "em",
  "u",
  "s",
  "del",
  "font",
  "span",
  "sup",
  "sub",
  "small",
  "mark",
  "center",
]);
/** Tags at which a line begins. */
const lineStarts = new Set([
  "br",
  "p",
  "div",
  "ul",
  "ol",
  "tr",
  "table",
  "tbody",
  "thead",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);

/** A tag with its attributes is no longer; so a `<b` that never closes costs no more. */
const LONGEST_TAG = 2000;

/**
 * What an HTML tag at `at` stands for in canonical text: `<br>` a line break, `<li>` a bullet, `<code>` a backtick,
 * `<b>` nothing. Undefined: no tag of HTML, as in `map<string, int>` or `<app_id>`; it is text.
 */
export function htmlTagAt(value: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/i.exec(value.slice(at, at + 16));
  if (name === null) return undefined;
  const close = value.slice(at, at + LONGEST_TAG).indexOf(">");
  if (close === -1) return undefined;
  const stands = standsFor((name[1] ?? "").toLowerCase(), value.startsWith("</", at));
  return stands === undefined ? undefined : { value: stands, end: at + close + 1 };
}

function standsFor(name: string, closing: boolean): string | undefined {
  if (looks.has(name)) return "";
  if (lineStarts.has(name)) return "\n";
  if (name === "li") return closing ? "" : "\n- ";
  if (name === "code") return "`";
  return undefined;
}
