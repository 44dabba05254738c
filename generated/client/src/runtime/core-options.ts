import type { AppType } from "./app-type.js";
import type { LarkError } from "./errors.js";
import type { RateWindow, TokenKind } from "./facts.js";
import type { Clock } from "./limits/clock.js";
import type { Learning } from "./limits/learning.js";
import type { Limiter } from "./limits/limiter.js";
import type { Turns } from "./limits/turns.js";
import type { RetryOptions } from "./retry.js";
import type { TokenCache } from "./tokens.js";

/**
 * A token or a function that is asked for it at every call. After the service has refused a token the function is asked
 * once more, with that token, and the call repeated if it gives another one.
 */
export type TokenSource = string | ((refused?: string) => string | Promise<string>);

/** What a client or a core is made with. All of it can be left out, as far as other members say where tokens come from. */
export interface CoreOptions {
  /** As `cli_a…`, from the developer console. */
  readonly appId?: string;
  /** Beside `appId` in the developer console; with it tokens are fetched. */
  readonly appSecret?: string;
  /** For an app of the marketplace: `marketplace`. Default: an app of one organization. */
  readonly appType?: AppType;
  /** The latest `app_ticket` that the platform has sent; marketplace apps only. */
  readonly appTicket?: string | (() => string | undefined | Promise<string | undefined>);
  /** The organization that marketplace apps call for; each call may name its own. */
  readonly tenantKey?: string;
  /** The user's access token, for calls in a user's name. */
  readonly userToken?: TokenSource;
  /** The tenant's access token, where another program fetches it. */
  readonly tenantToken?: TokenSource;
  /** The app's access token, where another program fetches it. */
  readonly appToken?: TokenSource;
  /** Where fetched tokens are kept, for several processes to share. Default: this core's memory. */
  readonly tokenCache?: TokenCache;
  /** Default: `https://open.feishu.cn`. Lark: `https://open.larksuite.com`. */
  readonly baseUrl?: string;
  /** Sent with calls to the helpdesk. */
  readonly helpdesk?: { readonly id: string; readonly token: string };
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes the id that a call travels under (`X-Request-Id`) where the call names none. */
  readonly requestId?: () => string;
  readonly fetch?: typeof fetch;
  /** Time for one attempt, from sending to the whole answer. Default: 30 000. */
  readonly timeoutMs?: number;
  /** Time for a call, all waiting included. Default: none, but nothing is repeated after ten minutes. */
  readonly totalTimeoutMs?: number;
  /** `false`: nothing is repeated. */
  readonly retry?: RetryOptions | false;
  /** Default: in memory. `false`: none. */
  readonly limiter?: Limiter | false;
  /** Default: in memory. */
  readonly turns?: Turns;
  readonly clock?: Clock;
  /** As `Math.random`, for pauses. */
  readonly random?: () => number;
  /** Told of each attempt when it is over. */
  readonly log?: (entry: LogEntry) => void;
}

/** One attempt; it holds no token, no address and no body. */
export interface LogEntry {
  readonly operationId: string;
  /** From 1. */
  readonly attempt: number;
  /** From sending to the end, milliseconds. */
  readonly ms: number;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  readonly error?: LarkError | undefined;
}

/** For one call, over what the core was made with. */
export interface CallOptions<Tokens extends TokenKind = TokenKind> {
  /** The kind of token. Default: a kind whose token stands here, else `tenant`, `app`, `user`, as far as there are any. */
  readonly as?: Tokens;
  readonly userToken?: "user" extends Tokens ? TokenSource : never;
  readonly tenantToken?: "tenant" extends Tokens ? TokenSource : never;
  readonly appToken?: "app" extends Tokens ? TokenSource : never;
  readonly tenantKey?: "tenant" extends Tokens ? string : never;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as `X-Request-Id`. */
  readonly requestId?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly totalTimeoutMs?: number;
  /** `false`: nothing is repeated. */
  readonly retry?: false;
  /** Says that repeating does no harm, as with a search by POST. */
  readonly repeatable?: boolean;
  /** What `data` is of a file that is answered. Default: a Blob. The time limit ends when this is done. */
  readonly readFile?: (response: Response) => unknown;
}

/** What operations add to a call's options, so that bundles hold only what their operations need. */
export interface PreparedOptions extends CallOptions {
  /** Runs a call when those before it that write to the same thing have ended. */
  readonly inTurn?: <T>(place: Place, task: () => Promise<T>, signal: AbortSignal | undefined) => Promise<T>;
  /** Finds out about limits that no page states. */
  readonly learning?: (guess: readonly RateWindow[]) => Learning;
  /** Headers that hold the helpdesk's credential. */
  readonly deskHeaders?: (helpdesk: CoreOptions["helpdesk"]) => Readonly<Record<string, string>>;
  /** What `fetch` is to be told over what holds for all calls. */
  readonly init?: (init: RequestInit) => RequestInit;
  /** The body cannot be sent a second time. */
  readonly once?: boolean;
}

/** Where turns are taken: a core. */
export interface Place {
  readonly baseUrl: string;
  /** Absent until the first turn, where the core was given none. */
  turns?: Turns;
}
