import type { Report } from "../diagnostics/report.ts";
import type { Page } from "../pages/page.ts";
import { readBlocksPage } from "./blocks/read-blocks-page.ts";
import { readOpenApi } from "./openapi/read-openapi.ts";
import type { PageReading } from "./page-reading.ts";

/** What one page says. `knownTitles`: scope titles of all pages. */
export function readPage(page: Page, knownTitles: ReadonlySet<string>, report: Report): PageReading {
  if (page.content.kind === "blocks") return readBlocksPage(page, page.content.blocks, { knownTitles, report });
  const facts = readOpenApi(page, report);
  if (facts.operations.length > 0) return { page, kind: "operation", facts };
  if (facts.events.length > 0) return { page, kind: "event", facts };
  return { page, kind: "neither", facts, reason: "an OpenAPI document without operations" };
}
