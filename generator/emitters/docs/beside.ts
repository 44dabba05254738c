import { escape } from "./escape-html.ts";
import { addressOf } from "./html.ts";
import type { Target } from "./target.ts";

/** A link beside a page, with those below it. */
export interface BesideLink {
  readonly title: string;
  readonly target: Target;
  readonly inner?: readonly BesideLink[];
}

interface Bordered {
  readonly path: string;
  readonly beside: readonly BesideLink[];
}

/** Writes what stands beside a page as items of a list, once for all pages of a folder that have the same list. */
export function besideWriter(): (page: Bordered) => string {
  const written = new WeakMap<readonly BesideLink[], { readonly from: string; readonly html: string }>();
  return ({ path, beside }) => {
    const from = startOf(path, beside);
    const known = written.get(beside);
    const html = known?.from === from ? known.html : itemsHtml(beside, path);
    written.set(beside, { from, html });
    const own = `<a href="${addressOf(path, { page: path })}">`;
    return html.replace(own, () => `<a href="#main" aria-current="page">`);
  };
}

/** Links lead the same way from all pages of a folder, but for those to places on the page itself. */
function startOf(path: string, beside: readonly BesideLink[]): string {
  const hasPlaces = beside.some(({ target }) => target.anchor !== undefined);
  return hasPlaces ? path : path.slice(0, path.lastIndexOf("/") + 1);
}

function itemsHtml(links: readonly BesideLink[], path: string): string {
  return links.map((link) => itemHtml(link, path)).join("\n");
}

function itemHtml({ title, target, inner = [] }: BesideLink, path: string): string {
  const below = inner.length === 0 ? "" : `<ul>${inner.map((link) => itemHtml(link, path)).join("")}</ul>`;
  return `<li><a href="${addressOf(path, target)}">${escape(title)}</a>${below}</li>`;
}
