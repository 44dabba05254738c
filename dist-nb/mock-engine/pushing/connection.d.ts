import type { ByteStream } from "./websocket/byte-stream.js";
import type { PushHarm } from "../faults/faults.js";
import type { Attempted } from "./attempt.js";
/** When clients shall ping and connect again, in seconds, as they are told it. */
export interface ClientConfig {
    readonly PingInterval: number;
    /** Attempts until a client gives up; negative: it never does. */
    readonly ReconnectCount: number;
    readonly ReconnectInterval: number;
    /** A client waits a random part of it before its first attempt. */
    readonly ReconnectNonce: number;
}
/** One client that is connected. */
export interface Connection {
    readonly id: number;
    readonly appId: string;
    /** Sends an event and waits for its acknowledgement. Never rejected. */
    push(messageId: string, text: string, how: PushSetting): Promise<Attempted>;
    destroy(): void;
}
export interface PushSetting {
    /** Milliseconds for the acknowledgement. */
    readonly answerMs: number;
    readonly harm: PushHarm | undefined;
}
export interface ConnectionSetting {
    readonly id: number;
    readonly appId: string;
    /** As the address named it. */
    readonly service: number;
    readonly config: ClientConfig;
    readonly closed: () => void;
}
/** Speaks with one client over a connection that has become a WebSocket. */
export declare function connectionOf(duplex: ByteStream, { id, appId, service, config, closed }: ConnectionSetting): Connection;
