import type { IncomingMessage } from "node:http";
import type { Bounds } from "./bounds.js";
/** `too-large`: more than is read; `gone`: the connection broke. */
export type ReadBody = Uint8Array | "too-large" | "gone";
/** Counts what is held of bodies that are being read. */
export interface Held {
    bytes: number;
}
/** The whole body, or why there is none. Of one that is too large no more than the bound is ever held. */
export declare function readBody(request: IncomingMessage, bounds: Bounds, held: Held, done: (body: ReadBody) => void): void;
