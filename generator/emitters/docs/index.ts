import type { Render } from "../../templating/render.ts";
import { emitterOf, type Emitter } from "../emitter.ts";
import { planServices } from "./plan.ts";
import { servicePart } from "./service-part.ts";
import { sharedInput, sharedPages } from "./shared-pages.ts";
import { wholeFiles } from "./whole-pages.ts";

/**
 * The docs: each page as Markdown and, from the same view, as HTML of a site that needs no server; an index for its
 * search; all of it as text for machines. No page of the site weighs more than 60 kB: what has no room on one stands on
 * another that it links to. Tables of Markdown are not padded to columns, which would double the size of long ones.
 */
export function docsEmitter(render: Render): Emitter {
  return emitterOf({
    name: "docs",
    plans: planServices,
    part: (service, plan, _report, reuse) => servicePart(service, plan, { render, reuse }),
    shared: { input: sharedInput, part: (input, reuse) => sharedPages(input, { render, reuse }) },
    whole: (api, parts, context) => wholeFiles(api, parts, { context, render }),
  });
}
