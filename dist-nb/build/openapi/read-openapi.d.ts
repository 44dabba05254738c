import type { Report } from "../../diagnostics/report.ts";
import type { Page } from "../../pages/page.ts";
import type { PageFacts } from "../draft.ts";
/**
 * What an OpenAPI document says: operations, webhooks as events, component schemas. Any document of 3.0 or 3.1, the
 * vendor's or not; what cannot be read is reported with its place.
 */
export declare function readOpenApi(page: Page, report: Report): PageFacts;
