import { membersOf, textOr } from "../events/push.js";
import { redact } from "../errors-redact.js";

/** What the platform says of when to ping and to connect again. */
export interface Timing {
  readonly pingMs: number;
  /** Attempts until the connection is given up; negative: never. */
  readonly attempts: number;
  /** Between two attempts. */
  readonly pauseMs: number;
  /** Before the first attempt after a loss, a random part of it, so that not all come back at once. */
  readonly spreadMs: number;
}

/** The connection has ended for good: the platform refuses it, or the attempts are used up. */
export class LongConnectionError extends Error {
  override readonly name = "LongConnectionError";
  constructor(
    message: string,
    /** The platform's code, where it gave one: 403, 514, 1000040350 (too many connections) … */
    readonly code?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export type Endpoint =
  | { readonly kind: "ready"; readonly url: string; readonly service: number; readonly timing: Timing }
  /** It may do better later. */
  | { readonly kind: "again"; readonly error: LongConnectionError }
  | { readonly kind: "never"; readonly error: LongConnectionError };

export interface EndpointRequest {
  readonly appId: string;
  readonly appSecret: string;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** Asks where to connect. */
export async function askEndpoint({ appId, appSecret, baseUrl, fetch }: EndpointRequest): Promise<Endpoint> {
  let response, answer;
  try {
    response = await fetch(`${baseUrl}/callback/ws/endpoint`, {
      method: "POST",
      headers: { "content-type": "application/json", locale: "zh" },
      body: JSON.stringify({ AppID: appId, AppSecret: appSecret }),
      signal: AbortSignal.timeout(15_000),
    });
    answer = membersOf(await response.json());
  } catch (error) {
    const why = redact(String(error), [appSecret]);
    return { kind: "again", error: new LongConnectionError(`the endpoint cannot be asked: ${why}`) };
  }
  const code = answer?.["code"];
  if (code === 0) return endpointOf(membersOf(answer?.["data"]));
  const message = redact(textOr(answer?.["msg"]) ?? `HTTP ${String(response.status)}`, [appSecret]);
  const isPassing = typeof code !== "number" || PASSING.includes(code);
  const error = new LongConnectionError(`no endpoint: ${message}`, typeof code === "number" ? code : response.status);
  return { kind: isPassing && response.status !== 403 ? "again" : "never", error };
}

/** Busy, and an internal error. */
const PASSING = [1, 1000040343];

function endpointOf(data: Readonly<Record<string, unknown>> | undefined): Endpoint {
  const text = textOr(data?.["URL"]) ?? "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "wss:" && url?.protocol !== "ws:")
    return { kind: "again", error: new LongConnectionError("the endpoint's answer has no address") };
  const service = Number(url.searchParams.get("service_id")) || 0;
  return { kind: "ready", url: text, service, timing: timingOf(data?.["ClientConfig"]) ?? usualTiming };
}

/** `{ PingInterval, ReconnectCount, ReconnectInterval, ReconnectNonce }`, in seconds; undefined where it is none. */
export function timingOf(value: unknown): Timing | undefined {
  const config = membersOf(value);
  const seconds = (name: string, least: number, usual: number): number => {
    const given = config?.[name];
    return typeof given === "number" && given >= least ? given * 1000 : usual;
  };
  if (!config) return undefined;
  const attempts = config["ReconnectCount"];
  return {
    pingMs: seconds("PingInterval", 0.01, usualTiming.pingMs),
    attempts: typeof attempts === "number" ? attempts : usualTiming.attempts,
    pauseMs: seconds("ReconnectInterval", 0, usualTiming.pauseMs),
    spreadMs: seconds("ReconnectNonce", 0, usualTiming.spreadMs),
  };
}

/** Until the platform says otherwise. */
export const usualTiming: Timing = { pingMs: 120_000, attempts: -1, pauseMs: 120_000, spreadMs: 30_000 };
