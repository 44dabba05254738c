import { unlessAborted } from "./aborting.js";
import type { AnswerHead } from "./answer.js";
import { attempt } from "./core-attempt.js";
import type { Engine } from "./core-engine.js";
import type { PreparedOptions } from "./core-options.js";
import { callOf, type Call } from "./core-request.js";
import { limited } from "./core-signal.js";
import { stopped, unsentFor } from "./errors-make.js";
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
  const { signal: outer, totalTimeoutMs = engine.options.totalTimeoutMs, inTurn } = options;
  const limit = totalTimeoutMs ? limited(call, outer, totalTimeoutMs) : undefined;
  const signal = (call.signal = limit ? limit.signal : outer);
  try {
    const task = (): Promise<AnswerHead> => tryUntilDone(call, totalTimeoutMs);
    return await (inTurn ? inTurn(engine, task, signal) : task());
  } catch (thrown) {
    const isOurs = thrown instanceof LarkError;
    if (!isOurs && signal?.aborted) throw stopped(facts, signal.reason, call.isExposed);
    const error = isOurs ? thrown : unsentFor(facts, thrown, call.redact);
    // An earlier attempt counts as well.
    throw call.isExposed ? Object.assign(error, { mayHaveHappened: true }) : error;
  } finally {
    limit?.close();
  }
}

async function tryUntilDone(call: Call, totalMs = MAX_REPEATING_MS): Promise<AnswerHead> {
  const { engine, facts, options, signal } = call;
  const { clock, retry } = engine;
  const { repeatable = /^(GET|HEAD)$/i.test(facts.method) } = options;
  let token = await tokenOf(call);
  let isRenewed = options.once;
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await attempt(call, token, tries);
      retry.succeeded();
      return answer;
    } catch (error) {
      if (!(error instanceof LarkError) || signal?.aborted) throw error;
      const refused = isRenewed || error.retry !== "refresh_token" ? undefined : token;
      if (refused) isRenewed = true;
      else {
        const pause = !options.once && (options.retry ?? retry.pauseAfter(error, tries, repeatable));
        if (pause === false || clock.now() + pause - (call.sentAt ?? 0) > totalMs) throw error;
        await clock.sleep(pause, signal);
      }
      token = await tokenOf(call, refused);
      if (token && token === refused) throw error;
    }
  }
}

/** After that nothing is repeated, be there no total time limit. */
const MAX_REPEATING_MS = 600_000;

function tokenOf({ engine, kind, options, signal }: Call, refused?: string): string | Promise<string> {
  const token = kind ? engine.credentials.tokenOf(kind, options, refused) : "";
  return typeof token === "string" ? token : unlessAborted(token, signal);
}
