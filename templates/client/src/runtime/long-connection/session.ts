import type { Reply } from "../events/run-handler.js";
import { membersOf } from "../events/push.js";
import type { Clock } from "../limits/clock.js";
import { timingOf, type Timing } from "./endpoint.js";
import { decodeFrame, encodeFrame, type Frame } from "./frame.js";
import type { Fragment, Joined } from "./fragments.js";
import { drop, type OpenSocket, type WebSocketLike } from "./socket.js";

/** What one open connection needs. */
export interface SessionSettings {
  readonly service: number;
  readonly clock: Clock;
  /** Milliseconds for the answer to a ping. */
  readonly pongMs: number;
  readonly deliver: (body: unknown) => Promise<Reply>;
  readonly join: (fragment: Fragment) => Joined;
  readonly timing: () => Timing;
  readonly setTiming: (timing: Timing) => void;
  /** Whether nothing new is taken any more. */
  readonly isClosing: () => boolean;
  readonly running: Set<Promise<void>>;
  readonly log: (event: "frame", reason: string) => void;
}

/** Serves one connection; resolves with why it was lost. */
export async function serve({ socket, listen }: OpenSocket, settings: SessionSettings): Promise<string> {
  const over = new AbortController();
  let heard = 0;
  const closed = new Promise<string>((resolve) => {
    socket.addEventListener("close", () => {
      resolve("closed");
    });
  });
  listen((data) => {
    heard++;
    receive(data, socket, settings);
  });
  if (socket.readyState !== OPEN) return "closed";
  try {
    return await Promise.race([closed, pinging(socket, settings, { signal: over.signal, heard: () => heard })]);
  } finally {
    over.abort();
    drop(socket);
  }
}

interface Hearing {
  readonly signal: AbortSignal;
  /** How many frames have come. */
  readonly heard: () => number;
}

/** Pings as often as the platform asks for; resolves where nothing comes back. */
async function pinging(socket: WebSocketLike, settings: SessionSettings, { signal, heard }: Hearing): Promise<string> {
  const { clock, pongMs, service } = settings;
  const ping = { SeqID: 0n, LogID: 0n, service, method: CONTROL, headers: [{ key: "type", value: "ping" }] };
  const pause = (ms: number): Promise<boolean> =>
    clock.sleep(ms, signal).then(
      () => true,
      () => false,
    );
  for (;;) {
    const before = heard();
    if (!send(socket, ping)) return "closed";
    const { pingMs } = settings.timing();
    const first = Math.min(pongMs, pingMs);
    if (!(await pause(first))) return "closed";
    if (heard() === before) return "no answer to a ping";
    if (!(await pause(settings.timing().pingMs - first))) return "closed";
  }
}

const CONTROL = 0;
const DATA = 1;

function receive(data: unknown, socket: WebSocketLike, settings: SessionSettings): void {
  let frame;
  try {
    frame = decodeFrame(bytesOf(data));
  } catch (error) {
    settings.log("frame", error instanceof Error ? error.message : "unreadable");
    return;
  }
  if (frame.method === CONTROL) control(frame, settings);
  if (frame.method !== DATA) return;
  const task = answer(frame, socket, settings);
  settings.running.add(task);
  void task.finally(() => settings.running.delete(task));
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return data instanceof Uint8Array ? data : new Uint8Array();
}

/** A pong may bring new timing. */
function control(frame: Frame, { setTiming }: SessionSettings): void {
  if (headerOf(frame, "type") !== "pong" || !frame.payload) return;
  const timing = timingOf(jsonOf(frame.payload));
  if (timing) setTiming(timing);
}

/** Hands over what a data frame completes, and acknowledges it with the same frame when its handler is done. */
async function answer(frame: Frame, socket: WebSocketLike, settings: SessionSettings): Promise<void> {
  const began = settings.clock.now();
  const joined = settings.join({
    messageId: headerOf(frame, "message_id") ?? "",
    sum: Number(headerOf(frame, "sum") ?? 1),
    seq: Number(headerOf(frame, "seq") ?? 0),
    payload: frame.payload ?? new Uint8Array(),
  });
  if (joined.kind === "refused") settings.log("frame", `fragment refused: ${joined.reason}`);
  if (joined.kind !== "whole") return;
  // What is not taken is sent again, to another connection.
  const reply = settings.isClosing() ? { status: 503, body: "{}" } : await settings.deliver(jsonOf(joined.payload));
  const headers = [...frame.headers, { key: "biz_rt", value: String(Math.round(settings.clock.now() - began)) }];
  send(socket, { ...frame, headers, payload: acknowledgement(reply) });
}

/** `{ code, data }`, the data being the reply in base64, where there is one. */
function acknowledgement({ status, body }: Reply): Uint8Array {
  const hasReply = Object.keys(membersOf(JSON.parse(body)) ?? {}).length > 0;
  const data = hasReply ? { data: base64(encoder.encode(body)) } : {};
  return encoder.encode(JSON.stringify({ code: status, ...data }));
}

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

function headerOf({ headers }: Frame, key: string): string | undefined {
  return headers.find((header) => header.key === key)?.value;
}

/** Whether it was sent. */
function send(socket: WebSocketLike, frame: Frame): boolean {
  if (socket.readyState !== OPEN) return false;
  try {
    socket.send(encodeFrame(frame));
    return true;
  } catch {
    return false;
  }
}

const OPEN = 1;
