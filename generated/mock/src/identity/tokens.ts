import type { Caller, Clock, Ids } from "../engine/behaviour.js";
import type { TokenKind } from "../engine/contract.js";
import type { App } from "./apps.js";

/** What a token stands for. */
export interface Grant {
  readonly token: string;
  readonly app: App;
  readonly tenantKey: string;
  /** Who calls, for each kind of token that this one passes for. */
  readonly callers: Readonly<Partial<Record<TokenKind, Caller>>>;
  /** Of the user; `undefined`: all, and always so for apps, whose own scopes count. */
  readonly scopes: ReadonlySet<string> | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface GrantWish {
  readonly app: App;
  readonly tenantKey: string;
  readonly openId: string;
  /** The token of a custom app passes for both: the platform is making one of the two. */
  readonly kinds: readonly [TokenKind, ...TokenKind[]];
  readonly scopes?: readonly string[];
  /** Default: two hours. */
  readonly lifetimeMs?: number;
}

/** The tokens that were given out. */
export interface Tokens {
  /** A new one. */
  give(wish: GrantWish): Grant;
  /** One of an app that has at least half an hour left is given again, as documented; else a new one beside it. */
  renew(wish: GrantWish): Grant;
  find(token: string): Grant | undefined;
  /** All that were given out so far are expired from now on. */
  expireAll(): void;
}

/** Two hours, and half an hour: as the pages of the token endpoints say. */
const lifetime = 7_200_000;
const leastLeft = 1_800_000;

/** The oldest go when there are more. */
const mostTokens = 10_000;

/** No tokens yet. `ids` makes their letters. */
export function makeTokens(clock: Clock, ids: Ids): Tokens {
  const grants = new Map<string, Grant>();
  const latest = new Map<string, string>();

  function give(wish: GrantWish): Grant {
    const token = `${prefixes[wish.kinds[0]]}${ids.id("", 40)}`;
    const { app, tenantKey, scopes } = wish;
    const grant: Grant = {
      token,
      app,
      tenantKey,
      callers: Object.fromEntries(wish.kinds.map((kind) => [kind, callerOf(kind, wish)])),
      scopes: scopes === undefined ? undefined : new Set(scopes),
      expiresAt: clock.now() + (wish.lifetimeMs ?? lifetime),
    };
    grants.set(token, grant);
    if (grants.size > mostTokens)
      for (const oldest of [...grants.keys()].slice(0, mostTokens / 10)) grants.delete(oldest);
    return grant;
  }

  return {
    give,
    renew(wish) {
      const key = JSON.stringify([wish.app.appId, wish.tenantKey, wish.kinds]);
      const known = grants.get(latest.get(key) ?? "");
      if (known !== undefined && known.expiresAt - clock.now() >= leastLeft) return known;
      const grant = give(wish);
      latest.set(key, grant.token);
      return grant;
    },
    find: (token) => grants.get(token),
    expireAll() {
      const expiresAt = clock.now();
      for (const [token, grant] of grants) {
        if (grant.expiresAt > expiresAt) grants.set(token, { ...grant, expiresAt });
      }
    },
  };
}

const prefixes: Readonly<Record<TokenKind, string>> = { tenant: "t-", user: "u-", app: "a-" };

function callerOf(kind: TokenKind, { app, tenantKey, openId }: GrantWish): Caller {
  return Object.freeze({ kind, appId: app.appId, tenantKey, openId });
}
