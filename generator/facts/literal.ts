/** A value as a description writes it, and where what follows it starts. */
export interface Literal {
  /** Without quotes or code marks. */
  readonly value: string;
  /** How it was marked; `bare` is neither quoted nor code. */
  readonly form: "quoted" | "code" | "bare" | "json";
  readonly end: number;
}

/**
 * Reads the one value that starts at an offset (after blanks): `"csv"`, `“csv”`, `` `true` ``, `["a"]`, or a bare word or
 * number. Undefined where none starts, as in running Chinese text.
 */
export function readLiteral(text: string, from: number): Literal | undefined {
  const start = skipBlanks(text, from);
  const first = text[start];
  if (first === undefined) return undefined;
  if (first === "`") return closed(text, start, "`", "code");
  if (first === '"') return closed(text, start, '"', "quoted");
  if (first === "“") return closed(text, start, "”", "quoted");
  if (first === "[" || first === "{") return jsonLiteral(text, start);
  BARE.lastIndex = start;
  const bare = BARE.exec(text)?.[0].replace(/[.+:/@-]{1,3}$/, "");
  return bare === undefined ? undefined : { value: bare, form: "bare", end: start + bare.length };
}

/** Behind blanks and line breaks (`<br>` too). */
export function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return from + (BLANKS.exec(text)?.[0].length ?? 0);
}

/** Where a JSON array or object that starts at an offset ends; undefined if it does not. */
export function jsonEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      at = stringEnd(text, at);
    } else if (character === "[" || character === "{") {
      depth++;
    } else if (character === "]" || character === "}") {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

const BLANKS = /(?:\s|<br ?\/?>|&nbsp;)*/giy;
/** `open_id`, `-1`, `zh-CN`, `0.5`, `2017-01-01` */
const BARE = /-?[\w][\w.+:/@-]*/y;

/** A code mark or quote that closes on the same line; a doubled one (``` ``1`` ```) counts as one. */
function closed(text: string, start: number, mark: string, form: "quoted" | "code"): Literal | undefined {
  const open = text.startsWith("``", start) ? 2 : 1;
  let at = start + open;
  while (at < text.length && text[at] !== mark) {
    if (text[at] === "\n") return undefined;
    at += text[at] === "\\" && mark === '"' ? 2 : 1;
  }
  if (at >= text.length) return undefined;
  const value = text.slice(start + open, at);
  return { value: mark === '"' ? unescaped(value) : value.trim(), form, end: Math.min(text.length, at + open) };
}

/** The text of a JSON string without its quotes: `[\"a\"]` is `["a"]`. What is no JSON string stays. */
export function unescaped(value: string): string {
  if (!value.includes("\\")) return value;
  try {
    const parsed: unknown = JSON.parse(`"${value}"`);
    return typeof parsed === "string" ? parsed : value;
  } catch {
    return value;
  }
}

function jsonLiteral(text: string, start: number): Literal | undefined {
  const end = jsonEnd(text, start);
  return end === undefined ? undefined : { value: text.slice(start, end), form: "json", end };
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
