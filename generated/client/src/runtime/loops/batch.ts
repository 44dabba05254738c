import type { OperationFacts } from "../facts.js";
import type { AppliedPart } from "./batch-error.js";
import { appliedOrThrow, newRun, sendParts } from "./batch-run.js";
import { batchSource, type BatchItems } from "./batch-source.js";
import {
  factsOf,
  memberOf,
  sendOf,
  type AnswerOf,
  type ArgsOf,
  type BoundCall,
  type ItemIn,
  type ListKeys,
  type LoopParts,
  type OptionsOf,
} from "./call.js";

/** How a batch is sent. */
export interface BatchOptions {
  /** Calls under way at once, up to 100. Default: 1; more only where the documents allow concurrent writes. */
  readonly concurrency?: number;
  /** Items in one call. Default and most: the documented maximum. */
  readonly size?: number;
}

/**
 * Sends any number of items with as few calls as the documented maximum allows: `batch(client.….batchCreate, { path, data:
 * { records } })`, where the list stands in its place in `data` and may be an array, any iterable or an async iterable.
 * Resolves to the answers in the order of the items, each with the range it is for; without items there is no call.
 *
 * After a failure nothing more is sent, and what is under way is awaited.
 *
 * @throws {BatchError} where a call or the source of the items fails: what was applied, what failed, what was not sent
 * @throws {TypeError} where the operation is no batch, or the arguments hold an idempotency key, which is for one call only
 * @throws {RangeError} where an option is out of its range
 */
export async function batch<Call extends BoundCall>(
  call: Call & BatchCall<Call>,
  args: BatchArgs<Call>,
  options?: BatchOptions & OptionsOf<Call>,
): Promise<readonly AppliedPart<AnswerOf<Call>>[]> {
  const facts = factsOf(call, "batch");
  if (facts.batch === undefined) throw new TypeError(`${facts.id} is not a batch`);
  const { concurrency = 1, size = facts.batch.max, ...callOptions }: BatchOptions & Signalled = options ?? {};
  checkCount("concurrency", concurrency, 100);
  checkCount("size", size, facts.batch.max);
  refuseIdempotencyKey(facts, args);
  const { items } = facts.batch;
  const parts: LoopParts = args;
  const run = newRun(facts.id, batchSource(memberOf(parts.data, items), size, callOptions.signal), (part) =>
    // An object: its member was just read.
    sendOf(call)({ ...parts, data: { ...(parts.data as object), [items]: part } }, callOptions),
  );
  await Promise.all(Array.from({ length: concurrency }, () => sendParts(run)));
  // What the operation answers, by its own type.
  return appliedOrThrow(run) as readonly AppliedPart<AnswerOf<Call>>[];
}

/** Asks of a call that it is a batch: by the type of its facts. */
export type BatchCall<Call extends BoundCall> = [BatchKey<Call>] extends [never]
  ? "this operation is not a batch"
  : unknown;

/** An operation's arguments, with any number of items in the place of its list. */
export type BatchArgs<Call extends BoundCall> = Omit<ArgsOf<Call>, "data"> & {
  readonly data: Omit<BodyOf<Call>, BatchKey<Call>> & {
    readonly [Key in BatchKey<Call>]: BatchItems<ItemIn<BodyOf<Call>[Key]>>;
  };
};

type BodyOf<Call extends BoundCall> = ArgsOf<Call> extends { readonly data: infer Body } ? NonNullable<Body> : never;

type BatchKey<Call extends BoundCall> = Call["facts"] extends { readonly batch: { readonly items: infer Name } }
  ? ListKeys<BodyOf<Call>> & Name
  : never;

interface Signalled {
  readonly signal?: AbortSignal;
}

function checkCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(`${name} is a whole number from 1 to ${String(most)}, not ${String(value)}`);
}

/** A key is of one call: with the same one, the service takes the second part for the first come again. */
function refuseIdempotencyKey({ id, idempotency }: OperationFacts, args: object): void {
  if (idempotency === undefined) return;
  const place = { query: "params", body: "data", header: "headers" }[idempotency.in];
  const given = memberOf(memberOf(args, place), idempotency.name) ?? undefined;
  if (given !== undefined) throw new TypeError(`${id}: “${idempotency.name}” is of one call; a batch is many`);
}
