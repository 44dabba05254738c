/** A place in the docs: a page without its ending, as `operations/bitable/v1/app.get`, and a place on it. */
export interface Target {
  readonly page: string;
  readonly anchor?: string;
}

/** The way from one page to another as an address: `../app.get` of `x/app.list`. */
export function wayTo(from: string, to: string): string {
  let same = 0;
  const end = Math.min(from.length, to.length);
  for (let at = 0; at < end && from.charCodeAt(at) === to.charCodeAt(at); at += 1) {
    if (from.charCodeAt(at) === slash) same = at + 1;
  }
  let up = "";
  for (let at = from.indexOf("/", same); at !== -1; at = from.indexOf("/", at + 1)) up += "../";
  return up + to.slice(same);
}

const slash = 47;
