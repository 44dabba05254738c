import type { Routes } from "../contract/routes.js";
import type { Faults, Harm } from "../faults/faults.js";
import type { Preference } from "../faults/prefer.js";
import type { TokenEndpoint } from "../identity/token-endpoints.js";
import type { Journal, Note, RequestEntry } from "../journal/journal.js";
import type { OperationContract } from "./contract.js";
import type { Incoming } from "./exchange.js";
import { type Performed, type Stations } from "./perform.js";
import type { Random } from "./random.js";
/** What an engine is made of. */
export interface EngineParts extends Stations {
    readonly routes: Routes;
    readonly endpoints: ReadonlyMap<string, TokenEndpoint>;
    readonly faults: Faults;
    readonly journal: Journal;
    readonly latency: {
        readonly ms: number;
        readonly jitter?: number;
    };
    /** For jitter and garbage; apart from the ids, so that latency does not change them. */
    readonly random: Random;
    readonly sleep: (ms: number) => Promise<void>;
    /** Told of each request when its answer is known. */
    readonly log: ((entry: RequestEntry) => void) | undefined;
}
/** One request on its way. */
export interface Passage {
    /** Of its entry in the journal. */
    readonly number: number;
    readonly incoming: Incoming;
    readonly pathname: string;
    readonly search: string;
    readonly note: Note;
    readonly logId: string;
    readonly target: Target;
    readonly harm: Harm | undefined;
    readonly preference: Preference | undefined;
    readonly delayMs: number;
}
/** What a request is addressed to. */
export type Target = {
    readonly kind: "operation";
    readonly operation: OperationContract;
    readonly path: Readonly<Record<string, string>>;
} | {
    readonly kind: "tokens";
    readonly endpoint: TokenEndpoint;
} | {
    readonly kind: "nothing";
    readonly allow?: readonly string[];
};
/** The answer, and how the connection breaks, if it does. */
export type Settled = Performed & {
    readonly breaks?: "reset" | "cut";
};
/** Carries the call out, with what shall go wrong about it. */
export declare function settled(passage: Passage, parts: EngineParts): Settled;
