import { membersOf, textOr } from "../events/push.js";
import { LongConnectionError } from "./endpoint.js";

/** What is used of a WebSocket: the one of the environment, or of the package `ws`. */
export interface WebSocketLike {
  binaryType: string;
  readonly readyState: number;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number): void;
  /** Of `ws`: ends the connection without the other side. */
  terminate?(): void;
  /** Of `ws`: tells the answer of a server that refuses. */
  on?(event: "unexpected-response", listener: (request: unknown, response: unknown) => void): unknown;
  addEventListener(type: "open" | "close" | "error", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

export type WebSocketClass = new (url: string) => WebSocketLike;

/** The given one, the environment's, or that of the package `ws`. */
export async function webSocketClass(given: WebSocketClass | undefined): Promise<WebSocketClass> {
  const own = given ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket;
  if (own) return own;
  // In a variable, so that bundlers and compilers do not ask for it.
  const name = "ws";
  try {
    const { WebSocket } = (await import(/* @vite-ignore */ name)) as { readonly WebSocket: WebSocketClass };
    return WebSocket;
  } catch (cause) {
    throw new LongConnectionError("there is no WebSocket: install “ws”, or pass one", undefined, { cause });
  }
}

/** An open connection. */
export interface OpenSocket {
  readonly kind: "open";
  readonly socket: WebSocketLike;
  /** Names who takes the messages, and hands over those that came before it was named. */
  listen(take: (data: unknown) => void): void;
}

export type Opening = OpenSocket | { readonly kind: "again" | "never"; readonly error: LongConnectionError };

/** Connects; within so many milliseconds it is open or has failed. */
export function openSocket(WebSocket: WebSocketClass, url: string, timeoutMs: number): Promise<Opening> {
  return new Promise((resolve) => {
    let socket: WebSocketLike;
    const again = (why: string): void => {
      clearTimeout(timer);
      resolve({ kind: "again", error: new LongConnectionError(why) });
    };
    const timer = setTimeout(() => {
      again("the connection does not open");
      drop(socket);
    }, timeoutMs);
    try {
      socket = new WebSocket(url);
    } catch {
      // What it throws may hold the address, and with it a ticket.
      again("the address cannot be connected to");
      return;
    }
    socket.binaryType = "arraybuffer";
    // Messages may come right behind the opening, before anybody who waits for that hears of it.
    const early: unknown[] = [];
    let take = (data: unknown): void => void early.push(data);
    socket.addEventListener("message", ({ data }) => {
      take(data);
    });
    socket.on?.("unexpected-response", (_, response) => {
      clearTimeout(timer);
      resolve(refusalOf(response));
      drop(socket);
    });
    socket.addEventListener("open", () => {
      clearTimeout(timer);
      resolve({
        kind: "open",
        socket,
        listen(given) {
          take = given;
          early.splice(0).forEach(given);
        },
      });
    });
    socket.addEventListener("error", () => {
      again("the connection is refused or broken");
    });
    socket.addEventListener("close", () => {
      again("the connection is closed");
    });
  });
}

/** Ends a connection whose other side may not answer any more. */
export function drop(socket: WebSocketLike): void {
  try {
    if (socket.terminate) socket.terminate();
    else socket.close();
  } catch {
    // It was not open.
  }
}

/** The headers `handshake-status`, `handshake-msg` and `handshake-autherrcode` of an answer that is no connection. */
function refusalOf(response: unknown): Opening {
  const answer = membersOf(response);
  const headers = membersOf(answer?.["headers"]);
  const status = Number(textOr(headers?.["handshake-status"]) ?? answer?.["statusCode"]);
  const detail = Number(textOr(headers?.["handshake-autherrcode"]) ?? 0);
  const message = textOr(headers?.["handshake-msg"]) ?? "the connection is refused";
  const error = new LongConnectionError(message, detail || status);
  return { kind: TERMINAL.some((code) => code === status || code === detail) ? "never" : "again", error };
}

/** Forbidden, not authenticated, too many connections. */
const TERMINAL = [403, 514, 1000040350];
