import type { ErrorKind, RetryAdvice } from "../model/errors.ts";
/** A row of an error table, as far as its kind depends on it. */
export interface ErrorFacts {
    readonly code: number;
    readonly status?: number;
    readonly message: string;
    readonly remedy?: string;
}
/** What went wrong and what to do next, by the first of `errorRules` that speaks of the row. */
export declare function classifyError(row: ErrorFacts): {
    kind: ErrorKind;
    retry: RetryAdvice;
};
/**
 * A PascalCase identifier from the first clause of a message: `Write conflict` is WriteConflict, `WrongBaseToken` stays,
 * `Bitable is copying, please try again later.` is BitableIsCopying. A message with other than Latin words, or none, is
 * `Error1255040`. At most 60 characters.
 */
export declare function errorName(message: string, code: number): string;
