import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { oneLine } from "../../wording/visible.ts";
import { besideWriter, type BesideLink } from "./beside.ts";
import { escape, escapeAttribute } from "./escape-html.ts";
import type { FieldHtml } from "./field-html.ts";
import { htmlOf } from "./html.ts";
import { markdownFile, markdownOf } from "./markdown.ts";
import type { Markup } from "./markup.ts";
import type { FieldRow } from "./rows.ts";
import { wayTo } from "./target.ts";
import { nothingWritten } from "./written.ts";

/** A page before it is written. Its templates are `docs/<template>.md.hbs` and `docs/<template>.html.hbs`. */
export interface Page {
  readonly path: string;
  readonly template: string;
  /** Text. */
  readonly title: string;
  /** The pages above it, from the first one on. */
  readonly above: readonly Above[];
  /** What stands beside it, for the site. Pages that show the same are written faster if it is one list. */
  readonly beside: readonly BesideLink[];
  readonly view: (markup: Markup) => object;
}

export interface Above {
  readonly title: string;
  readonly page: string;
  /** The title is the docs' own word, not a name. */
  readonly isWord?: true;
}

/** The first page, from which all others are reached. */
export const start: Above = { title: "Reference", page: "index", isWord: true };

/** Writes pages as Markdown and as HTML, from the same view; remembers what it wrote until it is let go. */
export function pagePrinter(render: Render): (page: Page) => readonly OutputFile[] {
  const markdown = nothingWritten<FieldRow>();
  const html = nothingWritten<FieldHtml>();
  const besideHtml = besideWriter();
  return (page) => [
    { path: `docs/${markdownFile(page.path)}`, text: markdownText(page, markdownOf(page.path, markdown), render) },
    {
      path: `docs/${page.path}.html`,
      text: htmlText(page, { markup: htmlOf(page.path, html), render, beside: besideHtml(page) }),
    },
  ];
}

function markdownText({ template, above, view }: Page, markup: Markup, render: Render): string {
  return render(`docs/${template}.md.hbs`, { ...view(markup), trail: trailOf(above, markup).join(" / ") });
}

interface Frame {
  readonly markup: Markup;
  readonly render: Render;
  readonly beside: string;
}

function htmlText({ path, template, title, above, view }: Page, { markup, render, beside }: Frame): string {
  return render("docs/page.html.hbs", {
    title: escape(oneLine(title)),
    root: "../".repeat(path.split("/").length - 1),
    markdown: escapeAttribute(wayTo(path, markdownFile(path))),
    template,
    hasTrail: above.length > 0,
    trail: trailOf(above, markup)
      .map((each) => `<li>${each}</li>`)
      .join(""),
    hasBeside: beside !== "",
    beside,
    main: render(`docs/${template}.html.hbs`, view(markup)),
  });
}

function trailOf(above: readonly Above[], { code, label, link }: Markup): string[] {
  return above.map(({ title, page, isWord }) => link(isWord === true ? label(title) : code(title), { page }));
}
