import type { Block, TableBlock } from "../../pages/page.ts";
/** The prose between a page's title and its first table: what the operation or event is. */
export declare function introOf(blocks: readonly Block[], until: TableBlock): string;
/** Whether a page says of itself that it is historic or no longer recommended. */
export declare function isOutdated(title: string, intro: string): boolean;
