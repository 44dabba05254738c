import type { Answer } from "./answer.js";
import { fileReader } from "./answer-file.js";
import { queryString } from "./address.js";
import { encoded, withType } from "./body.js";
import type { CallOptions } from "./core-options.js";
import type { Core } from "./core.js";
import { NotSentError } from "./errors.js";
import type { OperationFacts } from "./facts.js";
import { learning } from "./limits/learning.js";
import { sending } from "./operation-prepare.js";

/** A call of something that has no page. */
export interface AnyRequest {
  /** As `GET`. What `HEAD` gives has no `data`, but an empty object. */
  readonly method: string;
  /** From `/`, below the base URL; what stands in it is the caller's to encode. */
  readonly path: string;
  /** Query. */
  readonly params?: object;
  /** Body: JSON, or a form, a Blob or bytes as they are. */
  readonly data?: unknown;
  readonly headers?: object;
}

/** The envelope around `Data`. */
export type AnyAnswer<Data> = Answer<{ readonly code: number; readonly msg: string; readonly data: Data }>;

/**
 * Sends any call with a core's token, limits and repeating. Throws as the operations do, and where a `GET` has data. `Data` is what the caller knows
 * of the answer; nothing checks it.
 */
export async function request<Data = unknown>(
  core: Core,
  { method, path, data, params, headers }: AnyRequest,
  options: CallOptions = {},
): Promise<AnyAnswer<Data>> {
  // Anything else could make the host another one, and give it the token.
  if (!path.startsWith("/")) throw new TypeError(`path “${path}” does not start with “/”`);
  const [id = path] = path.split("?");
  const sends = bodyKind(data);
  if (sends && /^(GET|HEAD)$/i.test(method)) {
    const why = { operationId: `${method} ${id}`, retry: "never", mayHaveHappened: false } as const;
    throw new NotSentError(`a ${method} has no data; query parameters are params`, why);
  }
  const body = encoded(sends, data);
  const facts: OperationFacts = {
    id: `${method} ${id}`,
    method,
    path: withQuery(path, queryString(params)),
    errors: [],
    ...(sends && { sends }),
  };
  const readFile = readerFor(method, options);
  return core.call<AnyAnswer<Data>>(
    facts,
    { data: body.data, headers: withType(body, headers instanceof Headers ? Object.fromEntries(headers) : headers) },
    {
      ...options,
      ...sending({ ...facts, ...(readFile && { answers: "file" }) }, body.data, options),
      ...(readFile && { readFile, signal: options.signal ?? new AbortController().signal }),
      learning,
    },
  );
}

/** `/a?b=1` may have a query of its own. */
function withQuery(path: string, query: string): string {
  return path + (query && (path.includes("?") ? "&" : "?") + query);
}

/** Reads what is no envelope: a file where the caller takes one, nothing where a `HEAD` has no body. */
function readerFor(method: string, { readFile }: CallOptions): CallOptions["readFile"] {
  if (readFile) return fileReader(readFile);
  return /^head$/i.test(method) ? () => ({}) : undefined;
}

function bodyKind(data: unknown): "form-data" | "bytes" | "json" | undefined {
  if (data === undefined) return undefined;
  if (data instanceof FormData) return "form-data";
  return data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? "bytes" : "json";
}
