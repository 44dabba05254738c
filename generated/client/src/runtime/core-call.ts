import { unlessAborted } from "./aborting.js";
import type { AnswerHead } from "./answer.js";
import { attempt } from "./core-attempt.js";
import type { Engine } from "./core-engine.js";
import type { PreparedOptions } from "./core-options.js";
import { callOf, type Call } from "./core-request.js";
import { joined } from "./core-signal.js";
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
  const { totalMs, limit } = call;
  const { signal, close } = joined(options.signal, totalMs ? engine.timeLimit(totalMs) : undefined);
  limit.signal = signal;
  try {
    return await (options.inTurn?.(engine, () => tryUntilDone(call), signal) ?? tryUntilDone(call));
  } catch (thrown) {
    const error =
      thrown instanceof LarkError ? thrown : signal?.aborted ? stopped(call, totalMs) : unsentFor(call, thrown);
    // An earlier attempt counts as well.
    throw Object.assign(error, { mayHaveHappened: call.mayHaveHappened });
  } finally {
    close?.();
  }
}

async function tryUntilDone(call: Call): Promise<AnswerHead> {
  // Without a total time limit, nothing is repeated after ten minutes.
  const { engine, facts, options, kind, limit, totalMs = 600_000 } = call;
  const { clock, retry, tokens } = engine;
  const { signal } = limit;
  const begun = clock.now();
  let isRenewed = options.once;
  let refused: string | undefined;
  let failure: LarkError | undefined;
  for (let tries = 1; ; tries += 1) {
    const given = kind ? tokens.tokenOf(kind, options, refused) : "";
    // Whatever is waited for, be it there, takes a turn.
    const token = given && typeof given === "object" ? await unlessAborted(given, signal) : given;
    if (failure && token === refused) throw failure;
    try {
      return await attempt(call, token, tries);
    } catch (error) {
      if (!(error instanceof LarkError) || signal?.aborted) throw error;
      failure = error;
      refused = isRenewed || error.retry !== "refresh_token" ? undefined : token;
      if (refused) isRenewed = true;
      else {
        const pause =
          !options.once &&
          (options.retry ?? retry.pauseAfter(error, tries, options.repeatable ?? /^(GET|HEAD)$/i.test(facts.method)));
        if (pause === false || clock.now() + pause - begun > totalMs) throw error;
        await clock.sleep(pause, signal);
      }
    }
  }
}
