import {
  decodeFrame,
  encodeFrame,
  type Frame,
} from "../../../../../templates/client/src/runtime/long-connection/frame.ts";
import type { WebSocketLike } from "../../../../../templates/client/src/runtime/long-connection/socket.ts";

type Listener = (event: { readonly data: unknown }) => void;

/** A WebSocket without a network; the other side is in the test's hands. */
export class FakeSocket implements WebSocketLike {
  static all: FakeSocket[] = [];
  /** What becomes of a socket that is made: the default opens it. */
  static meet: (socket: FakeSocket) => void = (socket) => socket.opens();
  binaryType = "blob";
  readyState = 0;
  readonly sent: Frame[] = [];
  private readonly listeners = new Map<string, Listener[]>();

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
    queueMicrotask(() => FakeSocket.meet(this));
  }

  static begin(meet: (socket: FakeSocket) => void = (socket) => socket.opens()): void {
    FakeSocket.all = [];
    FakeSocket.meet = meet;
  }

  on(event: string, listener: (request: unknown, response: unknown) => void): void {
    this.addEventListener(event, ({ data }) => listener(undefined, data));
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  send(data: Uint8Array): void {
    const frame = decodeFrame(data);
    this.sent.push(frame);
    this.answer(frame);
  }

  /** Answers pings, as the platform does. */
  answer(frame: Frame): void {
    if (frame.method === 0) this.receives({ ...frame, headers: [{ key: "type", value: "pong" }] });
  }

  close(): void {
    this.closes();
  }

  terminate(): void {
    this.closes();
  }

  opens(): void {
    this.readyState = 1;
    this.tell("open");
  }

  closes(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.tell("close");
  }

  receives(frame: Frame): void {
    const bytes = encodeFrame(frame);
    this.tell("message", bytes.buffer);
  }

  tell(type: string, data?: unknown): void {
    for (const listener of this.listeners.get(type) ?? []) listener({ data });
  }
}

/** Data frames that carry this, in as many fragments. */
export function dataFrames(body: unknown, messageId = "message-1", sum = 1): Frame[] {
  const bytes = Buffer.from(JSON.stringify(body));
  const size = Math.ceil(bytes.length / sum);
  return Array.from({ length: sum }, (_, seq) => ({
    SeqID: 1n,
    LogID: 2n,
    service: 7,
    method: 1,
    headers: Object.entries({ type: "event", message_id: messageId, sum, seq, trace_id: "trace" }).map(
      ([key, value]) => ({ key, value: String(value) }),
    ),
    payload: new Uint8Array(bytes.subarray(seq * size, (seq + 1) * size)),
  }));
}

/** What acknowledges a frame: `{ code, data }`, the data decoded. */
export function acknowledged({ payload }: Frame): { code: number; data?: unknown } {
  const { code, data } = JSON.parse(Buffer.from(payload ?? []).toString()) as { code: number; data?: string };
  return {
    code,
    ...(data === undefined ? {} : { data: JSON.parse(Buffer.from(data, "base64").toString()) as unknown }),
  };
}
