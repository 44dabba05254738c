import type { Report } from "../diagnostics/report.ts";
import type { Page } from "../pages/page.ts";
import type { PageReading } from "./page-reading.ts";
/** What one page says; it depends on no other page. */
export declare function readPage(page: Page, report: Report): PageReading;
