import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { oneLine } from "../../wording/visible.ts";
import { escape, escapeAttribute } from "./escape-html.ts";
import { htmlOf } from "./html.ts";
import { markdownFile, markdownOf } from "./markdown.ts";
import type { Markup } from "./markup.ts";
import { wayTo, type Target } from "./target.ts";

/** A page before it is written. Its templates are `docs/<template>.md.hbs` and `docs/<template>.html.hbs`. */
export interface Page {
  readonly path: string;
  readonly template: string;
  /** Text. */
  readonly title: string;
  /** The pages above it, from the first one on. */
  readonly above: readonly Above[];
  /** What stands beside it, for the site. */
  readonly beside: readonly BesideLink[];
  readonly view: (markup: Markup) => object;
}

export interface Above {
  readonly title: string;
  readonly page: string;
  /** The title is the docs' own word, not a name. */
  readonly isWord?: true;
}

/** A link beside a page, with those below it. */
export interface BesideLink {
  readonly title: string;
  readonly target: Target;
  readonly inner?: readonly BesideLink[];
}

/** The first page, from which all others are reached. */
export const start: Above = { title: "Reference", page: "index", isWord: true };

/** The page as Markdown and as HTML, from the same view. */
export function pageFiles(page: Page, render: Render): readonly OutputFile[] {
  return [
    { path: `docs/${markdownFile(page.path)}`, text: markdownText(page, render) },
    { path: `docs/${page.path}.html`, text: htmlText(page, render) },
  ];
}

function markdownText({ path, template, above, view }: Page, render: Render): string {
  const markup = markdownOf(path);
  return render(`docs/${template}.md.hbs`, { ...view(markup), trail: trailOf(above, markup).join(" / ") });
}

function htmlText({ path, template, title, above, beside, view }: Page, render: Render): string {
  const markup = htmlOf(path);
  const links = beside.map((link) => besideView(link, markup, path));
  return render("docs/page.html.hbs", {
    title: escape(oneLine(title)),
    root: "../".repeat(path.split("/").length - 1),
    markdown: escapeAttribute(wayTo(path, markdownFile(path))),
    template,
    hasTrail: above.length > 0,
    trail: trailOf(above, markup),
    hasBeside: links.length > 0,
    beside: links,
    main: render(`docs/${template}.html.hbs`, view(markup)),
  });
}

function trailOf(above: readonly Above[], { code, label, link }: Markup): string[] {
  return above.map(({ title, page, isWord }) => link(isWord === true ? label(title) : code(title), { page }));
}

interface BesideView {
  readonly link: string;
  readonly hasInner: boolean;
  readonly inner: readonly BesideView[];
}

function besideView({ title, target, inner = [] }: BesideLink, markup: Markup, path: string): BesideView {
  const shown = escape(title);
  const isHere = target.page === path && target.anchor === undefined;
  return {
    link: isHere ? `<a href="#main" aria-current="page">${shown}</a>` : markup.link(shown, target),
    hasInner: inner.length > 0,
    inner: inner.map((each) => besideView(each, markup, path)),
  };
}
