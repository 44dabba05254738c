import type { AppTickets } from "./app-tickets.js";
import { ciphers, utf8 } from "./ciphers.js";
import { dispatching } from "./dispatch.js";
import { handleRequest, type HandleOptions } from "./handle-request.js";
import { nodeListener, type NodeListener } from "./node-listener.js";
import { memoryOnce, type Once } from "./once.js";
import { membersOf, pushOf } from "./push.js";
import type { AnyHandler, Reply } from "./run-handler.js";
import type {
  ContentOf,
  ContextOf,
  EventContext,
  EventLogEntry,
  PushTypes,
  ReplyOf,
  TypeOf,
  Undocumented,
} from "./types.js";
import { verify, type RefusalReason } from "./verify.js";

/** What a dispatcher is made with. */
export interface DispatcherOptions {
  /** The app's Verification Token. Over HTTP this or `encryptKey` is needed; the long connection needs neither. */
  readonly verificationToken?: string;
  /** The app's Encrypt Key, where it has one: then what is not signed with it is refused. */
  readonly encryptKey?: string;
  /** How far the time of a signature may be from ours, milliseconds. Default: five minutes. */
  readonly toleranceMs?: number;
  /** Milliseconds after which a request is answered whether its handler is done or not. Default: 2,500 of the platform's 3,000. */
  readonly answerMs?: number;
  /**
   * What an event whose handler is not done by then is answered with. `accept` (default): that it was received; where the
   * handler fails later, the event is not sent again. `repeat`: a failure, so that it is sent again after 15 seconds, which
   * is answered as handled if it was.
   */
  readonly whenSlow?: "accept" | "repeat";
  /** Which events were handled. Default: in memory. Several processes: `redisOnce`. `false`: none, each repeat is handled. */
  readonly once?: Once | false;
  /** Milliseconds after which the events of a process that has died may be handled by another. Default: 30,000. */
  readonly leaseMs?: number;
  /** Longest body, bytes. Default: 4 MiB. */
  readonly maxBytes?: number;
  /** Takes the `app_ticket` events of a marketplace app; `appTickets({ appId })`. */
  readonly tickets?: AppTickets;
  /** Told of each push and each refusal. */
  readonly log?: (entry: EventLogEntry) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Headers as frameworks have them. */
export type AnyHeaders =
  { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Dispatcher<Types extends PushTypes> {
  /** Registers the one handler of a type; what that of a callback gives is the reply. Throws where the type has one. */
  on<Name extends TypeOf<Types>, Given extends ReplyOf<Types[Name]>>(
    type: Name,
    handler: (event: ContentOf<Types[Name]>, context: ContextOf<Types[Name]>) => Given | Promise<Given>,
    ...undocumented: Undocumented<Given, ReplyOf<Types[Name]>>
  ): this;
  /** Registers what is called with all that has no handler. Without it such pushes are answered and told to the log. */
  onUnknown(handler: (event: unknown, context: EventContext) => unknown): this;
  /**
   * Answers one request of the platform: for Hono, Next, Bun, Deno, workers. Never rejects. Where a platform stops what is
   * not awaited, pass its `waitUntil`.
   */
  readonly handle: (request: Request, options?: HandleOptions) => Promise<Response>;
  /** The same for `node:http`, Express and Koa's `req` and `res`; the body must not have been parsed, raw bytes may have been read. */
  readonly listener: NodeListener;
  /** The same for whatever has headers and the raw body, as Fastify with a parser that gives a buffer. */
  receive(headers: AnyHeaders, body: Uint8Array | string): Promise<Reply>;
  /** Hands over a decrypted body that came in a way that proves its sender, as the long connection does. */
  deliver(body: unknown): Promise<Reply>;
  /** Resolves when no handler is running. */
  idle(): Promise<void>;
}

/** A dispatcher without handlers; `callbacks` are the types that are answered with what their handler gives. */
export function dispatcher<Types extends PushTypes>(
  options: DispatcherOptions,
  callbacks: readonly string[],
): Dispatcher<Types> {
  const { maxBytes = 4 * 1024 * 1024, now = () => Date.now(), once = memoryOnce() } = options;
  const handlers = new Map<string, AnyHandler>();
  const running = new Set<Promise<unknown>>();
  let unknown: AnyHandler | undefined;
  const log = (entry: EventLogEntry): void => {
    try {
      options.log?.(entry);
    } catch {
      // No answer depends on the log.
    }
  };
  const moment = (): number => (options.log ? performance.now() : 0);
  const dispatch = dispatching({
    handlerOf: (type) => handlers.get(type) ?? unknown,
    isCallback: (type) => callbacks.includes(type),
    once: once || { claim: () => "mine", settle: () => undefined },
    tickets: options.tickets,
    answerMs: options.answerMs ?? 2500,
    leaseMs: options.leaseMs ?? 30_000,
    whenSlow: options.whenSlow ?? "accept",
    running,
    failedLate: ({ type, id }, error) => log({ outcome: "failed", type, id, error, status: 200, ms: 0 }),
  });
  const { verificationToken, encryptKey, toleranceMs = 300_000 } = options;
  const secrets = { verificationToken, encryptKey, toleranceMs, now, ciphers: ciphers() };

  function told(began: number, { status, body }: Reply, about: Omit<EventLogEntry, "ms" | "status">): Reply {
    if (options.log) log({ ...about, status, ms: moment() - began });
    return { status, body };
  }

  function refuse(reason: RefusalReason, began = moment()): Reply {
    return told(began, { status: STATUS[reason] ?? 401, body: REFUSED }, { outcome: "refused", reason });
  }

  const self: Dispatcher<Types> = {
    on(...[type, handler]) {
      if (handlers.has(type)) throw new Error(`“${type}” has a handler already`);
      // What is sent is what the documents say of its type.
      handlers.set(type, handler as unknown as AnyHandler);
      return self;
    },
    onUnknown(handler) {
      unknown = handler;
      return self;
    },
    async receive(headers, body) {
      const began = moment();
      const bytes = typeof body === "string" ? utf8(body) : body;
      if (bytes.length > maxBytes) return refuse("too large", began);
      const found = verify({ header: (name) => headerOf(headers, name), body: bytes }, secrets);
      const verified = found instanceof Promise ? await found : found;
      if (verified.kind === "refused") return refuse(verified.reason, began);
      if (verified.kind === "challenge") {
        const { challenge } = verified;
        return told(began, { status: 200, body: JSON.stringify({ challenge }) }, { outcome: "checked" });
      }
      const { type, id } = verified.push;
      const { status, body: answer, outcome, error } = await dispatch(verified.push, verified.signature);
      return told(began, { status, body: answer }, { outcome, type, id, error });
    },
    async deliver(body) {
      const began = moment();
      const members = membersOf(body);
      const push = members && pushOf(members);
      if (!push) return refuse("not an event", began);
      const { status, body: answer, outcome, error } = await dispatch(push);
      return told(began, { status, body: answer }, { outcome, type: push.type, id: push.id, error });
    },
    handle: (request, given) =>
      handleRequest(request, { maxBytes, refuse, receive: self.receive, idle: self.idle }, given),
    listener: nodeListener({ maxBytes, refuse, receive: (headers, body) => self.receive(headers, body) }),
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
  return self;
}

/** All that is not proven to be the platform's is answered alike. */
const REFUSED = `{"msg":"refused"}`;

const STATUS: Partial<Record<RefusalReason, number>> = {
  "not JSON": 400,
  "not an event": 400,
  "not configured": 500,
  "too large": 413,
  method: 405,
};

function headerOf(headers: AnyHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return (headers as Headers).get(name) ?? undefined;
  const value = (headers as Readonly<Record<string, string | readonly string[] | undefined>>)[name];
  return typeof value === "string" ? value : value?.[0];
}
