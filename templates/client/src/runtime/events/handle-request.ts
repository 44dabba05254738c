import type { Reply } from "./run-handler.js";
import type { RefusalReason } from "./verify.js";

/** What an execution environment may give with a request. */
export interface HandleOptions {
  /** Keeps the environment alive until the handler is done, as workers' execution contexts do. */
  readonly waitUntil?: (promise: Promise<unknown>) => void;
}

/** What a way in needs of a dispatcher. */
export interface Receiving {
  readonly maxBytes: number;
  readonly refuse: (reason: RefusalReason) => Reply;
  readonly receive: (headers: Headers, body: Uint8Array) => Promise<Reply>;
  readonly idle: () => Promise<void>;
}

export async function handleRequest(
  request: Request,
  { maxBytes, refuse, receive, idle }: Receiving,
  options: HandleOptions = {},
): Promise<Response> {
  if (request.method !== "POST") return responseOf(refuse("method"));
  const body = await bodyOf(request, maxBytes);
  if (!body) return responseOf(refuse("too large"));
  const reply = await receive(request.headers, body);
  options.waitUntil?.(idle());
  return responseOf(reply);
}

function responseOf({ status, body }: Reply): Response {
  return new Response(isEmpty(status) ? null : body, { status, headers: { "content-type": JSON_TYPE } });
}

/** Answers that have no body. */
function isEmpty(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

export const JSON_TYPE = "application/json; charset=utf-8";

/** Undefined: longer than allowed, or it broke. */
async function bodyOf(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length")) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  try {
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (!value) break;
      length += value.length;
      if (length > maxBytes) {
        await reader?.cancel();
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  return joined(chunks, length);
}

/** One piece of the chunks of a body. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
