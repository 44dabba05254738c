import { queryString } from "./address.js";
import type { OperationFacts } from "./facts.js";
import { multipartBody } from "./files/multipart.js";

/** What `fetch` sends. */
export type Body = NonNullable<RequestInit["body"]>;

/** A body with its content type; without one where `fetch` knows it, as a form's boundary, or the caller does. */
export interface Encoded {
  readonly data: unknown;
  readonly type?: string;
}

/**
 * Data in the form in which `sends` says that it travels, where that is not JSON. A form or a stream that the caller
 * made stays as it is; a stream's content type is then the caller's to say.
 */
export function encoded(sends: OperationFacts["sends"], data: unknown): Encoded {
  if (data instanceof FormData || data instanceof ReadableStream) return { data };
  switch (sends) {
    case undefined:
    case "json":
      return { data };
    case "urlencoded":
      return { data: queryString(Object(data) as object), type: "application/x-www-form-urlencoded" };
    case "form-data": {
      const { body, type } = multipartBody(Object(data) as object);
      return { data: body, type };
    }
    case "bytes":
      return {
        data: data instanceof Blob || isBytes(data) ? data : String(data ?? ""),
        type: "application/octet-stream",
      };
  }
}

/** Headers with the body's content type, where they say none themselves. */
export function withType({ type }: Encoded, headers: object = {}): object {
  return type ? { "content-type": type, ...headers } : headers;
}

function isBytes(value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof ArrayBuffer || value instanceof Uint8Array;
}
