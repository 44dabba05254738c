import type { Report } from "../diagnostics/report.ts";
import type { Page } from "../pages/page.ts";
import { readBlocksPage } from "./blocks/read-blocks-page.ts";
import { readOpenApi } from "./openapi/read-openapi.ts";
import type { PageContentReading, PageReading } from "./page-reading.ts";
import { scopeTitlesOf } from "./scope-titles.ts";

/** What one page says; it depends on no other page. */
export function readPage(page: Page, report: Report): PageReading {
  return {
    file: page.span.file,
    dialect: page.dialect,
    title: page.header.title?.value ?? "",
    scopeTitles: scopeTitlesOf(page),
    ...readContent(page, report),
  };
}

function readContent(page: Page, report: Report): PageContentReading {
  if (page.content.kind === "blocks") return readBlocksPage(page, page.content.blocks, report);
  const facts = readOpenApi(page, report);
  if (facts.operations.length > 0) return { kind: "operation", facts };
  if (facts.events.length > 0) return { kind: "event", facts };
  return { kind: "neither", facts, reason: "an OpenAPI document without operations" };
}
