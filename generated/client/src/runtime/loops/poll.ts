import { systemClock, type Clock } from "../limits/clock.js";
import { factsOf, sendOf, type AnswerOf, type ArgsOf, type BoundCall, type OptionsOf } from "./call.js";
import { linkSignal, unlessAborted } from "./linked-signal.js";

/** How a task is asked for until it is done. */
export interface PollOptions<Answer, Done extends Answer> {
  /** Whether the task has come to its end. What it throws ends the polling: throw where the task failed. */
  readonly until: ((answer: Answer) => answer is Done) | ((answer: Answer) => boolean);
  /** Wait before the second time it is asked for. Default: 1000. */
  readonly intervalMs?: number;
  /** How much longer each further wait is. Default: 1.5. */
  readonly factor?: number;
  /** The longest wait. Default: 15 000. */
  readonly maxIntervalMs?: number;
  /** All of it, the last call included. Default: 300 000. */
  readonly timeoutMs?: number;
  /** Default: the system's. */
  readonly clock?: Pick<Clock, "sleep">;
}

/** The task had not come to its end within the time limit. */
export class PollTimeoutError extends Error {
  override readonly name = "PollTimeoutError";

  constructor(
    /** As `drive.v1.exportTask.get`. */
    readonly operationId: string,
    readonly timeoutMs: number,
    /** What was answered last; absent where nothing was. */
    readonly answer: unknown,
  ) {
    super(`${operationId}: not done within ${String(timeoutMs)} ms`);
  }
}

/**
 * Asks again and again until `until` says yes, and resolves to that answer: `poll(client.drive.v1.exportTask.get, args, {
 * until: ({ data }) => data.result?.job_status === 0 })`. Each wait is longer than the one before.
 *
 * Rejects with what a call or `until` throws, with the reason of an aborted `signal`, and with `PollTimeoutError`; a call
 * that is under way is aborted with it.
 *
 * @throws {RangeError} where a time is negative or no number
 */
export async function poll<Call extends BoundCall, Done extends AnswerOf<Call> = AnswerOf<Call>>(
  call: Call,
  args: ArgsOf<Call>,
  options: PollOptions<AnswerOf<Call>, Done> & OptionsOf<Call>,
): Promise<Done> {
  const { id } = factsOf(call, "poll");
  const {
    until,
    intervalMs = 1000,
    factor = 1.5,
    maxIntervalMs = 15_000,
    timeoutMs = 300_000,
    clock = systemClock,
    ...rest
  } = options;
  checkTimes({ intervalMs, factor, maxIntervalMs, timeoutMs });
  const callOptions: { readonly signal?: AbortSignal } = rest;
  const link = linkSignal(callOptions.signal);
  let answer: AnswerOf<Call> | undefined;
  clock.sleep(timeoutMs, link.signal).then(
    () => {
      link.abort(new PollTimeoutError(id, timeoutMs, answer));
    },
    () => undefined,
  );
  try {
    for (let wait = intervalMs; ; wait *= factor) {
      link.signal.throwIfAborted();
      const asked = sendOf(call)(args, { ...callOptions, signal: link.signal });
      // What the operation answers, by its own type; `until` decides whether it is `Done`.
      const current = (await unlessAborted(asked, link.signal)) as AnswerOf<Call>;
      if (until(current)) return current as Done;
      answer = current;
      await unlessAborted(clock.sleep(Math.min(wait, maxIntervalMs), link.signal), link.signal);
    }
  } finally {
    link.unlink();
    link.abort(undefined);
  }
}

/** `setTimeout` takes what is longer than 2³¹ − 1 ms, or no number, for 1. */
function checkTimes(times: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(times)) {
    if (!(value >= 0 && value < 2 ** 31))
      throw new RangeError(`${name} is a number from 0 to 2147483647, not ${String(value)}`);
  }
}
