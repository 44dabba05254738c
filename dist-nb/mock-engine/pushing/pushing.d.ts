import type { Clock } from "../engine/behaviour.js";
import type { Contract } from "../engine/contract.js";
import type { JsonObject } from "../engine/json.js";
import type { Happening } from "../engine/world.js";
import type { Faults } from "../faults/faults.js";
import { type App } from "../identity/apps.js";
import type { ClientConfig } from "./connection.js";
import { type Connections } from "./connections.js";
import { type PushEntry } from "./deliveries.js";
import { type EmitSetting } from "./emit.js";
import type { Fields } from "./merge.js";
import { type Webhooks } from "./webhooks.js";
/** How events are pushed. */
export interface PushingOptions {
    /** Milliseconds before each repetition of what was not taken. Default: 15 s, 5 min, 1 h, 6 h, as documented. */
    readonly repeatMs?: readonly number[];
    /** Milliseconds for an answer. Default: 3000, as documented. */
    readonly answerMs?: number;
    /** What clients of long connections are told of timing, in seconds. Default: a ping every 120 s. */
    readonly clientConfig?: Partial<ClientConfig>;
}
/** What `emit` gives: the event's id, and how the first attempt ended at each subscriber. */
export interface Emitted {
    readonly eventId: string;
    readonly pushes: readonly PushEntry[];
    /** What the first of them answered that answered anything: to a callback its reply. */
    readonly reply?: PushEntry["reply"];
}
/** Pushes events to webhooks and over long connections. */
export interface Pushing {
    readonly webhooks: Webhooks;
    readonly connections: Connections;
    /** Pushes what a test wants pushed. Rejected with a `TypeError` that says what is wrong with it. */
    emit(type: string, fields: Fields, setting: EmitSetting): Promise<Emitted>;
    /** Pushes what has happened in the mock's own state. */
    happened(happening: Happening): void;
    /** The last attempts, oldest first. */
    pushes(): readonly PushEntry[];
    settled(): Promise<void>;
    /** Ends what is pending, and forgets. */
    reset(): void;
    close(): void;
}
export interface PushingParts {
    readonly contract: Contract;
    readonly apps: ReadonlyMap<string, App>;
    /** Of the demo app. */
    readonly appId: string;
    readonly faults: Faults;
    readonly clock: Clock;
    readonly seed: number;
    readonly sleep: ((ms: number) => Promise<void>) | undefined;
    /** How many attempts are remembered. */
    readonly remember: number;
    readonly options: PushingOptions;
    /** Keeps what a test has emitted with what happened by itself. */
    readonly record: (type: string, event: JsonObject) => void;
}
export declare function makePushing(parts: PushingParts): Pushing;
