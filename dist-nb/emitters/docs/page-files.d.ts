import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { type BesideLink } from "./beside.ts";
import type { Markup } from "./markup.ts";
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
export declare const start: Above;
/** Writes pages as Markdown and as HTML, from the same view; remembers what it wrote until it is let go. */
export declare function pagePrinter(render: Render): (page: Page) => readonly OutputFile[];
