import type { Operation } from "../../model/api.ts";
import type { CodeView } from "./error-codes.ts";
/** The members of the constant that tells the runtime how to call: `method: "GET"`. */
export declare function factLines(operation: Operation, codes: ReadonlyMap<number, CodeView>): string[];
/** Members of the facts that the types of loops need to know by value; none where the operation has no such facts. */
export declare function literalFacts(operation: Operation): readonly string[];
/** What only people and tools read: scopes, the page, the rate limit in words. */
export declare function aboutText(operation: Operation): string;
/** Whether it answers with something else than JSON. */
export declare function isDownload(operation: Operation): boolean;
/**
 * Whether it sends JSON or nothing, answers JSON, takes no idempotency key, waits for no other write and has a documented
 * limit, so that a bundle needs less for it. The helpdesk wants a credential of its own.
 */
export declare function isPlain(operation: Operation): boolean;
