/** Text whose links are their words only: `[100 次/分钟](https://…)` is `100 次/分钟`. In one pass, however many brackets. */
export function withoutLinks(text: string): string {
  return withoutLinkTargets(text).replace(/[[\]]/g, "");
}

/** The words of links in a short text, as a name or a type; brackets that are none of a link's stay: `[a](…)[]` is `a[]`. */
export function wordsOfLinks(text: string): string {
  return text.replace(LINK, "$1");
}

const LINK = /\[([^[\]\n]{1,80})\]\([^()\s]{0,600}\)/g;

function withoutLinkTargets(text: string): string {
  let kept = "";
  let from = 0;
  let close = -1;
  let lineEnd = -1;
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", Math.max(from, at + 1))) {
    if (close < at) close = orEnd(text, text.indexOf(")", at));
    if (lineEnd < at) lineEnd = orEnd(text, text.indexOf("\n", at));
    if (close >= lineEnd || close === text.length) continue;
    kept += text.slice(from, at + 1);
    from = close + 1;
  }
  return kept + text.slice(from);
}

function orEnd(text: string, at: number): number {
  return at === -1 ? text.length : at;
}
