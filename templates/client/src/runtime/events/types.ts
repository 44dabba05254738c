/** What each type sends, and for callbacks what may be answered. */
export type PushTypes = object;

/** Names of what can be handled. */
export type TypeOf<Types extends PushTypes> = keyof Types & string;

export type BodyIn<Entry> = Entry extends { readonly body: infer Body } ? Body : unknown;

/** The part of a body that is different for each type: its `event`; the whole body where it has none. */
export type ContentOf<Entry> =
  BodyIn<Entry> extends { readonly event?: infer Content } ? Exclude<Content, undefined> : BodyIn<Entry>;

/** What a handler gives back: for a callback the documented reply, or `undefined` to leave everything as it is. */
export type ReplyOf<Entry> = Entry extends { readonly reply: infer Reply }
  ? Reply | CustomReply | undefined
  : ReturnType<() => void>;

/** Beside the content: the envelope. */
export interface EventContext<Body = unknown> {
  /** As `drive.file.bitable_record_changed_v1`. */
  readonly type: string;
  /** The same whenever the event is sent again. */
  readonly id: string | undefined;
  readonly appId: string | undefined;
  /** The organization it happened in. */
  readonly tenantKey: string | undefined;
  readonly createdAt: Date | undefined;
  /** The whole body as documented. */
  readonly body: Body;
}

/** Somebody waits for the reply. */
export interface CallbackContext<Body = unknown> extends EventContext<Body> {
  /** Aborts when it is too late for a reply. */
  readonly signal: AbortSignal;
}

export type ContextOf<Entry> = Entry extends { readonly reply: unknown }
  ? CallbackContext<BodyIn<Entry>>
  : EventContext<BodyIn<Entry>>;

/** Nothing where all members that are given are documented, or are not known; else an argument that nobody has. */
export type Undocumented<Given, Reply> =
  string extends KeysOf<Given>
    ? []
    : Exclude<KeysOf<Exclude<Given, CustomReply>>, KeysOf<Exclude<Reply, CustomReply>>> extends never
      ? []
      : [undocumented: never];

type KeysOf<Value> = Value extends object ? keyof Value : never;

/** An answer with a status and body of the handler's own; made by `customReply`. */
export class CustomReply {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {}
}

/** Answers a callback with this HTTP status (200 to 599), and this body as JSON; over the long connection with this code. */
export function customReply(status: number, body?: unknown): CustomReply {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new RangeError(`“${String(status)}” is no status`);
  return new CustomReply(status, body);
}

/** What becomes of one request or frame; it holds no token, no signature and nothing of the body. */
export interface EventLogEntry {
  /** `late`: answered before its handler was done. `repeated`: handled before, or under way. */
  readonly outcome: "handled" | "repeated" | "unhandled" | "failed" | "late" | "refused" | "checked";
  /** Of a refusal: why, from a fixed list. */
  readonly reason?: string | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Until the answer, milliseconds. */
  readonly ms: number;
  /** What the handler, or the store of handled events, threw. */
  readonly error?: unknown;
}
