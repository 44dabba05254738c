import { queryString } from "./address.js";
import type { OperationFacts } from "./facts.js";

/** What `fetch` sends. */
export type Body = NonNullable<RequestInit["body"]>;

/**
 * Data in the form in which `sends` says that it travels, where that is not JSON. A form or a stream that the caller
 * made stays as it is; a stream's content type is then the caller's to say.
 */
export function encoded(sends: OperationFacts["sends"], data: unknown): unknown {
  if (data instanceof FormData || data instanceof ReadableStream) return data;
  switch (sends) {
    case undefined:
    case "json":
      return data;
    case "urlencoded":
      return new URLSearchParams(queryString(Object(data) as object));
    case "form-data":
      return formOf(Object(data) as object);
    case "bytes":
      return data instanceof Blob ? data : new Blob([isBytes(data) ? data : String(data ?? "")], { type: BINARY });
  }
}

const BINARY = "application/octet-stream";

function formOf(members: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob) form.append(name, value);
    else if (isBytes(value)) form.append(name, new Blob([value]));
    else form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return form;
}

function isBytes(value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof ArrayBuffer || value instanceof Uint8Array;
}
