import type { AnswerHead } from "./answer.js";
import { attempt } from "./core-attempt.js";
import type { Engine } from "./core-engine.js";
import type { PreparedOptions } from "./core-options.js";
import { callOf, type Call } from "./core-request.js";
import { limited, unlessAborted } from "./core-signal.js";
import { outOfTime, stopped, unsentFor } from "./errors-make.js";
import { LarkError } from "./errors.js";
import type { OperationFacts, Parts } from "./facts.js";

/** One call from its arguments to its answer: waits for its turn, then is tried until it succeeds or must not be again. */
export async function perform(
  engine: Engine,
  facts: OperationFacts,
  parts: Parts,
  options: PreparedOptions,
): Promise<AnswerHead> {
  const call = callOf(engine, facts, parts, options);
  const { totalTimeoutMs = engine.options.totalTimeoutMs } = options;
  const limit =
    totalTimeoutMs && limited(options.signal, totalTimeoutMs, () => outOfTime(facts, totalTimeoutMs, call.isExposed));
  const signal = (call.signal = limit ? limit.signal : options.signal);
  try {
    const task = (): Promise<AnswerHead> => tryUntilDone(call, totalTimeoutMs);
    return await (options.inTurn ? options.inTurn(engine, task, signal) : task());
  } catch (thrown) {
    const isOurs = thrown instanceof LarkError;
    if (!isOurs && signal?.aborted) throw stopped(facts, signal.reason, call.isExposed);
    const error = isOurs ? thrown : unsentFor(facts, thrown, call.redact);
    // An earlier attempt counts as well.
    throw call.isExposed ? Object.assign(error, { mayHaveHappened: true }) : error;
  } finally {
    if (limit) limit.close();
  }
}

async function tryUntilDone(call: Call, totalMs = MAX_REPEATING_MS): Promise<AnswerHead> {
  const { clock, retry } = call.engine;
  let token = await tokenOf(call);
  let isRenewed = false;
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await attempt(call, token, tries);
      retry.succeeded();
      return answer;
    } catch (error) {
      if (!(error instanceof LarkError) || call.body instanceof ReadableStream || call.signal?.aborted) throw error;
      const refused = isRenewed || error.retry !== "refresh_token" ? undefined : token;
      if (refused) isRenewed = true;
      else {
        const pause = call.options.retry ?? retry.pauseAfter(error, tries, call.isRepeatable);
        if (pause === false || clock.now() + pause - (call.sentAt ?? 0) > totalMs) throw error;
        await clock.sleep(pause, call.signal);
      }
      token = await tokenOf(call, refused);
      if (token && token === refused) throw error;
    }
  }
}

/** After that nothing is repeated, be there no total time limit. */
const MAX_REPEATING_MS = 600_000;

function tokenOf({ engine, facts, kind, options, signal }: Call, refused?: string): string | Promise<string> {
  const token = kind ? engine.credentials.tokenOf(facts, kind, options, refused) : "";
  return typeof token === "string" ? token : unlessAborted(token, signal);
}
