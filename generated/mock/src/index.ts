import { assemble } from "./assemble.js";
import { controlsOf, type Controls } from "./control/controls.js";
import { front, guarded } from "./control/front.js";
import { fetchFrom } from "./fetch.js";
import { usualBounds } from "./http/bounds.js";
import { isLoopbackName } from "./http/guard.js";
import { listen, type Answering } from "./http/server.js";
import type { MockOptions } from "./options.js";

export type { BaseMade, BaseWish } from "./bitable/system.js";
export type { Controls } from "./control/controls.js";
export type { Demo } from "./demo.js";
export type { Caller, Clock } from "./engine/behaviour.js";
export type { Contract, ErrorRow, OperationContract } from "./engine/contract.js";
export type { Json, JsonObject } from "./engine/json.js";
export type { Happening } from "./engine/world.js";
export type { Fault } from "./faults/fault.js";
export type { ActiveFault } from "./faults/faults.js";
export type { Bounds } from "./http/bounds.js";
export type { AppWish } from "./identity/apps.js";
export type { UserTokenMade, UserTokenWish } from "./identity/user-token.js";
export type { RequestEntry, Verdict } from "./journal/journal.js";
export type { MockOptions } from "./options.js";

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

/** Starts a mock. Rejected where there is no contract, and with Node's own error where it cannot listen. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", port = 0, bounds } = options;
  const assembled = assemble(options);
  const controls = controlsOf(assembled);
  const answer = front(assembled, controls);
  const { journal, world } = assembled.parts;
  const answering: Answering = {
    answer: guarded(answer, isLoopbackName(host)),
    malformed({ method, target, status, reason }) {
      const incoming = { method, target, headers: {}, body: new Uint8Array(0) };
      journal.add(incoming, "", { verdict: "malformed", status, reason }, world.clock.now());
    },
  };
  const listening = port === false ? undefined : await listen(answering, { host, port }, { ...usualBounds, ...bounds });
  return {
    ...controls,
    url: listening === undefined ? "http://mock.invalid" : `http://${urlHost(host)}:${String(listening.port)}`,
    port: listening?.port ?? 0,
    fetch: fetchFrom(answer),
    close: async () => listening?.close(),
  };
}

/** An IPv6 address stands in brackets; what means every address is reached at loopback. */
function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
