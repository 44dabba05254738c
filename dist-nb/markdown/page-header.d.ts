import type { Block, PageHeader } from "../pages/page.ts";
import { type Text } from "../source/text.ts";
/** A page without what stands around its content. */
export interface PageParts {
    readonly header: PageHeader;
    readonly body: Text;
}
/**
 * Takes front matter, the API explorer's links and the line with the day of the last change out of a page. The title is
 * the front matter's; without one, `withTitle` takes it from the first heading.
 */
export declare function readPageParts(text: Text): PageParts;
/** The header with the first heading as its title, where it has none. */
export declare function withTitle(header: PageHeader, blocks: readonly Block[]): PageHeader;
