import type { Duplex } from "node:stream";
import { type Incoming, type Reply } from "../engine/exchange.js";
import { type Bounds } from "./bounds.js";
/** What answers: the engine with what stands around it. */
export interface Answering {
    answer(incoming: Incoming): Reply | Promise<Reply>;
    /** A request that cannot be answered as one: said of it is what is known. */
    malformed(about: {
        readonly method: string;
        readonly target: string;
        readonly status: number;
        readonly reason: string;
    }): void;
    /** Takes over a connection whose client asks for a WebSocket. Absent: such a request is one like any other. */
    webSocket?(incoming: Incoming, connection: Duplex): void;
}
export interface Listening {
    /** The one it got, where 0 was asked for. */
    readonly port: number;
    /** Ends every connection; the promise is fulfilled when the port is free. */
    close(): Promise<void>;
}
export interface Place {
    readonly host: string;
    readonly port: number;
}
/** Listens. Rejected with Node's own error where the port is taken or not allowed. */
export declare function listen(answering: Answering, { host, port }: Place, bounds?: Bounds): Promise<Listening>;
