import { type EngineParts } from "./carry-out.js";
import { type Incoming, type Reply } from "./exchange.js";
export type { EngineParts } from "./carry-out.js";
/** Answers requests as the platform would. */
export interface Engine {
    /** At once where nothing takes time. Never throws, and its promises are never rejected. */
    answer(incoming: Incoming): Reply | Promise<Reply>;
}
/** The whole way of a call: route, record, fault, then what `perform` does, then the answer. */
export declare function makeEngine(parts: EngineParts): Engine;
