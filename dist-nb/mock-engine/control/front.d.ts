import type { Assembled } from "../assemble.js";
import { type Incoming, type Reply } from "../engine/exchange.js";
import type { Controls } from "./controls.js";
/** Answers what is the mock's own, the page and `/__mock/`, by itself, and leaves the rest to the engine. */
export declare function front(assembled: Assembled, controls: Controls): (incoming: Incoming) => Reply | Promise<Reply>;
/** The same for requests that come over the network, where not everybody may steer the mock. */
export declare function guarded(answer: (incoming: Incoming) => Reply | Promise<Reply>, isLoopback: boolean): (incoming: Incoming) => Reply | Promise<Reply>;
