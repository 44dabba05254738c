import type { Render } from "../../templating/render.ts";
import { type Emitter } from "../emitter.ts";
/**
 * The docs: each page as Markdown and, from the same view, as HTML of a site that needs no server; an index for its
 * search; all of it as text for machines. No page of the site weighs more than 60 kB: what has no room on one stands on
 * another that it links to. Tables of Markdown are not padded to columns, which would double the size of long ones.
 */
export declare function docsEmitter(render: Render): Emitter;
