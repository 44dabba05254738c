import type { ByteStream } from "./websocket/byte-stream.js";
import type { Incoming } from "../engine/exchange.js";
import type { Connections } from "./connections.js";
/**
 * Makes a long connection of a connection whose client asks for a WebSocket, or answers why not and ends it. `mayOpen`:
 * whether the request comes from where it may.
 */
export declare function openLongConnection({ method, target, headers }: Incoming, duplex: ByteStream, { connections, mayOpen }: {
    readonly connections: Connections;
    readonly mayOpen: boolean;
}): void;
