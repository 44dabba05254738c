import { assemble } from "./assemble.js";
import { controlsOf, type Controls } from "./control/controls.js";
import { front, guarded } from "./control/front.js";
import { fetchFrom } from "./fetch.js";
import { usualBounds } from "./http/bounds.js";
import { isLoopbackName, mayControl } from "./http/guard.js";
import { listen, type Answering } from "./http/server.js";
import type { MockOptions } from "./options.js";
import { openLongConnection } from "./pushing/upgrade.js";

export type { BaseMade, BaseWish } from "./bitable/system.js";
export type { Controls } from "./control/controls.js";
export type { Demo } from "./demo.js";
export type { Caller, Clock } from "./engine/behaviour.js";
export type { Contract, ErrorRow, EventCatalog, EventContract, OperationContract } from "./engine/contract.js";
export type { Json, JsonObject } from "./engine/json.js";
export type { Happening } from "./engine/world.js";
export type { Fault } from "./faults/fault.js";
export type { ActiveFault } from "./faults/faults.js";
export type { Bounds } from "./http/bounds.js";
export type { AppWish } from "./identity/apps.js";
export type { UserTokenMade, UserTokenWish } from "./identity/user-token.js";
export type { RequestEntry, Verdict } from "./journal/journal.js";
export type { MockOptions } from "./options.js";
export type { PushOutcome } from "./pushing/attempt.js";
export type { ClientConfig } from "./pushing/connection.js";
export type { PushEntry } from "./pushing/deliveries.js";
export type { EmitSetting } from "./pushing/emit.js";
export type { Fields } from "./pushing/merge.js";
export type { Emitted, PushingOptions } from "./pushing/pushing.js";
export type { WebhookWish } from "./pushing/webhook-wish.js";
export type { Webhook } from "./pushing/webhooks.js";

/** A running mock. */
export interface Mock extends Controls {
  /** `http://127.0.0.1:4010`, without a slash behind it; where it does not listen, a name that leads nowhere. */
  readonly url: string;
  /** 0 where it does not listen. */
  readonly port: number;
  /** A `fetch` without a socket: whatever host is asked, this mock answers. */
  readonly fetch: typeof fetch;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts a mock. Rejected where there is no contract, with Node's own error where it cannot listen, and where a webhook does
 * not answer the check of its address.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", port = 0, bounds } = options;
  // Beside the folder of this module, which is an entry of the package, bundled or not.
  const { contract = new URL("../contract/", import.meta.url) } = options;
  const assembled = assemble({ ...options, contract });
  const controls = controlsOf(assembled);
  const answer = front(assembled, controls);
  const { pushing } = assembled;
  const { journal, world } = assembled.parts;
  const isLoopback = isLoopbackName(host);
  const answering: Answering = {
    answer: guarded(answer, isLoopback),
    webSocket(incoming, connection) {
      const mayOpen = mayControl(incoming, isLoopback);
      openLongConnection(incoming, connection, { connections: pushing.connections, mayOpen });
    },
    malformed({ method, target, status, reason }) {
      const incoming = { method, target, headers: {}, body: new Uint8Array(0) };
      journal.add(incoming, "", { verdict: "malformed", status, reason }, world.clock.now());
    },
  };
  const listening = port === false ? undefined : await listen(answering, { host, port }, { ...usualBounds, ...bounds });
  const close = async (): Promise<void> => {
    pushing.close();
    await listening?.close();
  };
  try {
    for (const webhook of options.webhooks ?? []) await pushing.webhooks.add(webhook, true);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...controls,
    url: listening === undefined ? "http://mock.invalid" : `http://${urlHost(host)}:${String(listening.port)}`,
    port: listening?.port ?? 0,
    fetch: fetchFrom(answer),
    close,
  };
}

/** An IPv6 address stands in brackets; what means every address is reached at loopback. */
function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
