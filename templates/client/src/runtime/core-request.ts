import { addressOf, memberOf } from "./address.js";
import type { Body } from "./body.js";
import { lowerCased, type Engine } from "./core-engine.js";
import type { CallOptions } from "./core-options.js";
import { redact, type Redact } from "./errors-redact.js";
import type { OperationFacts, Parts, TokenKind } from "./facts.js";

/** A call as it is sent, however often. */
export interface Call {
  readonly engine: Engine;
  readonly facts: OperationFacts;
  readonly options: CallOptions;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: Body | undefined;
  /** Takes out of a text what the call must not show. */
  readonly redact: Redact;
  readonly kind: TokenKind | undefined;
  /** The limiter's name for what shares a limit. */
  readonly limitKey: string;
  /** What takes one write at a time; `undefined`: nothing. */
  readonly turn: string | undefined;
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
export function callOf(engine: Engine, facts: OperationFacts, parts: Parts, options: CallOptions): Call {
  const { options: core, helpdesk } = engine;
  const isJson = facts.sends === "json" && !(parts.data instanceof ReadableStream);
  const server = facts.server ?? engine.baseUrl;
  const headers = lowerCased({
    "content-type": isJson ? "application/json; charset=utf-8" : undefined,
    "x-request-id": core.requestId?.(),
    // Nobody else needs to see that secret.
    "x-lark-helpdesk-authorization": facts.path.includes("/helpdesk/") ? helpdesk : undefined,
    ...core.headers,
  });
  if (options.requestId) headers["x-request-id"] = options.requestId;
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
    limitKey: JSON.stringify([server, core.appId, options.tenantKey ?? core.tenantKey, facts.id]),
    // The same for all operations, apps and users that write to one thing.
    turn: facts.serializeBy && JSON.stringify([server, facts.serializeBy.map((name) => memberOf(parts.path, name))]),
    isRepeatable: options.repeatable ?? /^(GET|HEAD)$/i.test(facts.method),
    isExposed: false,
  };
}
