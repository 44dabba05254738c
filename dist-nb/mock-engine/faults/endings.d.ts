import type { World } from "../engine/behaviour.js";
import type { Contract, OperationContract } from "../engine/contract.js";
import type { Random } from "../engine/random.js";
import { type Draft } from "../engine/replies.js";
import type { Note } from "../journal/journal.js";
import type { Fault } from "./fault.js";
import type { Preference } from "./prefer.js";
/** Where a failure is answered: its operation, where there is one, says how. */
export interface Setting {
    readonly contract: Contract;
    readonly operation: OperationContract | undefined;
    readonly logId: string;
}
/** The answer that a fault makes: the documented failure with its code, else that of a proxy with its HTTP status. A status beside a code takes the place of the documented one. */
export declare function endingDraft({ code, status }: Fault, note: Note, setting: Setting): Draft;
/** What a caller asked for by `Prefer`; `undefined`: nothing of the kind. */
export declare function preferredDraft({ code, example }: Preference, note: Note, setting: Setting & {
    readonly operation: OperationContract;
    readonly world: World;
}): Draft | undefined;
/** The answer with a body that is none: of another kind, empty, breaking off, or bytes at random. */
export declare function brokenDraft(draft: Draft, random: Random): Draft;
