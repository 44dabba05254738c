import { addressOf } from "./address.js";
import type { Body } from "./body.js";
import { lowerCased, type Engine } from "./core-engine.js";
import type { PreparedOptions } from "./core-options.js";
import { redact, type Redact } from "./errors-redact.js";
import type { OperationFacts, Parts, TokenKind } from "./facts.js";

/** A call as it is sent, however often. */
export interface Call {
  readonly engine: Engine;
  readonly facts: OperationFacts;
  readonly options: PreparedOptions;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: Body | undefined;
  /** Takes out of a text what the call must not show. */
  readonly redact: Redact;
  readonly kind: TokenKind | undefined;
  /** The limiter's name for what shares a limit. */
  readonly limitKey: string;
  /** Whether repeating does no harm. */
  readonly isRepeatable: boolean;
  /** The caller's, with the total time limit. */
  signal?: AbortSignal | undefined;
  /** When it was sent first. */
  sentAt?: number;
  /** Whether the service may have carried it out, as far as is known. */
  isExposed: boolean;
}

/** A call made ready: its address, headers, body, and by which rules it is sent. */
export function callOf(engine: Engine, facts: OperationFacts, parts: Parts, options: PreparedOptions): Call {
  const { options: core, helpdesk } = engine;
  const isJson = facts.sends === "json" && !(parts.data instanceof ReadableStream);
  const server = facts.server ?? engine.baseUrl;
  const headers: Record<string, string> = { ...engine.headers };
  if (isJson) headers["content-type"] = "application/json; charset=utf-8";
  // Nobody else needs to see that secret.
  if (helpdesk && facts.path.includes("/helpdesk/")) headers["x-lark-helpdesk-authorization"] = helpdesk;
  const requestId = options.requestId ?? core.requestId?.();
  if (requestId) headers["x-request-id"] = requestId;
  Object.assign(headers, lowerCased(options.headers), lowerCased(parts.headers));
  return {
    engine,
    facts,
    options,
    address: addressOf(server, facts.path, parts),
    headers,
    // What is no JSON comes in the form in which it travels.
    body: isJson ? JSON.stringify(parts.data ?? {}) : facts.sends && (parts.data as Body | undefined),
    redact: (text) => redact(text, [...engine.secrets, headers["authorization"]?.split(" ").pop()]),
    kind: headers["authorization"] ? undefined : engine.credentials.kindOf(facts, options),
    limitKey: [server, core.appId, options.tenantKey ?? core.tenantKey, facts.id].join(" "),
    isRepeatable: options.repeatable ?? /^(GET|HEAD)$/i.test(facts.method),
    isExposed: false,
  };
}
