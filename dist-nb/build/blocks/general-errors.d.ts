import type { Report } from "../../diagnostics/report.ts";
import type { Page } from "../../pages/page.ts";
import type { ErrorDraft } from "../draft.ts";
import type { Section } from "./sections.ts";
/**
 * Errors that any call can get, as guides state them: the rows of the tables on a page that is about general error codes
 * by its title or headings, and what an HTTP answer shows that is written out (`HTTP/1.1 429 Too Many Requests`). An error
 * table of another guide belongs to calls that it does not name, which is reported.
 */
export declare function readGeneralErrors(page: Page, sections: readonly Section[], report: Report): readonly ErrorDraft[];
