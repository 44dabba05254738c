import type { AnswerHead } from "./answer.js";
import { perform } from "./core-call.js";
import { engineOf } from "./core-engine.js";
import type { CoreOptions, PreparedOptions } from "./core-options.js";
import type { OperationFacts, Parts } from "./facts.js";

/** What every function of the modules takes first. Looking into it shows nothing of its options. */
export interface Core {
  /**
   * Sends a call: fetches the token, keeps to the limits, repeats what may be repeated. Throws a `LarkError` where it
   * fails, and `TypeError` for a path parameter that is missing. A body that is no JSON comes as it travels, as a form.
   */
  readonly call: <Result extends AnswerHead>(
    facts: OperationFacts,
    parts?: Parts,
    options?: PreparedOptions,
  ) => Promise<Result>;
}

/** The core of a client. Nothing is sent before the first call; two cores share nothing that is not given to both. */
export function createCore(options: CoreOptions): Core {
  const engine = engineOf(options);
  return {
    call<Result extends AnswerHead>(facts: OperationFacts, parts: Parts = {}, callOptions: PreparedOptions = {}) {
      // The documented shape; what is missing in it is the service's to answer for.
      return perform(engine, facts, parts, callOptions) as Promise<AnswerHead> as Promise<Result>;
    },
  };
}
