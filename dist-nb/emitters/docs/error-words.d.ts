import type { ErrorRow, RetryAdvice } from "../../model/errors.ts";
import type { Operation } from "../../model/api.ts";
/** What helps where a code comes back, in words. */
export declare const retryWords: Readonly<Record<RetryAdvice, string>>;
/** The same, and who does it: the client repeats nothing that may have happened and must not happen twice. */
export declare function repeatWords({ retry, kind }: Pick<ErrorRow, "retry" | "kind">, { method, idempotency }: Operation): string;
/** The page of a code: a hundred share one, so that any page can link to it. */
export declare function errorPage(code: number): string;
