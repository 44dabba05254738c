import type { Operation } from "../model/api.ts";
import { textFrom } from "../source/text.ts";
import { readRateProse } from "../facts/rate-limit.ts";
import { rateSentence } from "./rate-limit.ts";

/**
 * What stands between a page's title and its first table: the description, and in our own words the facts that have no
 * other place there (limits that only prose states, that the page is outdated) where the description lacks them.
 */
export function proseOf(operation: Operation): string {
  return [operation.description, outdatedSentence(operation), missingRate(operation)]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

/** The sentence on the rate limit, unless the description already says as much. */
export function missingRate({ description, rateLimit, span }: Operation): string | undefined {
  const sentence = rateSentence(rateLimit);
  if (sentence === undefined || description === undefined) return sentence;
  return readRateProse(textFrom(description, span), () => undefined) === undefined ? sentence : undefined;
}

function outdatedSentence({ deprecated, description, title }: Operation): string | undefined {
  if (deprecated !== true || outdated.test(`${title}\n${description ?? ""}`)) return undefined;
  return "This operation is no longer recommended.";
}

/** `历史版本`, `不推荐使用`: the page says itself that it is outdated. */
const outdated = /历史版本|不再维护|不再推荐|不再更新|不推荐|已废弃|已下线|deprecated|no longer recommended/iu;
