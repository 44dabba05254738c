import { custom } from "./app-type.js";
import type { CallOptions, CoreOptions } from "./core-options.js";
import type { OperationFacts, TokenKind } from "./facts.js";
import type { FetchedToken, KeptToken, TokenStore } from "./tokens.js";

/** Posts to a path below `/open-apis/auth/v3/`; the answer's members, or the error it is. */
export type Post = (path: string, data: Readonly<Record<string, string>>) => Promise<object>;

export interface Credentials {
  /** The kind of token a call carries; `undefined`: none. */
  kindOf(facts: OperationFacts, options: CallOptions): TokenKind | undefined;
  /** The token of that kind, another one than the refused. Empty where there cannot be one. Throws what fetching it met. */
  tokenOf(kind: TokenKind, options: CallOptions, refused?: string): string | Promise<string>;
}

/** The tokens of one core: given by the caller, or fetched for its app. */
export function credentials(core: CoreOptions, store: TokenStore, post: Post): Credentials {
  const { appId = "", appSecret = "", appType = custom } = core;

  const kept = new Map<string, KeptToken>();
  const stored = (kind: TokenKind, tenant = ""): KeptToken => {
    const key = `${kind} ${tenant}`;
    const fetchToken = async (): Promise<FetchedToken> => {
      const data = { app_id: appId, app_secret: appSecret };
      const answer = await appType({ kind, tenant, data, core, post, appToken: stored("app") });
      // As documented: `{ tenant_access_token: "t-…", expire: 7200 }`, in seconds.
      const { [`${kind}_access_token`]: token, expire } = answer as Readonly<Record<string, unknown>>;
      if (!token) throw new Error(`no ${kind} token in the answer`);
      return [`${token}`, Number(expire) * 1000 || 0];
    };
    const token = kept.get(key) ?? store(key, fetchToken);
    kept.set(key, token);
    return token;
  };

  const isFetched = (kind: TokenKind): boolean | "" => appId && kind !== "user";
  /** The kinds that the core can have, then the others, which it asks for in vain. */
  const kinds: TokenKind[] = KINDS.filter((kind) => core[`${kind}Token`] || isFetched(kind));
  // A core without any credential leaves it to what stands between, as a mock or a proxy that adds the token.
  if (kinds[0]) kinds.push(...KINDS);

  return {
    kindOf({ tokens = KINDS }, options) {
      return (
        options.as ??
        KINDS.findLast((kind) => options[`${kind}Token`] && tokens.includes(kind)) ??
        kinds.find((kind) => tokens.includes(kind))
      );
    },
    tokenOf(kind, options, refused) {
      const given = options[`${kind}Token`] ?? core[`${kind}Token`];
      const source =
        given || (isFetched(kind) ? stored(kind, kind === "tenant" ? (options.tenantKey ?? core.tenantKey) : "") : "");
      return typeof source === "function" ? source(refused) : source;
    },
  };
}

/** In the order of preference; of those given with a call in the opposite order. */
const KINDS = ["tenant", "app", "user"] as const;
