import type { OperationFacts } from "../facts.js";

/** An operation bound to a core: a function of the facade, or what `withCore(core, list)` gives. */
export interface BoundCall {
  (...rest: never): Promise<unknown>;
  readonly facts: OperationFacts;
}

/** What a bound operation is called with. */
export type ArgsOf<Call extends BoundCall> = NonNullable<Parameters<Call>[0]>;

/** A call's own options: signal, token, headers, time limit. */
export type OptionsOf<Call extends BoundCall> = NonNullable<Parameters<Call>[1]>;

/** What a bound operation answers. */
export type AnswerOf<Call extends BoundCall> = Awaited<ReturnType<Call>>;

/** A loop's arguments behind the operation: left out where the operation's can be. */
export type LoopRest<Call extends BoundCall, Options> = undefined extends Parameters<Call>[0]
  ? [args?: ArgsOf<Call>, options?: Options & OptionsOf<Call>]
  : [args: ArgsOf<Call>, options?: Options & OptionsOf<Call>];

/** The `data` of an answer, present. */
export type DataOf<Call extends BoundCall> =
  AnswerOf<Call> extends { readonly data: infer Data } ? NonNullable<Data> : never;

/** Names of the members that are lists. */
export type ListKeys<Data> = {
  [Key in keyof Data]-?: NonNullable<Data[Key]> extends readonly unknown[] ? Key : never;
}[keyof Data];

/** Type of a list's items. */
export type ItemIn<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** A call as the loops make it: untyped inside, typed at their edge. */
export type Send = (args: LoopParts, options: object) => Promise<unknown>;

/** The parts of a call that a loop looks into. */
export interface LoopParts {
  readonly params?: object;
  readonly data?: unknown;
}

/** The call as the loops make it. */
export function sendOf(call: BoundCall): Send {
  // What is passed on is the caller's own arguments with a token or a list in the documented place.
  return call as unknown as Send;
}

/** `facts` of a call, or an error that says what is taken. */
export function factsOf(call: BoundCall, loop: string): OperationFacts {
  // Of callers without types: anything may stand here.
  const facts: OperationFacts | undefined = (call as BoundCall | undefined)?.facts;
  if (typeof call === "function" && facts !== undefined) return facts;
  throw new TypeError(`${loop} takes an operation of a client, as client.bitable.v1.appTableRecord.list`);
}

/** An own member of what may be no object at all. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // Own by the check above.
  return (value as Readonly<Record<string, unknown>>)[name];
}
