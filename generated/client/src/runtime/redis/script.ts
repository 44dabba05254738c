import type { Clock } from "../limits/clock.js";

/** What is used of a client of the package `redis`: version 4 or later, single server or cluster. */
export interface RedisClient {
  evalSha(sha1: string, options: ScriptInput): Promise<unknown>;
  eval(script: string, options: ScriptInput): Promise<unknown>;
}

/** What a script is given: keys, all in one slot of a cluster, and arguments. */
export interface ScriptInput {
  keys: string[];
  arguments: string[];
}

/** Redis did not answer for as long as the options allow; `cause` is its last error. */
export class RedisUnavailableError extends Error {
  override readonly name = "RedisUnavailableError";
}

/** Runs one script, atomically, and gives what it returns as texts; rejects with what the client rejects with. */
export type Script = (keys: readonly string[], values: readonly (string | number)[]) => Promise<readonly string[]>;

/** A script that Redis knows by its hash, and is sent again where it does not (after a restart). */
export function makeScript(client: RedisClient, text: string): Script {
  let hash: Promise<string> | undefined;
  return async (keys, values) => {
    hash ??= digest("SHA-1", text);
    const input = { keys: [...keys], arguments: values.map(String) };
    const reply = await client.evalSha(await hash, input).catch((error: unknown) => {
      if (!String(error).includes("NOSCRIPT")) throw error;
      return client.eval(text, input);
    });
    return Array.isArray(reply) ? reply.map(String) : [];
  };
}

/** How long to go on asking a Redis that does not answer. */
export interface Patience {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly patience: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** Asks again while Redis cannot be reached. Rejects with `RedisUnavailableError` when patience ends. */
export async function insist<T>(ask: () => Promise<T>, { clock, patience, signal }: Patience): Promise<T> {
  const end = clock.now() + patience;
  for (let pause = 50; ; pause = Math.min(pause * 2, 1000)) {
    try {
      return await within(clock, end - clock.now(), ask());
    } catch (cause) {
      if (clock.now() + pause >= end) throw new RedisUnavailableError("Redis does not answer", { cause });
      await clock.sleep(pause, signal);
    }
  }
}

/** Rejects where the answer takes longer than so many milliseconds: clients keep questions back while they reconnect. */
export async function within<T>(clock: Clock, ms: number, answer: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = clock.sleep(ms, timer.signal).then(() => Promise.reject(new Error("no answer in time")));
  try {
    return await Promise.race([answer, late]);
  } finally {
    late.catch(() => undefined);
    timer.abort();
  }
}

/** A key of Redis in which nothing of the text shows. What stands in braces keeps a cluster's keys together. */
export async function hiddenKey(prefix: string, text: string): Promise<string> {
  return `${prefix}:{${(await digest("SHA-256", text)).slice(0, 32)}}`;
}

async function digest(algorithm: string, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
