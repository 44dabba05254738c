import type { Reply } from "../events/run-handler.js";
import { systemClock, type Clock } from "../limits/clock.js";
import { askEndpoint, LongConnectionError, usualTiming, type Timing } from "./endpoint.js";
import { fragmentJoiner } from "./fragments.js";
import { serve, type SessionSettings } from "./session.js";
import { openSocket, webSocketClass, type Opening, type OpenSocket, type WebSocketClass } from "./socket.js";

/** What a long connection is made with. */
export interface LongConnectionOptions {
  readonly appId: string;
  readonly appSecret: string;
  /** Takes what comes: `createDispatcher({})` with its handlers. */
  readonly dispatcher: { deliver(body: unknown): Promise<Reply> };
  /** Default: `https://open.feishu.cn`. */
  readonly baseUrl?: string;
  /** Default: the environment's, else that of the package `ws`. */
  readonly WebSocket?: WebSocketClass;
  readonly fetch?: typeof fetch;
  /** Milliseconds for the answer to a ping, after which the connection counts as lost. Default: 10,000. */
  readonly pongMs?: number;
  /** Milliseconds for a connection to open. Default: 15,000. */
  readonly openMs?: number;
  /** Milliseconds that `close` waits for handlers that run. Default: 10,000. */
  readonly drainMs?: number;
  /** Longest message, bytes. Default: 4 MiB. */
  readonly maxBytes?: number;
  readonly clock?: Clock;
  /** As `Math.random`. */
  readonly random?: () => number;
  /** Told of what becomes of the connection; it holds no address, ticket or secret. */
  readonly log?: (entry: ConnectionLogEntry) => void;
}

/** What has become of a connection. */
export interface ConnectionLogEntry {
  /** `frame`: one that cannot be read was passed over. */
  readonly event: "connected" | "lost" | "failed" | "frame" | "closed";
  readonly reason?: string;
}

/** A connection over which the platform pushes events. */
export interface LongConnection {
  /** Connects. Resolves when connected; rejects with `LongConnectionError` where the platform refuses for good. */
  start(): Promise<void>;
  /**
   * Resolves when the connection was closed by `close`; rejects with `LongConnectionError` when it has ended for good
   * otherwise. Between the two it comes back by itself.
   */
  readonly ended: Promise<void>;
  /** Takes nothing new, waits for the handlers that run, acknowledges what they did, and closes. */
  close(): Promise<void>;
}

export function longConnection(options: LongConnectionOptions): LongConnection {
  const { clock = systemClock, random = Math.random, drainMs = 10_000, openMs = 15_000 } = options;
  const { baseUrl = "https://open.feishu.cn", maxBytes = 4 * 1024 * 1024, pongMs = 10_000 } = options;
  const closing = new AbortController();
  const drained = new AbortController();
  const running = new Set<Promise<void>>();
  const join = fragmentJoiner({ maxBytes, maxMessages: 1000, keepMs: 10_000 }, clock);
  const first = settled();
  const ended = settled();
  let timing: Timing | undefined;
  let close: (() => void) | undefined;
  let started: Promise<void> | undefined;

  function log(event: ConnectionLogEntry["event"], reason?: string): void {
    try {
      options.log?.({ event, ...(reason === undefined ? {} : { reason }) });
    } catch {
      // No connection depends on the log.
    }
  }

  async function open(): Promise<Opening & { readonly service?: number }> {
    const WebSocket = await webSocketClass(options.WebSocket);
    const given = options.fetch ?? fetch;
    const endpoint = await askEndpoint({ ...options, baseUrl, fetch: (input, init) => given(input, init) });
    if (endpoint.kind !== "ready") return endpoint;
    ({ timing } = endpoint);
    return { ...(await openSocket(WebSocket, endpoint.url, openMs)), service: endpoint.service };
  }

  /** One connection from its opening to its loss. */
  async function connected(opened: OpenSocket, service: number): Promise<void> {
    const settings: SessionSettings = {
      service,
      clock,
      pongMs,
      join,
      running,
      log,
      deliver: (body) => options.dispatcher.deliver(body),
      timing: () => timing ?? usualTiming,
      setTiming: (given) => (timing = given),
      isClosing: () => closing.signal.aborted,
    };
    log("connected");
    first.resolve();
    close = () => {
      opened.socket.close(1000);
    };
    const why = await serve(opened, settings);
    close = undefined;
    if (!closing.signal.aborted) log("lost", why);
  }

  async function run(): Promise<void> {
    for (let failures = 0; !closing.signal.aborted;) {
      const opening = await open();
      if (opening.kind === "open") {
        failures = 0;
        await connected(opening, opening.service ?? 0);
      } else {
        failures++;
        log("failed", opening.error.message);
        const most = timing?.attempts ?? -1;
        if (opening.kind === "never" || (most >= 0 && failures >= most)) throw opening.error;
      }
      // Woken by `close`, which the loop's condition sees.
      await clock.sleep(pause(failures), closing.signal).catch(() => undefined);
    }
  }

  function pause(failures: number): number {
    if (failures === 0) return (timing ?? usualTiming).spreadMs * random();
    // Nothing is known of the platform's wishes before it was reached once.
    const between = timing?.pauseMs ?? Math.min(1000 * 2 ** (failures - 1), usualTiming.pauseMs);
    return between * (0.75 + random() / 2);
  }

  return {
    ended: ended.promise,
    start() {
      started ??= run().then(
        () => {
          first.reject(new LongConnectionError("closed before it was connected"));
          ended.resolve();
        },
        (error: unknown) => {
          first.reject(error);
          ended.reject(error);
        },
      );
      return first.promise;
    },
    async close() {
      closing.abort();
      const patience = clock.sleep(drainMs, drained.signal).catch(() => undefined);
      await Promise.race([Promise.all(running), patience]);
      drained.abort();
      close?.();
      if (started === undefined) ended.resolve();
      await started;
      log("closed");
    },
  };
}

interface Settled {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** A promise whose rejection may stay unheard: it is told in two ways. */
function settled(): Settled {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  promise.catch(() => undefined);
  return { promise, resolve: () => resolve(), reject: (error) => reject(error) };
}
