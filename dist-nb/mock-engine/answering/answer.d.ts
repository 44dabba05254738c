import type { Ids } from "../engine/behaviour.js";
import type { OperationContract } from "../engine/contract.js";
import { type Json } from "../engine/json.js";
export interface PlainAnswer {
    readonly status: number;
    readonly mediaType: string;
    /** Bytes where the operation answers a file. */
    readonly body: Json | Uint8Array;
}
/**
 * What an operation answers that keeps no state: its documented example where that is valid, else a sample of its schema,
 * which differs with the seed of `ids`. Always valid, always a success; of a list it is the last page, so that a loop
 * over pages ends.
 */
export declare function plainAnswer(operation: OperationContract, ids: Ids): PlainAnswer;
