import type { Contract } from "../engine/contract.js";
import type { Reply } from "../engine/exchange.js";
import type { ActiveFault } from "../faults/faults.js";
import type { RequestEntry } from "../journal/journal.js";
/** What the page shows. */
export interface PageFacts {
    readonly contract: Contract;
    /** Names of the operations that keep state. */
    readonly stateful: ReadonlySet<string>;
    readonly demo: object;
    readonly state: object;
    readonly requests: readonly RequestEntry[];
    readonly faults: readonly ActiveFault[];
}
/** The style sheet of the page. */
export declare function styleReply(): Reply;
/** The page at `/`: demo ids, faults that are on, the last requests, state, operations. */
export declare function pageReply(facts: PageFacts): Reply;
