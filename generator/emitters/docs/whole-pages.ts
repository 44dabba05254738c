import type { ApiOutline } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { EmitContext, Part } from "../emitter.ts";
import { contradictionPages } from "./contradiction-pages.ts";
import { fieldTypePages } from "./field-type-pages.ts";
import { homePage } from "./home-page.ts";
import { fullPieces, fullText, listText } from "./machine-texts.ts";
import { pagePrinter, type Page } from "./page-files.ts";
import { allPages } from "./plan.ts";
import { scopeData } from "./scope-view.ts";
import { searchIndex } from "./search-index.ts";

/** What is of no service and small: the first page, field types, contradictions, what the site's scripts know, texts for machines. */
export function wholeFiles(
  api: ApiOutline,
  parts: readonly Part[],
  { context, render }: { readonly context: EmitContext; readonly render: Render },
): readonly OutputFile[] {
  const pages = allPages(api);
  const own: readonly Page[] = [
    homePage(api, pages, context),
    ...fieldTypePages(api, context.diagnostics ?? []),
    ...contradictionPages(context.diagnostics ?? []),
  ];
  const files = own.flatMap(pagePrinter(render));
  const pieces = parts.flatMap((part) => part.pieces);
  return [
    ...files,
    { path: "docs/assets/search-index.js", text: searchIndex(api, pages, pieces) },
    { path: "docs/assets/scope-data.js", text: scopeData(api, pages) },
    { path: "docs/llms.txt", text: listText(api, pages, context) },
    fullText([...fullPieces(files), ...pieces]),
  ];
}
