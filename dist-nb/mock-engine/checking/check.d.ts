import type { SentFile } from "../engine/behaviour.js";
import type { ErrorKind, OperationContract } from "../engine/contract.js";
import type { Json } from "../engine/json.js";
import type { RawCall } from "./raw-call.js";
/** Why a request is not as the contract wants it. */
export interface Refusal {
    /** In order of precision. */
    readonly codes: readonly number[];
    readonly means: ErrorKind;
    /** Field, rule and value: `page_size: 501 is above 500`. */
    readonly reason: string;
}
export type Checked = {
    readonly ok: true;
    /** As their schemas type them; defaults are filled in, what is not described is left out. */
    readonly query: Readonly<Record<string, Json>>;
    readonly body: Json | undefined;
    readonly files: ReadonlyMap<string, SentFile>;
} | {
    readonly ok: false;
    readonly refusal: Refusal;
};
/** The code that any call with an invalid parameter can get. */
export declare const invalidField = 99992402;
/** Whether a request is as the contract wants it; the first thing that is not. Schemas are compiled on first use. */
export declare function checkCall(operation: OperationContract, raw: RawCall): Checked;
/** What an answer breaks of the contract, in words; none where it is valid. */
export declare function validateAnswer(operation: OperationContract, body: Json): readonly string[];
