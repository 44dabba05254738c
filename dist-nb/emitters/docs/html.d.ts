import { type FieldHtml } from "./field-html.ts";
import type { Markup } from "./markup.ts";
import { type Target } from "./target.ts";
import { type Written } from "./written.ts";
/** How views write an HTML page. */
export declare function htmlOf(page: string, written?: Written<FieldHtml>): Markup;
/** Where a link of a page leads, for an attribute. */
export declare function addressOf(page: string, { page: to, anchor }: Target): string;
/** The language that text is in, as far as its letters tell: for the font, and for who reads it out. */
export declare function languageOf(text: string): "zh" | "en";
