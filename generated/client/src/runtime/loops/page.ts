import type { OperationFacts } from "../facts.js";
import { memberOf, type LoopParts } from "./call.js";
import { PaginationError } from "./pagination-error.js";

/** Where a paginated operation's tokens and items stand. */
export type PageFacts = NonNullable<OperationFacts["pagination"]> & Pick<OperationFacts, "id">;

export type PageToken = string | number;

/** One page: its items, and the token of the next one unless it is the last. */
export interface Page {
  readonly items: readonly unknown[];
  readonly next: PageToken | undefined;
}

/**
 * What an answer holds and whether it goes on. It does not where `has_more` is false, nor where it is absent and there is
 * no token. Empty lists are left out of answers; anything else that is not as documented is an error, never an end.
 */
export function readPage(facts: PageFacts, answer: unknown): Page {
  const fail = (message: string): never => {
    throw new PaginationError(message, facts.id, answer);
  };
  const data = memberOf(answer, "data");
  if (typeof data !== "object" || data === null) return fail("the answer has no data");
  const items = memberOf(data, facts.items) ?? [];
  if (!Array.isArray(items)) return fail(`“${facts.items}” of the answer is no list`);
  const more = memberOf(data, facts.more) ?? undefined;
  if (more !== undefined && typeof more !== "boolean") return fail(`“${facts.more}” of the answer is no boolean`);
  const token = memberOf(data, facts.response) ?? "";
  if (typeof token !== "string" && typeof token !== "number")
    return fail(`“${facts.response}” of the answer is no token`);
  if (more === true && token === "") return fail(`the answer says there is more, without “${facts.response}”`);
  return { items, next: more === false || token === "" ? undefined : token };
}

/** The arguments with the page token where the operation takes it: in the body where the caller's has one, else in the query. */
export function withToken(facts: PageFacts, args: LoopParts, token: PageToken | undefined): LoopParts {
  if (token === undefined) return args;
  if (memberOf(args.data, facts.request) !== undefined) {
    // An object: it has that member.
    return { ...args, data: { ...(args.data as object), [facts.request]: token } };
  }
  return { ...args, params: { ...args.params, [facts.request]: token } };
}
