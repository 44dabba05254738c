import type { CoreOptions } from "./core-options.js";
import type { Clock } from "./limits/clock.js";

/** Where tokens are kept. Keys tell app, tenant, base URL and kind apart. What it throws counts as not found. */
export interface TokenCache {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, token: string, expiresInMs: number): Promise<void> | void;
  delete?(key: string): Promise<void> | void;
}

export type FetchedToken = readonly [token: string, expiresInMs: number];

/**
 * A token that is kept, else a fetched one: at most one request for it is under way, whoever asks. `refused` is a token that
 * the service does not take any more, so another one is wanted.
 */
export type KeptToken = (refused?: string) => string | Promise<string>;

/** Makes a token to be kept under a key. */
export type TokenStore = (key: string, fetchToken: () => Promise<FetchedToken>) => KeptToken;

export function tokenStore(
  { tokenCache: cache, appId }: Pick<CoreOptions, "tokenCache" | "appId">,
  baseUrl: string,
  { now }: Clock,
): TokenStore {
  return (key, fetchToken) => {
    const shared = `${baseUrl} ${appId} ${key}`;
    let kept: string | undefined;
    /** When another one is wanted. */
    let until = 0;
    let underWay: Promise<string> | undefined;

    async function renew(refused?: string): Promise<string> {
      let token = await quietly(() => cache?.get(shared));
      let lasting = SHARED_MS;
      if (!token || token === refused) {
        const [fresh, expiresInMs] = await fetchToken();
        const ms = (lasting = Math.max(expiresInMs / 2, expiresInMs - EARLY_MS));
        token = fresh;
        void quietly(() => cache?.set(shared, fresh, ms));
      }
      until = now() + lasting;
      return (kept = token);
    }

    return (refused) =>
      kept && kept !== refused && until > now()
        ? kept
        : (underWay ??= renew(refused).finally(() => (underWay = undefined)));
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
