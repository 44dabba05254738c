import type { Contract, OperationContract } from "../engine/contract.js";
import type { JsonObject } from "../engine/json.js";
/** A failure that any call can meet, with what is said of it besides. */
export interface GeneralFailure {
    readonly code: number;
    /** In English: what was wrong with this request. */
    readonly reason: string;
    /** As in the header of the answer. */
    readonly logId?: string;
    /** Further members of `error`, as `permission_violations`. */
    readonly details?: JsonObject;
}
/**
 * The answer to such a failure: status and message as the operation's own page has them, else the general list of the
 * contract, else as the platform's general list has them, which says no statuses. Failures come with 400 there, where
 * nothing else is said.
 */
export declare function generalAnswer({ code, reason, logId, details }: GeneralFailure, contract: Contract, operation?: OperationContract): {
    readonly status: number;
    readonly body: JsonObject;
};
/** Whether the platform's general list has the code. */
export declare function isGeneralCode(code: number, contract: Contract): boolean;
