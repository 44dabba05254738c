import type { AnswerHead } from "./answer.js";
import type { CallOptions } from "./core-options.js";
import type { Core } from "./core.js";
import type { OperationFacts, Parts, RateWindow, TokenKind } from "./facts.js";
import { prepared } from "./operation-prepare.js";
import { safely, type Result } from "./safe.js";

/** What follows the core: the parts, which may be left out where none has a required member, and the call's options. */
export type Rest<A extends Parts, Tokens extends TokenKind> = object extends A
  ? [args?: A, options?: CallOptions<Tokens>]
  : [args: A, options?: CallOptions<Tokens>];

/** Only a type: under it stand the names of an operation's documented errors. */
export declare const documented: unique symbol;

/** An operation as a function. `Tokens`: kinds of token it takes. `Names`: names of its documented errors. */
export interface Operation<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind = TokenKind,
  Names extends string = string,
  Facts extends OperationFacts = OperationFacts,
> {
  /** Throws a `LarkError` where it fails. */
  (core: Core, ...rest: Rest<A, Tokens>): Promise<R>;
  /** The same, with the failure as a result. */
  safe(core: Core, ...rest: Rest<A, Tokens>): Promise<Result<R, Names>>;
  /** What is documented of it. */
  readonly facts: Facts;
  readonly [documented]?: Names;
}

/** The operation that is documented so, whatever it sends and answers. */
export function operation<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind = TokenKind,
  Names extends string = string,
  Facts extends OperationFacts = OperationFacts,
>(facts: Facts): Operation<A, R, Tokens, Names, Facts> {
  return operationOf(facts, (core, parts, options) => core.call<R>(facts, ...prepared(facts, parts, options)));
}

/**
 * What `plainOperation` takes: JSON or nothing is sent, JSON answered, no idempotency key added, no turn waited for, no limit
 * learned.
 */
export type PlainFacts = OperationFacts & {
  readonly windows: readonly RateWindow[];
  readonly sends?: "json";
  readonly answers?: never;
  readonly idempotency?: never;
  readonly serializeBy?: never;
};

/** The same in smaller bundles: forms, files, idempotency keys, turns and learning of limits are left out. */
export function plainOperation<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind = TokenKind,
  Names extends string = string,
  Facts extends PlainFacts = PlainFacts,
>(facts: Facts): Operation<A, R, Tokens, Names, Facts> {
  return operationOf(facts, (core, parts, options) => core.call<R>(facts, parts, options));
}

type Send<R> = (core: Core, parts?: Parts, options?: CallOptions) => Promise<R>;

function operationOf<
  A extends Parts,
  R extends AnswerHead,
  Tokens extends TokenKind,
  Names extends string,
  Facts extends OperationFacts,
>(facts: Facts, send: Send<R>): Operation<A, R, Tokens, Names, Facts> {
  const safe: Send<Result<R, Names>> = (core, parts, options) => safely<R, Names>(() => send(core, parts, options));
  // Takes any parts and any options, so also those that `Rest` lets through.
  return Object.assign(send, { safe, facts }) as unknown as Operation<A, R, Tokens, Names, Facts>;
}
