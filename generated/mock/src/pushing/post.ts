import { Agent, request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { isObject, type Json } from "../engine/json.js";
import type { PushHarm } from "../faults/faults.js";
import type { Attempted } from "./attempt.js";
import type { Sealed } from "./seal.js";

/** Sends requests to webhooks. */
export interface Poster {
  /** One request. Fulfilled when it is answered, refused or out of time; never rejected. */
  post(url: URL, sealed: Sealed, how: PostSetting): Promise<Attempted>;
  /** Breaks what is under way. */
  close(): void;
}

export interface PostSetting {
  /** Milliseconds until the answer must be there. */
  readonly answerMs: number;
  readonly harm?: PushHarm | undefined;
}

/** More than this of an answer is not read. */
const mostBytes = 1024 * 1024;

/** Requests over connections that are kept. */
export function makePoster(): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 30_000 });
  const under = new Set<ClientRequest>();
  let tls: Promise<{ readonly request: typeof httpRequest }> | undefined;

  async function open(url: URL, sealed: Sealed, settle: (attempted: Attempted) => void): Promise<ClientRequest> {
    const options = {
      method: "POST",
      headers: { ...sealed.headers, "content-length": Buffer.byteLength(sealed.body) },
    };
    const secure = url.protocol === "https:" ? await (tls ??= import("node:https")) : undefined;
    const request = secure === undefined ? httpRequest(url, { ...options, agent }) : secure.request(url, options);
    under.add(request);
    request.on("close", () => {
      under.delete(request);
      settle({ outcome: "broken", reason: "the connection is closed" });
    });
    return request;
  }

  const attempt = async (url: URL, sealed: Sealed, how: PostSetting): Promise<Attempted | "stale"> => {
    const { promise, settle } = once<Attempted | "stale">();
    const request = await open(url, sealed, settle);
    const timer = setTimeout(() => {
      settle({ outcome: "late", reason: `no answer within ${String(how.answerMs)} ms` });
    }, how.answerMs);
    request.on("error", (error: NodeJS.ErrnoException) => {
      // A kept connection may have been closed by the other side at this very moment.
      const isStale = request.reusedSocket && error.code === "ECONNRESET" && how.harm === undefined;
      settle(isStale ? "stale" : { outcome: "broken", reason: error.message });
    });
    request.on("response", (response) => {
      if (how.harm?.breaks === "after") settle({ outcome: "broken", reason: "a fault that was asked for" });
      else readAnswer(response, settle);
    });
    write(request, sealed.body, { harm: how.harm, settle });
    const attempted = await promise;
    clearTimeout(timer);
    if (attempted === "stale" || attempted.outcome === "late" || attempted.outcome === "broken") request.destroy();
    return attempted;
  };

  return {
    async post(url, sealed, how) {
      const first = await attempt(url, sealed, how);
      if (first !== "stale") return first;
      const second = await attempt(url, sealed, how);
      return second === "stale" ? { outcome: "broken", reason: "the connection is closed" } : second;
    },
    close() {
      for (const request of under) request.destroy();
      agent.destroy();
    },
  };
}

function once<Value>(): { readonly promise: Promise<Value>; readonly settle: (value: Value) => void } {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => (settle = resolve));
  return { promise, settle: (value) => settle(value) };
}

interface Writing {
  readonly harm: PushHarm | undefined;
  readonly settle: (attempted: Attempted) => void;
}

/** Writes the body as a fault says: not at all, half of it, in pieces. */
function write(request: ClientRequest, body: string, { harm, settle }: Writing): void {
  const bytes = Buffer.from(body);
  if (harm?.isSilent === true) {
    request.flushHeaders();
  } else if (harm?.breaks === "before") {
    request.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
      settle({ outcome: "broken", reason: "a fault that was asked for" });
    });
  } else {
    inPieces(bytes, harm?.fragments ?? 1).forEach((piece) => request.write(piece));
    request.end();
  }
}

/** So many pieces of nearly the same length; of few bytes fewer, at least one. */
export function inPieces(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const size = Math.max(1, Math.ceil(bytes.length / count));
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

function readAnswer(response: IncomingMessage, settle: (attempted: Attempted) => void): void {
  const { statusCode: status = 0 } = response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  response.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else settle({ outcome: "broken", status, reason: "the answer is too long" });
  });
  response.on("error", (error) => settle({ outcome: "broken", status, reason: error.message }));
  response.on("end", () => {
    const reply = jsonIn(Buffer.concat(chunks));
    const more = reply === undefined ? {} : { reply };
    settle(
      status === 200
        ? { outcome: "taken", status, ...more }
        : { outcome: "refused", status, reason: `answered with ${String(status)}`, ...more },
    );
  });
}

/** The JSON that was answered; an empty object, or none, is no reply. */
export function jsonIn(bytes: Uint8Array): Json | undefined {
  try {
    // What JSON.parse gives is Json.
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Json;
    return isObject(json) && Object.keys(json).length === 0 ? undefined : json;
  } catch {
    return undefined;
  }
}
