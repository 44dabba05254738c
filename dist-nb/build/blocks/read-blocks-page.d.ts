import type { Report } from "../../diagnostics/report.ts";
import type { Block, Page } from "../../pages/page.ts";
import { type PageContentReading } from "../page-reading.ts";
/** What a page of blocks says: one operation, one event, or what a guide has to tell. */
export declare function readBlocksPage(page: Page, blocks: readonly Block[], report: Report): PageContentReading;
