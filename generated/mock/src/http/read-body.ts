import type { IncomingMessage } from "node:http";
import type { Bounds } from "./bounds.js";

/** `too-large`: more than is read; `gone`: the connection broke. */
export type ReadBody = Uint8Array | "too-large" | "gone";

/** Counts what is held of bodies that are being read. */
export interface Held {
  bytes: number;
}

const nothing = new Uint8Array(0);

/** The whole body, or why there is none. Of one that is too large no more than the bound is ever held. */
export function readBody(request: IncomingMessage, bounds: Bounds, held: Held, done: (body: ReadBody) => void): void {
  const { "content-length": announced, "transfer-encoding": coding } = request.headers;
  if (announced === undefined && coding === undefined) {
    done(nothing);
    return;
  }
  if (Number(announced ?? 0) > bounds.bodyBytes) {
    done("too-large");
    return;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  const end = (body: ReadBody): void => {
    if (isDone) return;
    isDone = true;
    held.bytes -= size;
    done(body);
  };
  request.on("data", (chunk: Uint8Array) => {
    if (isDone) return;
    size += chunk.byteLength;
    held.bytes += chunk.byteLength;
    if (size > bounds.bodyBytes || held.bytes > bounds.allBodyBytes) end("too-large");
    else chunks.push(chunk);
  });
  request.on("end", () => {
    end(chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks, size));
  });
  request.on("close", () => {
    end("gone");
  });
  request.on("error", () => {
    end("gone");
  });
}
