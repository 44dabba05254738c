import { closingQuote } from "./quotes.ts";

/** Offset behind the flow collection that `raw` starts with (`{}`, `[a, b]`); undefined if it is none or stays open. */
export function flowEnd(raw: string): number | undefined {
  if (raw[0] !== "{" && raw[0] !== "[") return undefined;
  let depth = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const char = raw[at];
    if (char === '"' || char === "'") at = closingQuote(raw, at) ?? at;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
