/** A comment's words with its place. */
export interface JsonComment {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface JsonScan {
  readonly comments: readonly JsonComment[];
  /** Brackets open at once. */
  readonly depth: number;
  /** Where the first document ends, comments behind it on the same line included. */
  readonly firstEnd: number;
  /** Something follows the first document. */
  readonly hasMore: boolean;
}

/** The comment at a place; undefined where there is none, or one that does not end where both kinds of readers end it. */
export function commentAt(text: string, start: number): JsonComment | undefined {
  if (kindAt(text, start) !== "comment") return undefined;
  const end = endOfComment(text, start);
  const comment = text.slice(start, end);
  const isWhole = comment.startsWith("/*") ? comment.length > 3 && comment.endsWith("*/") : !/\r(?!$)/u.test(comment);
  return isWhole ? { words: commentWords(comment), start, end } : undefined;
}

/** One pass over a JSON text: its comments, how deep it goes, where its first document ends. */
export function scanJson(text: string): JsonScan {
  const comments: JsonComment[] = [];
  let open = 0;
  let depth = 0;
  let firstEnd: number | undefined;
  for (const { kind, start, end } of tokens(text)) {
    if (firstEnd !== undefined && (kind !== "comment" || text.slice(firstEnd, start).includes("\n"))) {
      if (kind === "comment") continue;
      return { comments, depth, firstEnd, hasMore: true };
    }
    if (kind === "comment") {
      comments.push({ words: commentWords(text.slice(start, end)), start, end });
      if (firstEnd !== undefined) firstEnd = end;
    } else {
      if (kind === "open") depth = Math.max(depth, ++open);
      if (kind === "close") open--;
      if (open <= 0 && kind !== "separator") firstEnd = end;
    }
  }
  return { comments, depth, firstEnd: firstEnd ?? text.length, hasMore: false };
}

interface Token {
  readonly kind: "open" | "close" | "separator" | "comment" | "value";
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text, by their first characters; a string or comment that never closes is a token up to the end. */
function* tokens(text: string): Generator<Token> {
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    const end = kind === undefined ? start + 1 : endOfToken(kind, text, start);
    if (kind !== undefined) yield { kind, start, end };
    start = end;
  }
}

/** Undefined: white space. */
function kindAt(text: string, at: number): Token["kind"] | undefined {
  switch (text[at]) {
    case "{":
    case "[":
      return "open";
    case "}":
    case "]":
      return "close";
    case ",":
    case ":":
      return "separator";
    case "/":
      return text[at + 1] === "/" || text[at + 1] === "*" ? "comment" : "value";
    default:
      return blank.test(text.charAt(at)) ? undefined : "value";
  }
}

const blank = /\s/;

function endOfToken(kind: Token["kind"], text: string, start: number): number {
  if (kind === "comment") return endOfComment(text, start);
  if (kind !== "value" || text[start] === "/") return start + 1;
  if (text[start] === '"') return endOfString(text, start);
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start + 1;
}

/** Behind the closing quote of the string that begins at a place; where it has none, the end of its line. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    // one expression for all of it would need room for each character
    PLAIN.lastIndex = at;
    PLAIN.test(text);
    at = PLAIN.lastIndex;
    if (text[at] !== "\\" || at + 1 === text.length) return text[at] === '"' ? at + 1 : at;
  }
}

/** Sticky, each linear. */
const PLAIN = /[^"\\\n]*/y;
const WORD = /[^\s[\]{},:"/]+/suy;

function endOfComment(text: string, start: number): number {
  const isBlock = text[start + 1] === "*";
  const close = isBlock ? text.indexOf("*/", start + 2) : text.indexOf("\n", start);
  if (close === -1) return text.length;
  return isBlock ? close + 2 : close;
}

/** Without the comment's marks, its lines joined. */
function commentWords(comment: string): string {
  const inner = comment.startsWith("/*") ? comment.slice(2).replace(/\*\/$/, "") : comment.replace(/^\/+/, "");
  return inner
    .split("\n")
    .map((line) => line.replace(/^[\s*]+/, "").trim())
    .filter((line) => line !== "")
    .join(" ");
}
