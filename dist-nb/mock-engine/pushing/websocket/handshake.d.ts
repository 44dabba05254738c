import type { IncomingHttpHeaders } from "node:http";
/** Why a request is no opening of a WebSocket: an HTTP status, and what was wrong. */
export interface HandshakeRefusal {
    readonly status: number;
    readonly reason: string;
    readonly headers?: Readonly<Record<string, string>>;
}
/** Whether a client asks for a WebSocket at all, well or badly. */
export declare function asksForWebSocket({ upgrade }: IncomingHttpHeaders): boolean;
/** The answer that opens the connection (RFC 6455, section 4.2), or why there is none. */
export declare function openingOf(method: string, headers: IncomingHttpHeaders): string | HandshakeRefusal;
/** A plain HTTP answer on a connection that does not become a WebSocket. */
export declare function refusalText({ status, reason, headers }: HandshakeRefusal): string;
