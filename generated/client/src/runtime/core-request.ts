import { addressOf } from "./address.js";
import type { Body } from "./body.js";
import type { Engine } from "./core-engine.js";
import type { PreparedOptions } from "./core-options.js";
import { redact, type Redact } from "./errors-redact.js";
import type { LimitRequest } from "./limits/limiter.js";
import type { OperationFacts, Parts, TokenKind } from "./facts.js";

/** A call as it is sent, however often. */
export interface Call {
  readonly engine: Engine;
  readonly facts: OperationFacts;
  readonly options: PreparedOptions;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: Body | null;
  /** Takes out of a text what the call must not show. */
  readonly redact: Redact;
  readonly kind: TokenKind | undefined;
  /** What is asked of the limiter; its signal is the caller's, with the total time limit. */
  readonly limit: LimitRequest & { signal?: AbortSignal | undefined };
  /** Total time limit. */
  readonly totalMs: number | undefined;
  /** Whether the service may have carried it out, as far as is known. */
  mayHaveHappened: boolean;
}

/** A call made ready: its address, headers, body, and by which rules it is sent. */
export function callOf(engine: Engine, facts: OperationFacts, parts: Parts, options: PreparedOptions): Call {
  const { options: core, baseUrl, tokens } = engine;
  const { server = baseUrl, sends } = facts;
  const isJson = sends === "json";
  const own = options.deskHeaders?.(core.helpdesk);
  const headers = lowerCased(
    core.headers,
    isJson && { "content-type": "application/json; charset=utf-8" },
    own,
    { "x-request-id": options.requestId ?? core.requestId?.() },
    options.headers,
    parts.headers,
  );
  return {
    engine,
    facts,
    options,
    address: addressOf(server, facts, parts),
    headers,
    // What is no JSON comes in the form in which it travels; what is undefined is no body.
    body: isJson ? JSON.stringify(parts.data ?? {}) : ((sends && parts.data) as Body | null),
    redact: (text) =>
      redact(text, [...engine.secrets, ...Object.values({ ...own }), headers["authorization"]?.split(" ").pop()]),
    kind: headers["authorization"] ? undefined : tokens.kindOf(facts, options),
    limit: {
      key: `${server} ${core.appId} ${options.tenantKey ?? core.tenantKey} ${facts.id}`,
      windows: facts.windows,
      learning: options.learning,
    },
    totalMs: options.totalTimeoutMs ?? core.totalTimeoutMs,
    mayHaveHappened: false,
  };
}

/**
 * Headers under their names in lower case, since they are told apart whatever their case, those of later ones first;
 * without those left out.
 */
function lowerCased(...all: readonly (object | false | undefined)[]): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const headers of all) {
    for (const name in headers as object) {
      const value: unknown = (headers as Readonly<Record<string, unknown>>)[name];
      if (value !== undefined && value !== null) lower[name.toLowerCase()] = String(value);
    }
  }
  return lower;
}
