import type { Operation } from "../../model/api.ts";
import type { ErrorKind, RetryAdvice } from "../../model/errors.ts";
import type { AgreedCode } from "../../model/outline.ts";
/** The constant of one code in its service's `error-codes.ts`. */
export interface CodeView {
    /** Name of the constant: the error's own, with the code behind it where two codes of the service share one. */
    readonly constant: string;
    readonly code: string;
    readonly name: string;
    /** The same as a string literal. */
    readonly nameText: string;
    readonly kind: ErrorKind;
    readonly retry: RetryAdvice;
    readonly doc: string;
}
/** The constants of a service, by code: every code that one of its operations documents. */
export declare function codeViews(operations: readonly Operation[], catalog: readonly AgreedCode[]): ReadonlyMap<number, CodeView>;
