import type { ByteStream } from "./websocket/byte-stream.js";
import type { Ids } from "../engine/behaviour.js";
import { type JsonObject } from "../engine/json.js";
import type { App } from "../identity/apps.js";
import { type Subscriber } from "./attempt.js";
import { type ClientConfig } from "./connection.js";
/** Long connections: where clients ask where to connect, the connections, and the apps that get events over them. */
export interface Connections {
    /** The answer to a request for an address; `host` is how the client reached the mock. */
    endpoint(body: Uint8Array, host: string): JsonObject;
    /** Whether this is where long connections are opened. */
    isPlace(target: string): boolean;
    /** Why a request to open one is refused: headers that say so; `undefined`: it is not. */
    refusal(target: string): Readonly<Record<string, string>> | undefined;
    /** Takes over a connection that has become a WebSocket; the request's target was not refused. */
    open(target: string, duplex: ByteStream): void;
    list(): readonly {
        readonly id: number;
        readonly appId: string;
    }[];
    /** The apps that ever connected. */
    subscribers(): readonly Subscriber[];
    close(): void;
}
export interface ConnectionParts {
    readonly apps: ReadonlyMap<string, App>;
    readonly tokenOf: (app: App) => string;
    readonly ids: Ids;
    readonly config: ClientConfig;
    /** Milliseconds for an acknowledgement. */
    readonly answerMs: number;
}
export declare function makeConnections(parts: ConnectionParts): Connections;
