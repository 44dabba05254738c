import {
  factsOf,
  memberOf,
  sendOf,
  type AnswerOf,
  type BoundCall,
  type DataOf,
  type ItemIn,
  type ListKeys,
  type LoopParts,
  type LoopRest,
  type Send,
} from "./call.js";
import { linkSignal, unlessAborted } from "./linked-signal.js";
import { PaginationError } from "./pagination-error.js";
import { readPage, withToken, type PageFacts, type PageToken } from "./page.js";

/** How pages are read. */
export interface PaginateOptions {
  /** `false`: a page is asked for only when it is needed. Default: the next one is on its way while one is worked on. */
  readonly prefetch?: boolean;
}

/** All items of a paginated operation. Each loop over it starts anew. */
export interface Paginated<Item, Page> extends AsyncIterable<Item> {
  /** Page by page, each the whole answer. */
  pages(): AsyncGenerator<Page, void, undefined>;
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}

/**
 * The items of all pages, in order: `for await (const record of paginate(client.bitable.v1.appTableRecord.list, args))`.
 *
 * Whatever fails is thrown in the loop: a failing call, the reason of an aborted `options.signal`, and as
 * `PaginationError` a page token that was there before, or an answer that says there is more but not where. A page token
 * in `args` is where it starts. Leaving the loop early aborts the page that is on its way.
 *
 * @throws {TypeError} where the operation is not paginated
 */
export function paginate<Call extends BoundCall>(
  call: Call & PagedCall<Call>,
  ...[args, options]: LoopRest<Call, PaginateOptions>
): Paginated<PageItem<Call>, AnswerOf<Call>> {
  const { id, pagination } = factsOf(call, "paginate");
  if (pagination === undefined) throw new TypeError(`${id} is not paginated`);
  const run: Run = { send: sendOf(call), facts: { id, ...pagination }, args: args ?? {}, options: options ?? {} };
  // The documented shapes, which the operation's own types say.
  const pages = () => pagesOf(run) as AsyncGenerator<AnswerOf<Call>, void, undefined>;
  return { pages, [Symbol.asyncIterator]: () => itemsOf(run) as AsyncGenerator<PageItem<Call>, void, undefined> };
}

/** Asks of a call that it is paginated, by the type of its facts. */
export type PagedCall<Call extends BoundCall> = [PageKey<Call>] extends [never]
  ? "this operation is not paginated"
  : unknown;

/** What a paginated operation lists. */
export type PageItem<Call extends BoundCall> = ItemIn<DataOf<Call>[PageKey<Call>]>;

type PageKey<Call extends BoundCall> = Call["facts"] extends { readonly pagination: { readonly items: infer Name } }
  ? ListKeys<DataOf<Call>> & Name
  : never;

interface Run {
  readonly send: Send;
  readonly facts: PageFacts;
  readonly args: LoopParts;
  readonly options: PaginateOptions & { readonly signal?: AbortSignal };
}

async function* itemsOf(run: Run): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pagesOf(run)) {
    for (const item of readPage(run.facts, page).items) {
      run.options.signal?.throwIfAborted();
      yield item;
    }
  }
}

async function* pagesOf({ send, facts, args, options }: Run): AsyncGenerator<unknown, void, undefined> {
  const { prefetch = true, ...callOptions } = options;
  const link = linkSignal(options.signal);
  const seen = new Set<PageToken>();
  const load = async (token: PageToken | undefined): Promise<unknown> => {
    link.signal.throwIfAborted();
    return send(withToken(facts, args, token), { ...callOptions, signal: link.signal });
  };
  try {
    let following: Promise<unknown> | undefined;
    let token = givenToken(facts, args);
    do {
      const page = await unlessAborted(following ?? load(token), options.signal);
      if (token !== undefined) seen.add(token);
      token = readPage(facts, page).next;
      if (token !== undefined && seen.has(token)) {
        throw new PaginationError(`page token “${String(token)}” repeats`, facts.id, page);
      }
      following = token !== undefined && prefetch ? load(token) : undefined;
      // It is awaited above; a loop that is left before must not end the program.
      following?.catch(() => undefined);
      yield page;
    } while (token !== undefined);
  } finally {
    link.unlink();
    link.abort(new DOMException("the loop was left", "AbortError"));
  }
}

function givenToken(facts: PageFacts, { params, data }: LoopParts): PageToken | undefined {
  const given = memberOf(params, facts.request) ?? memberOf(data, facts.request);
  return typeof given === "string" || typeof given === "number" ? given : undefined;
}
