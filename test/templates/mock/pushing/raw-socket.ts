import { connect, type Socket } from "node:net";
import type { WebSocketLike } from "../../../../templates/client/src/runtime/long-connection/socket.ts";
import { frameReader } from "./server-frames.ts";

/** A WebSocket client by hand, which can also do what none does. */
export interface RawSocket {
  readonly socket: Socket;
  /** One masked frame, by default a binary one. */
  send(payload: Uint8Array, opcode?: number): void;
  /** What binary messages came. */
  onMessage: (bytes: Uint8Array) => void;
  readonly pongs: Buffer[];
  /** The code that the server closed with; 0: without one. */
  readonly closed: Promise<number>;
}

export interface Change {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Connects; rejected with the server's answer where that is no opening. */
export function openSocket(url: URL, { path, method = "GET", headers = {} }: Change = {}): Promise<RawSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    const usual = { Host: url.host, Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13" };
    const all = { ...usual, "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    socket.write(`${method} ${path ?? url.pathname + url.search} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
    let text = Buffer.alloc(0);
    let isOpen = false;
    let code = 0;
    const pongs: Buffer[] = [];
    const closed = new Promise<number>((done) => socket.on("close", () => done(code)));
    const raw: RawSocket = {
      socket,
      send: (payload, opcode) => socket.write(masked(payload, opcode)),
      onMessage: () => undefined,
      pongs,
      closed,
    };
    const read = frameReader((opcode, payload) => {
      if (opcode === 2) raw.onMessage(payload);
      if (opcode === 8) code = payload.readUInt16BE(0);
      if (opcode === 10) pongs.push(payload);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => reject(new Error(text.toString("latin1"))));
    socket.on("data", (bytes: Buffer) => {
      if (isOpen) return read(bytes);
      text = Buffer.concat([text, bytes]);
      const end = text.indexOf("\r\n\r\n");
      if (end === -1 || !text.toString("latin1").startsWith("HTTP/1.1 101")) return;
      if (!text.includes("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")) return socket.destroy();
      isOpen = true;
      resolve(raw);
      read(text.subarray(end + 4));
    });
  });
}

function masked(payload: Uint8Array, opcode = 2): Buffer {
  const mask = Buffer.from([1, 2, 3, 4]);
  const size = payload.length;
  const head =
    size < 126
      ? Buffer.from([0x80 | opcode, 0x80 | size])
      : Buffer.from([0x80 | opcode, 0x80 | 126, size >> 8, size & 255]);
  return Buffer.concat([head, mask, payload.map((byte, at) => byte ^ (mask[at & 3] ?? 0))]);
}

/** The same as a `WebSocket`, for Node 20, which has none. */
export class RawWebSocket implements WebSocketLike {
  binaryType = "";
  readyState = 0;
  private raw: RawSocket | undefined;
  private readonly listeners = new Map<string, ((event: { readonly data: unknown }) => void)[]>();

  constructor(url: string) {
    openSocket(new URL(url)).then(
      (raw) => {
        this.raw = raw;
        this.readyState = 1;
        raw.onMessage = (data) => this.tell("message", data);
        void raw.closed.then(() => this.ended());
        this.tell("open");
      },
      () => this.tell("error"),
    );
  }

  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  send(data: Uint8Array): void {
    this.raw?.send(data);
  }

  close(): void {
    this.raw?.send(Buffer.from([3, 232]), 8);
  }

  terminate(): void {
    this.raw?.socket.destroy();
    this.ended();
  }

  private ended(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.tell("close");
  }

  private tell(type: string, data?: unknown): void {
    for (const listener of this.listeners.get(type) ?? []) listener({ data });
  }
}
