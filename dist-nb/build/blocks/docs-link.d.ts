import type { DocsLink } from "../../model/api.ts";
import type { Page } from "../../pages/page.ts";
import type { Section } from "./sections.ts";
/** Title, address and day of a page: from its header, else its first heading. */
export declare function docsOf(page: Page, sections: readonly Section[]): DocsLink;
