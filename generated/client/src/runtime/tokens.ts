import type { Clock } from "./limits/clock.js";

/** Where tokens are kept. Keys tell app, tenant, base URL and kind apart. What it throws counts as not found. */
export interface TokenCache {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, token: string, expiresInMs: number): Promise<void> | void;
  delete?(key: string): Promise<void> | void;
}

export interface FetchedToken {
  readonly token: string;
  readonly expiresInMs: number;
}

/**
 * The token kept under a key, else a fetched one: at most one request per key is under way, whoever asks. `refused` is a
 * token that the service does not take any more, so another one is wanted.
 */
export type TokenStore = (
  key: string,
  fetchToken: () => Promise<FetchedToken>,
  refused?: string,
) => string | Promise<string>;

export function tokenStore(cache: TokenCache | undefined, { now }: Clock): TokenStore {
  const held = new Map<string, { readonly token: string; readonly until: number }>();
  const underWay = new Map<string, Promise<string>>();

  async function renew(key: string, fetchToken: () => Promise<FetchedToken>, refused?: string): Promise<string> {
    const keep = (token: string, ms: number): string => {
      held.set(key, { token, until: now() + ms });
      return token;
    };
    const shared = await quietly(() => cache?.get(key));
    if (shared && shared !== refused) return keep(shared, SHARED_MS);
    const { token, expiresInMs } = await fetchToken();
    const lasting = Math.max(expiresInMs / 2, expiresInMs - EARLY_MS);
    void quietly(() => cache?.set(key, token, lasting));
    return keep(token, lasting);
  }

  return (key, fetchToken, refused) => {
    const here = held.get(key);
    if (here && here.token !== refused && here.until > now()) return here.token;
    let flight = underWay.get(key);
    if (!flight) {
      flight = renew(key, fetchToken, refused).finally(() => underWay.delete(key));
      underWay.set(key, flight);
    }
    return flight;
  };
}

/** Within its last 30 minutes the platform gives a new token beside the old one; ten leave time for slow calls. */
const EARLY_MS = 600_000;

/** How long a token from the shared cache is used without asking there again; less than it lasts after leaving it. */
const SHARED_MS = 60_000;

/** Without the cache, each process has tokens of its own. */
async function quietly<T>(ask: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
