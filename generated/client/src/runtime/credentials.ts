import { custom } from "./app-type.js";
import type { CallOptions, CoreOptions } from "./core-options.js";
import type { OperationFacts, TokenKind } from "./facts.js";
import type { TokenStore } from "./tokens.js";

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

  const stored = (kind: TokenKind, tenant = "", refused?: string): string | Promise<string> =>
    store(
      `${kind} ${tenant}`,
      async () => {
        const data = { app_id: appId, app_secret: appSecret };
        const appToken = (old?: string): string | Promise<string> => stored("app", "", old);
        const answer = await appType({ kind, tenant, data, core, post, appToken });
        // As documented: `{ tenant_access_token: "t-…", expire: 7200 }`, in seconds.
        const { [`${kind}_access_token`]: token, expire } = answer as Readonly<Record<string, unknown>>;
        if (!token) throw new Error(`no ${kind} token in the answer`);
        return [`${token}`, Number(expire) * 1000 || 0];
      },
      refused,
    );

  /** The kinds that the core can have. */
  const own = KINDS.filter((kind) => core[`${kind}Token`] || (appId && kind !== "user"));

  return {
    kindOf({ tokens = KINDS }, options) {
      const isTaken = (kind: TokenKind): boolean => tokens.includes(kind);
      return (
        options.as ??
        KINDS.findLast((kind) => isTaken(kind) && options[`${kind}Token`]) ??
        own.find(isTaken) ??
        // A core without any credential leaves it to what stands between, as a mock or a proxy that adds the token.
        (own[0] && KINDS.find(isTaken))
      );
    },
    tokenOf(kind, options, refused) {
      const source = options[`${kind}Token`] ?? core[`${kind}Token`];
      if (source) return typeof source === "function" ? source(refused) : source;
      if (!own.includes(kind)) return "";
      return stored(kind, kind === "tenant" ? (options.tenantKey ?? core.tenantKey) : "", refused);
    },
  };
}

/** In the order of preference; of those given with a call in the opposite order. */
const KINDS: readonly TokenKind[] = ["tenant", "app", "user"];
