import type { Reply } from "./run-handler.js";
import { JSON_TYPE, joined } from "./handle-request.js";
import type { RefusalReason } from "./verify.js";

/** What is used of Node's `IncomingMessage`, and of what frameworks put on it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Bytes or text that somebody has read already: Express with `raw()`. */
  readonly body?: unknown;
  readonly rawBody?: unknown;
  on(event: "data" | "end" | "error" | "close", listener: (chunk: Uint8Array) => void): unknown;
  readonly readableEnded?: boolean;
  readonly destroyed?: boolean;
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(text: string): unknown;
}

/** Resolves when the request is answered; never rejects. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;

interface Receiving {
  readonly maxBytes: number;
  readonly refuse: (reason: RefusalReason) => Reply;
  readonly receive: (headers: NodeRequest["headers"], body: Uint8Array | string) => Promise<Reply>;
}

export function nodeListener({ maxBytes, refuse, receive }: Receiving): NodeListener {
  function answerOf(request: NodeRequest, body: Uint8Array | string | undefined): Reply | Promise<Reply> {
    return body === undefined ? refuse("too large") : receive(request.headers, body);
  }
  return async (request, response) => {
    const isPost = request.method === "POST";
    const { status, body } = isPost
      ? await answerOf(request, rawOf(request) ?? (await bodyOf(request, maxBytes)))
      : refuse("method");
    response.writeHead(status, { "content-type": JSON_TYPE });
    response.end(body);
  };
}

/** What was read before; a parsed body is no use, since the signature is over the bytes. */
function rawOf({ rawBody, body }: NodeRequest): Uint8Array | string | undefined {
  return [rawBody, body].find(isRaw);
}

function isRaw(value: unknown): value is Uint8Array | string {
  return typeof value === "string" || value instanceof Uint8Array;
}

/** Undefined: longer than allowed, or it broke. */
function bodyOf(request: NodeRequest, maxBytes: number): Promise<Uint8Array | undefined> {
  // Read by a parser before, which kept no bytes, or broken: nothing comes any more.
  if (request.readableEnded || request.destroyed) return Promise.resolve(new Uint8Array());
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on("data", (chunk) => {
      length += chunk.length;
      if (length <= maxBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on("end", () => {
      resolve(joined(chunks, length));
    });
    for (const event of ["error", "close"] as const) {
      request.on(event, () => {
        resolve(undefined);
      });
    }
  });
}
