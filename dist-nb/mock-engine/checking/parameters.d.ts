import type { OperationDetails, ParameterContract } from "../engine/contract.js";
import type { Json } from "../engine/json.js";
import { type Problem } from "./problem.js";
import type { RawCall } from "./raw-call.js";
/** The query as its schemas type it, or the first parameter that is not as the contract wants it. */
export type Found = {
    readonly ok: true;
    readonly query: Readonly<Record<string, Json>>;
} | {
    readonly ok: false;
    readonly place: ParameterContract["in"];
    readonly problem: Problem;
};
/** Compiles the check of an operation's path, query and headers, in this order. */
export declare function compileParameters(details: OperationDetails): (raw: RawCall) => Found;
