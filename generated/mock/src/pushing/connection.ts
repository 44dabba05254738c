import type { ByteStream } from "./websocket/byte-stream.js";
import type { PushHarm } from "../faults/faults.js";
import { attemptedOf } from "./acknowledgement.js";
import type { Attempted } from "./attempt.js";
import { decodeFrame, encodeFrame, type Frame } from "./frame.js";
import { inPieces } from "./post.js";
import { serverSocket } from "./websocket/socket.js";

/** When clients shall ping and connect again, in seconds, as they are told it. */
export interface ClientConfig {
  readonly PingInterval: number;
  /** Attempts until a client gives up; negative: it never does. */
  readonly ReconnectCount: number;
  readonly ReconnectInterval: number;
  /** A client waits a random part of it before its first attempt. */
  readonly ReconnectNonce: number;
}

/** One client that is connected. */
export interface Connection {
  readonly id: number;
  readonly appId: string;
  /** Sends an event and waits for its acknowledgement. Never rejected. */
  push(messageId: string, text: string, how: PushSetting): Promise<Attempted>;
  destroy(): void;
}

export interface PushSetting {
  /** Milliseconds for the acknowledgement. */
  readonly answerMs: number;
  readonly harm: PushHarm | undefined;
}

export interface ConnectionSetting {
  readonly id: number;
  readonly appId: string;
  /** As the address named it. */
  readonly service: number;
  readonly config: ClientConfig;
  readonly closed: () => void;
}

/** Longer events come in pieces. */
const pieceBytes = 128 * 1024;

/** Speaks with one client over a connection that has become a WebSocket. */
export function connectionOf(
  duplex: ByteStream,
  { id, appId, service, config, closed }: ConnectionSetting,
): Connection {
  const waiting = new Map<string, (attempted: Attempted) => void>();
  let isSilent = false;
  let quiet: NodeJS.Timeout | undefined;

  /** A client that does not ping is gone. */
  function give(): void {
    socket.destroy();
  }
  function heardSomething(): void {
    clearTimeout(quiet);
    quiet = setTimeout(give, config.PingInterval * 2500 + 10_000).unref();
  }

  const socket = serverSocket(duplex, {
    message(bytes) {
      heardSomething();
      const frame = isSilent ? undefined : frameIn(bytes);
      if (frame?.method === CONTROL && headerOf(frame, "type") === "ping") socket.send(pong(frame, config));
      if (frame?.method === DATA) waiting.get(headerOf(frame, "message_id") ?? "")?.(attemptedOf(frame));
    },
    closed() {
      clearTimeout(quiet);
      for (const settle of [...waiting.values()]) settle({ outcome: "broken", reason: "the connection is closed" });
      closed();
    },
  });
  heardSomething();

  function send(frames: readonly Uint8Array[], harm: PushHarm | undefined): void {
    if (harm?.isSilent === true) isSilent = true;
    if (isSilent) return;
    const [first = new Uint8Array()] = frames;
    if (harm?.breaks === "before") socket.breakWithin(first);
    else for (const frame of frames) socket.send(frame);
    if (harm?.breaks === "after") setTimeout(() => socket.destroy(), 0);
  }

  return {
    id,
    appId,
    destroy: () => socket.destroy(),
    push(messageId, text, { answerMs, harm }) {
      return new Promise((resolve) => {
        const settle = (attempted: Attempted): void => {
          clearTimeout(timer);
          waiting.delete(messageId);
          resolve(attempted);
        };
        const timer = setTimeout(() => {
          settle({ outcome: "late", reason: `no acknowledgement within ${String(answerMs)} ms` });
        }, answerMs);
        waiting.set(messageId, settle);
        send(framesOf({ messageId, text, service, pieces: harm?.fragments }), harm);
      });
    },
  };
}

const [CONTROL, DATA] = [0, 1];

/** What is no frame is passed over. */
function frameIn(bytes: Uint8Array): Frame | undefined {
  try {
    return decodeFrame(bytes);
  } catch {
    return undefined;
  }
}

function headerOf({ headers }: Frame, key: string): string | undefined {
  return headers.find((header) => header.key === key)?.value;
}

/** The ping again, with the timing. */
function pong(ping: Frame, config: ClientConfig): Uint8Array {
  const payload = new TextEncoder().encode(JSON.stringify(config));
  return encodeFrame({ ...ping, headers: [{ key: "type", value: "pong" }], payload });
}

interface Message {
  readonly messageId: string;
  readonly text: string;
  readonly service: number;
  readonly pieces: number | undefined;
}

function framesOf({ messageId, text, service, pieces }: Message): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const parts = inPieces(bytes, pieces ?? Math.ceil(bytes.length / pieceBytes));
  return parts.map((payload, seq) => {
    const headers = { type: "event", message_id: messageId, trace_id: messageId, sum: parts.length, seq };
    return encodeFrame({
      SeqID: 0n,
      LogID: 0n,
      service,
      method: DATA,
      headers: Object.entries(headers).map(([key, value]) => ({ key, value: String(value) })),
      payloadType: "json",
      payload,
    });
  });
}
