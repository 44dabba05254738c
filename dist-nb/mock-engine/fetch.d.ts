import type { Incoming, Reply } from "./engine/exchange.js";
/**
 * A `fetch` that needs no socket: whatever host is asked, the engine answers. A connection that breaks rejects with a
 * `TypeError`, as `fetch` does; one that breaks in the middle makes reading the body fail.
 */
export declare function fetchFrom(answer: (incoming: Incoming) => Reply | Promise<Reply>): typeof fetch;
