import type { Caller, Clock } from "../engine/behaviour.js";
import type { OperationContract, OperationDetails } from "../engine/contract.js";
import type { GeneralFailure } from "./general-codes.js";
import type { Tokens } from "./tokens.js";
/** Who calls, or why nobody may. */
export type Admission = {
    readonly caller: Caller;
} | {
    readonly failure: GeneralFailure;
};
/** What admission looks at. */
export type AdmittedOperation = Pick<OperationContract, "tokens" | "scopes"> & {
    details(): {
        readonly request?: Pick<NonNullable<OperationDetails["request"]>, "schema">;
    };
};
/**
 * Looks at the `Authorization` header as the operation wants it. Where the page does not say which kinds it takes, any
 * kind will do, but one is needed, unless the request itself holds the app's secret. Codes: 99991661 none, 99991671 no token at all, 99991663 of a tenant, 99991664 of an
 * app, 99991668 and 99991677 of a user, 99991672 and 99991679 for scopes, as the platform's general list has them.
 */
export declare function admit(operation: AdmittedOperation, authorization: string | undefined, { tokens, clock }: {
    readonly tokens: Tokens;
    readonly clock: Clock;
}): Admission;
