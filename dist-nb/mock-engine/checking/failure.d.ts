import type { Contract, OperationContract } from "../engine/contract.js";
import type { JsonObject } from "../engine/json.js";
import type { Refusal } from "./check.js";
/**
 * The answer to a call that failed: the first of the refusal's codes that the operation documents, else the first that any
 * call can get, else a documented one of the same kind whose name has most in common with the reason, else the
 * platform's own of the kind. Its status and message are the documented ones; the reason stands in `error.message`.
 */
export declare function failureAnswer(operation: OperationContract, { codes, means, reason }: Refusal, contract: Pick<Contract, "general">, logId?: string): {
    readonly status: number;
    readonly body: JsonObject;
};
