import type { CoreOptions } from "./core-options.js";
import type { Post } from "./credentials.js";
import { ApiError } from "./errors.js";
import type { TokenKind } from "./facts.js";

/** How an app is given its tokens; the answer's members. */
export type AppType = (wanted: WantedToken) => Promise<object>;

export interface WantedToken {
  readonly kind: TokenKind;
  /** The tenant's key; empty where none was named. */
  readonly tenant: string;
  /** What every such request holds: `app_id` and `app_secret`. */
  readonly data: Readonly<Record<string, string>>;
  readonly core: CoreOptions;
  readonly post: Post;
  /** The app's own token, another one than the refused. */
  readonly appToken: (refused?: string) => string | Promise<string>;
}

/** An app of one organization: its secret is enough. */
export const custom: AppType = ({ kind, data, post }) => post(`${kind}_access_token/internal`, data);

/**
 * An app of the marketplace, as `appType` of a core: with the latest ticket that the platform has sent it is given its own
 * token, and with that one the tenants'. Where there is no ticket yet, the platform is asked to send it, and the call fails.
 */
export const marketplace: AppType = async ({ kind, tenant, data, core, post, appToken }) => {
  const path = `${kind}_access_token`;
  if (kind === "app")
    return post(path, { ...data, app_ticket: await ticketOf(core, () => post("app_ticket/resend", data)) });
  if (!tenant) throw new Error("no tenantKey");
  const first = await appToken();
  const ask = (token: string): Promise<object> => post(path, { app_access_token: token, tenant_key: tenant });
  try {
    return await ask(first);
  } catch (error) {
    if (!(error instanceof ApiError) || error.retry !== "refresh_token") throw error;
    return ask(await appToken(first));
  }
};

async function ticketOf({ appTicket }: CoreOptions, resend: () => Promise<object>): Promise<string> {
  const ticket = typeof appTicket === "function" ? await appTicket() : appTicket;
  if (ticket) return ticket;
  await resend();
  throw new Error("no app ticket yet; it was asked for");
}
