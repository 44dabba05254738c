import type { App } from "./apps.js";
import type { Tokens } from "./tokens.js";

/** A user's token for tests; nobody has to log in. */
export interface UserTokenWish {
  /** Default: the demo user. */
  readonly openId?: string;
  /** What the user has granted. Default: everything that the app may ask for. */
  readonly scopes?: readonly string[];
  /** Default: the demo app. */
  readonly appId?: string;
  /** Default: two hours. */
  readonly lifetimeMs?: number;
}

export interface UserTokenMade {
  readonly token: string;
  readonly openId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What a wish is completed from. */
export interface UserTokenDefaults {
  readonly apps: ReadonlyMap<string, App>;
  readonly appId: string;
  readonly openId: string;
}

/** Gives a user's token out. Throws a `TypeError` for a wish that cannot be. */
export function giveUserToken(wish: UserTokenWish, tokens: Tokens, defaults: UserTokenDefaults): UserTokenMade {
  const { openId = defaults.openId, appId = defaults.appId, scopes, lifetimeMs } = wish;
  const app = defaults.apps.get(appId);
  if (app === undefined) throw new TypeError(`appId: there is no app ${String(appId)}`);
  if (typeof openId !== "string") throw new TypeError("openId: expected text");
  if (scopes !== undefined && !isTextList(scopes)) throw new TypeError("scopes: expected a list of names");
  if (lifetimeMs !== undefined && !(Number.isFinite(lifetimeMs) && lifetimeMs >= 0))
    throw new TypeError("lifetimeMs: expected a number from 0 on");
  const grant = tokens.give({
    app,
    tenantKey: app.tenantKeys[0],
    openId,
    kinds: ["user"],
    ...(scopes === undefined ? {} : { scopes }),
    ...(lifetimeMs === undefined ? {} : { lifetimeMs }),
  });
  return { token: grant.token, openId, expiresAt: grant.expiresAt };
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
