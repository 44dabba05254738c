import { perform } from "./core-call.js";
import type { CoreOptions, Place } from "./core-options.js";
import { timeLimits, type TimeLimit } from "./core-signal.js";
import { credentials, type Credentials } from "./credentials.js";
import { systemClock, type Clock } from "./limits/clock.js";
import { memoryLimiter, type Limiter } from "./limits/limiter.js";
import { retryPolicy, type Retry } from "./retry.js";
import { tokenStore } from "./tokens.js";

/** What a core was made with, all of it decided. It holds secrets, so it never leaves the core. */
export interface Engine extends Place {
  readonly options: CoreOptions;
  /** What no error may show; what is no text is no secret. */
  readonly secrets: readonly unknown[];
  readonly tokens: Credentials;
  readonly limiter: Limiter | undefined;
  readonly clock: Clock;
  readonly timeLimit: TimeLimit;
  readonly retry: Retry;
  readonly fetch: typeof fetch;
}

export function engineOf(options: CoreOptions): Engine {
  const { clock = systemClock, limiter = memoryLimiter({ clock }), retry = {}, helpdesk } = options;
  const baseUrl = (options.baseUrl ?? "https://open.feishu.cn").replace(/\/+$/, "");
  // All texts among the options but these; the credentials are, and new ones will be.
  const secrets = [...Object.values({ ...options, appId: 0, baseUrl: 0 }), helpdesk?.token];
  const engine: Engine = {
    fetch,
    ...options,
    options,
    clock,
    baseUrl,
    secrets,
    tokens: credentials(options, tokenStore(options, baseUrl, clock), (name, data) => {
      const facts = {
        id: `auth.v3.${name}`,
        method: "POST",
        path: `/open-apis/auth/v3/${name}`,
        sends: "json",
        tokens: [],
        errors: [],
      } as const;
      // What is sent for a token is secret as well.
      const guarded = { ...engine, secrets: [...secrets, ...Object.values(data)] };
      return perform(guarded, facts, { data }, { repeatable: true });
    }),
    limiter: limiter || undefined,
    timeLimit: timeLimits(),
    retry: retryPolicy(retry || { attempts: 1 }, options.random ?? Math.random),
  };
  return engine;
}
