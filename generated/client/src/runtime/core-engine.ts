import { perform } from "./core-call.js";
import type { CoreOptions, LogEntry, Place } from "./core-options.js";
import { credentials, type Credentials } from "./credentials.js";
import { systemClock, type Clock } from "./limits/clock.js";
import { memoryLimiter, type Limiter } from "./limits/limiter.js";
import { retryPolicy, type Retry } from "./retry.js";
import { tokenStore } from "./tokens.js";

/** What a core was made with, all of it decided. It holds secrets, so it never leaves the core. */
export interface Engine extends Place {
  readonly options: CoreOptions;
  /** The core's own, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Value of `X-Lark-Helpdesk-Authorization`. */
  readonly helpdesk: string | undefined;
  /** What no error may show; what is no text is no secret. */
  readonly secrets: readonly unknown[];
  readonly credentials: Credentials;
  readonly limiter: Limiter | undefined;
  readonly clock: Clock;
  readonly retry: Retry;
  readonly fetch: typeof fetch;
  readonly log: ((entry: LogEntry) => void) | undefined;
}

export function engineOf(options: CoreOptions): Engine {
  const { clock = systemClock, helpdesk, limiter = memoryLimiter({ clock }), retry = {} } = options;
  const baseUrl = (options.baseUrl ?? "https://open.feishu.cn").replace(/\/+$/, "");
  const desk = helpdesk && btoa(`${helpdesk.id}:${helpdesk.token}`);
  const { appSecret, appTicket, userToken, tenantToken, appToken } = options;
  const secrets = [appSecret, appTicket, userToken, tenantToken, appToken, helpdesk?.token, desk];
  const engine: Engine = {
    fetch,
    ...options,
    options,
    clock,
    baseUrl,
    helpdesk: desk,
    secrets,
    headers: lowerCased(options.headers),
    credentials: credentials(options, baseUrl, tokenStore(options.tokenCache, clock), (facts, data) =>
      // What is sent for a token is secret as well.
      perform({ ...engine, secrets: [...secrets, ...Object.values(data)] }, facts, { data }, { repeatable: true }),
    ),
    limiter: limiter || undefined,
    retry: retryPolicy(retry || { attempts: 1 }, options.random ?? Math.random),
    log: options.log,
  };
  return engine;
}

/** Headers under their names in lower case, since they are told apart whatever their case; without those left out. */
export function lowerCased(headers?: object): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined && value !== null) lower[name.toLowerCase()] = String(value);
  }
  return lower;
}
