import type { Tokens } from "../identity/tokens.js";
import type { Note } from "../journal/journal.js";
import { type Replays } from "../limits/replays.js";
import type { Turns } from "../limits/turns.js";
import type { Full, Windows } from "../limits/windows.js";
import type { Behaviour, World } from "./behaviour.js";
import type { Contract, OperationContract } from "./contract.js";
import { type Incoming } from "./exchange.js";
import { type Draft } from "./replies.js";
/** What a call goes through. */
export interface Stations {
    readonly contract: Contract;
    readonly behaviours: ReadonlyMap<string, Behaviour>;
    readonly world: World;
    readonly tokens: Tokens;
    /** `undefined`: no limits. */
    readonly windows: Windows | undefined;
    readonly turns: Turns;
    readonly replays: Replays;
}
/** A request whose operation is known. */
export interface Routed {
    readonly incoming: Incoming;
    readonly pathname: string;
    readonly search: string;
    readonly operation: OperationContract;
    readonly path: Readonly<Record<string, string>>;
    /** Whether the answer takes time, so that another call can come meanwhile. */
    readonly takesTime: boolean;
    readonly logId: string;
    /** Learns what becomes of the call. */
    readonly note: Note;
}
/** The answer, and what is held until it is given. */
export interface Performed {
    readonly draft: Draft;
    /** Ends a write that others have to wait for. */
    readonly release?: () => void;
}
/** Identity, limits, check, turn, idempotency, behaviour: the first that refuses answers. */
export declare function perform(routed: Routed, stations: Stations): Performed;
/** The code of the platform's gateway for a call too many. */
export declare const limitedCode = 99991400;
/** 429, or what the page says, with the two headers that say how long to wait. */
export declare function limitedDraft({ operation, note, logId }: Pick<Routed, "operation" | "note" | "logId">, contract: Contract, { window, resetSeconds }: Full): Draft;
/** The answer of an operation that keeps no state. */
export declare function plainDraft(operation: OperationContract, note: Note, { ids }: World): Draft;
