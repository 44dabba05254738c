import type { ErrorKind, RetryAdvice } from "../model/errors.ts";
/** Speaks of a row if one of its conditions holds. Words are tested in lower case, camel case told apart. */
export interface ErrorRule {
    readonly codes?: readonly number[];
    readonly status?: readonly number[];
    readonly message?: RegExp;
    readonly remedy?: RegExp;
    readonly kind: ErrorKind;
    readonly retry: RetryAdvice;
}
/**
 * How an error's kind and retry advice follow from its row; the first rule that speaks decides. Codes are those of the
 * platform's general list, which any call can get; everything else goes by the message's words, then by HTTP status,
 * which many pages give as 200 or 400 whatever happened, last by the remedy.
 */
export declare const errorRules: readonly ErrorRule[];
