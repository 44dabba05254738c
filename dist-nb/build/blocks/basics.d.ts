import type { Block, TableBlock } from "../../pages/page.ts";
import { type Text } from "../../source/text.ts";
/** The rows of a page's first table, by what they are about. */
export interface Basics {
    readonly table: TableBlock;
    readonly url?: Text;
    readonly method?: Text;
    readonly rateLimit?: Text;
    readonly appTypes?: Text;
    readonly scopes?: Text;
    readonly fieldScopes?: Text;
    readonly eventType?: Text;
    readonly pushMode?: Text;
}
/** The first table whose first column holds such labels. */
export declare function findBasics(blocks: readonly Block[]): Basics | undefined;
