import type { Block, TableBlock } from "../../pages/page.ts";
/**
 * The blocks of a page whose parts are headed in bold, with these lines as headings, and an empty table before the first:
 * it stands where pages have the table of an event's basics. `undefined` where no line heads an example of an event.
 */
export declare function withBoldHeadings(blocks: readonly Block[]): {
    readonly blocks: readonly Block[];
    readonly table: TableBlock;
} | undefined;
