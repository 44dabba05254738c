import type { Clock } from "./engine/behaviour.js";
import type { Contract } from "./engine/contract.js";
import type { AppWish } from "./identity/apps.js";
import type { RequestEntry } from "./journal/journal.js";
import type { Bounds } from "./http/bounds.js";
import type { PushingOptions } from "./pushing/pushing.js";
import type { WebhookWish } from "./pushing/webhook-wish.js";
/** How a mock is made. */
export interface MockOptions {
    /** 0 (default): any free one; `false`: none, for `mock.fetch` alone. */
    readonly port?: number | false;
    /** Default: 127.0.0.1, which only this machine reaches. */
    readonly host?: string;
    /** Ids, samples and chance follow from it. Default: 1. */
    readonly seed?: number;
    /** The folder that the generator wrote the contract to, or what was read of it. Default: the package's own. */
    readonly contract?: string | URL | Contract;
    /** What the time is. Default: the machine's. */
    readonly clock?: Clock;
    /** How the time of latency, delays and repeated events passes. Default: as it does. */
    readonly sleep?: (ms: number) => Promise<void>;
    /** How long every answer takes, with up to `jitter` more. Default: no time. */
    readonly latency?: {
        readonly ms: number;
        readonly jitter?: number;
    };
    /** Whether the documented windows are enforced. Default: they are. */
    readonly limits?: boolean;
    /** Apps besides the demo apps. */
    readonly apps?: readonly AppWish[];
    /** Who gets events from the start. Each address is checked, as the platform does. */
    readonly webhooks?: readonly WebhookWish[];
    /** How events are pushed. */
    readonly pushing?: PushingOptions;
    /** Told of each request when its answer is known. */
    readonly log?: (entry: RequestEntry) => void;
    /** How many requests `mock.requests()` remembers. Default: 1000. */
    readonly remember?: number;
    /** How much of a request is read, and for how long. */
    readonly bounds?: Partial<Bounds>;
}
