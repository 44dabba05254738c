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

/** Sticky, each alternative linear; a string or comment that never closes is a token up to the end. */
const TOKEN =
  /\s+|(?<open>[[{])|(?<close>[\]}])|(?<separator>[,:])|(?<comment>\/\/[^\n]*|\/\*.*?(?:\*\/|$))|"(?:[^"\\\n]|\\.)*"?|[^\s[\]{},:"/]+|./suy;

function* tokens(text: string): Generator<Token> {
  const token = new RegExp(TOKEN);
  for (let start = 0; start < text.length; start = token.lastIndex) {
    token.lastIndex = start;
    const match = token.exec(text);
    if (match === null) return;
    const end = token.lastIndex;
    if (match[0].trim() === "") continue;
    const { open, close, separator, comment } = match.groups ?? {};
    if (open !== undefined) yield { kind: "open", start, end };
    else if (close !== undefined) yield { kind: "close", start, end };
    else if (separator !== undefined) yield { kind: "separator", start, end };
    else yield { kind: comment === undefined ? "value" : "comment", start, end };
  }
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
