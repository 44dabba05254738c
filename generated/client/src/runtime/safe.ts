import type { AnswerHead } from "./answer.js";
import type { documented } from "./operation.js";
import {
  ApiError,
  LarkError,
  type AbortedError,
  type AnswerError,
  type GeneralName,
  type NetworkError,
  type NotSentError,
  type TimeoutError,
} from "./errors.js";
import type { OperationFacts } from "./facts.js";

/** The ways in which a call can fail; told apart by `name` or by class. */
export type Failure<Names extends string = string> =
  ApiError<Names | GeneralName> | NetworkError | TimeoutError | AbortedError | AnswerError | NotSentError;

/** The answer, or why there is none. */
export type Result<R extends AnswerHead, Names extends string = string> =
  (R & { readonly ok: true }) | { readonly ok: false; readonly error: Failure<Names> };

/** A call's outcome as a result. Rejects only with what is no `LarkError`, as the `TypeError` for a missing parameter. */
export async function safely<R extends AnswerHead, Names extends string>(
  call: () => Promise<R>,
): Promise<Result<R, Names>> {
  try {
    return { ...(await call()), ok: true };
  } catch (error) {
    // The classes of `Failure` are all there are, and codes without a documented name have a general one.
    if (error instanceof LarkError) return { ok: false, error: error as Failure<Names> };
    throw error;
  }
}

/** Whether an error is the documented one of that name of an operation, with or without its core given. */
export function isCode<Names extends string, Name extends Names>(
  error: unknown,
  operation: { readonly facts: OperationFacts; readonly [documented]?: Names },
  name: Name,
): error is ApiError<Name> {
  return (
    error instanceof ApiError &&
    operation.facts.errors.some((known) => known.code === error.code && known.name === name)
  );
}
