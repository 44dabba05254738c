import type { CallOptions, CoreOptions } from "./core-options.js";
import { unsent, unsentFor } from "./errors-make.js";
import { redact } from "./errors-redact.js";
import { ApiError } from "./errors.js";
import type { OperationFacts, TokenKind } from "./facts.js";
import type { FetchedToken, TokenStore } from "./tokens.js";

/** Posts to the platform; the answer's members, or the error it is. */
export type Post = (facts: OperationFacts, data: Readonly<Record<string, string>>) => Promise<object>;

export interface Credentials {
  /** The kind of token a call carries; `undefined`: none. */
  kindOf(facts: OperationFacts, options: CallOptions): TokenKind | undefined;
  /** The token of that kind, another one than the refused. Throws `NotSentError`, or what fetching it met. */
  tokenOf(facts: OperationFacts, kind: TokenKind, options: CallOptions, refused?: string): string | Promise<string>;
}

/** The tokens of one core: given by the caller, or fetched for its app. */
export function credentials(core: CoreOptions, baseUrl: string, store: TokenStore, post: Post): Credentials {
  const { appId = "", appSecret = "" } = core;
  const isMarket = core.appType === "isv";
  const app = { app_id: appId, app_secret: appSecret };

  const stored = (kind: string, tenant: string, refused?: string): string | Promise<string> =>
    store([kind, baseUrl, appId, tenant].join(" "), () => fetchToken(kind, tenant), refused);

  async function fetchToken(kind: string, tenant: string): Promise<FetchedToken> {
    const facts = authFacts(`${kind}_access_token${isMarket ? "" : "/internal"}`);
    let data: Readonly<Record<string, string>> = app;
    if (isMarket) data = kind === "app" ? { ...app, app_ticket: await ticket() } : await ofTenant(tenant);
    let answer;
    try {
      answer = await post(facts, data);
    } catch (error) {
      const refused = data["app_access_token"];
      if (!refused || !(error instanceof ApiError) || error.retry !== "refresh_token") throw error;
      answer = await post(facts, await ofTenant(tenant, refused));
    }
    // As documented: `{ tenant_access_token: "t-…", expire: 7200 }`, in seconds.
    const { [`${kind}_access_token`]: token, expire } = answer as Readonly<Record<string, unknown>>;
    if (!token || typeof token !== "string") throw unsent(facts, "no token in the answer");
    return { token, expiresInMs: Number(expire ?? 0) * 1000 };
  }

  const ofTenant = async (tenant: string, refused?: string): Promise<Readonly<Record<string, string>>> => ({
    app_access_token: await stored("app", "", refused),
    tenant_key: tenant,
  });

  async function ticket(): Promise<string> {
    const facts = authFacts("app_ticket/resend");
    const { appTicket } = core;
    const latest = typeof appTicket === "function" ? await asked(facts, appTicket) : appTicket;
    if (latest) return latest;
    await post(facts, app);
    throw unsent(facts, "no app ticket yet; it was asked for");
  }

  /** Whether the core can have such a token. */
  const has = (kind: TokenKind): boolean => !!core[`${kind}Token`] || (!!appId && kind !== "user");

  return {
    kindOf(facts, options) {
      const kinds = KINDS.filter((kind) => facts.tokens?.includes(kind) ?? true);
      return (
        options.as ??
        [...kinds].reverse().find((given) => options[`${given}Token`]) ??
        kinds.find(has) ??
        // A core without any credential leaves it to what stands between, as a mock or a proxy that adds the token.
        (KINDS.some(has) ? kinds[0] : undefined)
      );
    },
    tokenOf(facts, kind, options, refused) {
      const source = options[`${kind}Token`] ?? core[`${kind}Token`];
      if (typeof source === "function") return asked(facts, () => source(refused));
      if (source) return source;
      const tenant = isMarket && kind === "tenant" ? (options.tenantKey ?? core.tenantKey) : "";
      if (tenant === undefined || !has(kind))
        throw unsent(facts, `no ${tenant === undefined ? "tenantKey" : `${kind} token`}`);
      return stored(kind, tenant, refused);
    },
  };
}

/** In the order of preference; of those given with a call in the opposite order. */
const KINDS: readonly TokenKind[] = ["tenant", "app", "user"];

/** What a function of the caller's gives; what it throws may hold secrets. */
async function asked<T>(facts: OperationFacts, ask: () => T): Promise<Awaited<T>> {
  try {
    return await ask();
  } catch (error) {
    throw unsentFor(facts, error, (text) => redact(text));
  }
}

function authFacts(path: string): OperationFacts {
  return {
    id: `auth.v3.${path}`,
    method: "POST",
    path: `/open-apis/auth/v3/${path}`,
    sends: "json",
    tokens: [],
    errors: [],
  };
}
