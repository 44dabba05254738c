import type { AnswerHead, CallOptions as PlainOptions, Core, Parts } from "./core.js";
import { LarkError } from "./errors.js";
import type { OperationFacts, TokenKind } from "./facts.js";

export type { Answer, Args, Download } from "./core.js";
export type { OperationFacts, TokenKind } from "./facts.js";

/** For one call, over what the core was made with. */
export interface CallOptions<Tokens extends TokenKind = TokenKind> extends PlainOptions {
  /** The kind of token to call with. */
  readonly as?: Tokens;
}

/** What follows the core: arguments may be left out where no part has a required member. */
export type Rest<A extends Parts, Tokens extends TokenKind> = object extends A
  ? [args?: A, options?: CallOptions<Tokens>]
  : [args: A, options?: CallOptions<Tokens>];

/** An answer, or the error that the call ended with. */
export type Result<R, Names extends string> =
  | (R & { readonly ok: true })
  | { readonly ok: false; readonly error: LarkError & { readonly name: Names | (string & {}) } };

/** A generated function. */
export interface Operation<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind = TokenKind,
  Names extends string = string,
  Facts extends OperationFacts = OperationFacts,
> {
  (core: Core, ...rest: Rest<A, Tokens>): Promise<R>;
  /** The same, without throwing a `LarkError`. */
  safe(core: Core, ...rest: Rest<A, Tokens>): Promise<Result<R, Names>>;
  readonly facts: Facts;
}

export function operation<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind = TokenKind,
  Names extends string = string,
  Facts extends OperationFacts = OperationFacts,
>(facts: Facts): Operation<A, R, Tokens, Names, Facts> {
  const call = (core: Core, ...[args, options]: Rest<A, Tokens>): Promise<R> =>
    core.call<R>(facts, args ?? {}, options);
  const safe = async (core: Core, ...rest: Rest<A, Tokens>): Promise<Result<R, Names>> => {
    try {
      return { ...(await call(core, ...rest)), ok: true };
    } catch (error) {
      if (error instanceof LarkError) return { ok: false, error };
      throw error;
    }
  };
  return Object.assign(call, { safe, facts });
}

/** What `plainOperation` takes: JSON or nothing is sent, JSON answered, and no idempotency key added. */
export type PlainFacts = OperationFacts & {
  readonly sends?: "json";
  readonly answers?: never;
  readonly idempotency?: never;
};

/** The same in smaller bundles: forms, files and idempotency keys are left out. */
export function plainOperation<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind = TokenKind,
  Names extends string = string,
  Facts extends PlainFacts = PlainFacts,
>(facts: Facts): Operation<A, R, Tokens, Names, Facts> {
  return operation<A, R, Tokens, Names, Facts>(facts);
}
