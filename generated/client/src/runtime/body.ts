import { queryString } from "./address.js";
import type { OperationFacts } from "./core.js";

export interface EncodedBody {
  readonly body?: NonNullable<RequestInit["body"]>;
  /** Content type; absent where `fetch` knows it better, as a form's boundary. */
  readonly type?: string;
}

/** The body of a call as it travels. A JSON body that was left out is `{}`. */
export function encodeBody(sends: OperationFacts["sends"], data: unknown): EncodedBody {
  switch (sends) {
    case undefined:
      return {};
    case "json":
      return { body: JSON.stringify(data ?? {}), type: "application/json; charset=utf-8" };
    case "urlencoded":
      return { body: queryString(membersOf(data)), type: "application/x-www-form-urlencoded" };
    case "form-data":
      return { body: formOf(membersOf(data)) };
    case "bytes":
      return { body: data instanceof Blob ? data : new Blob([String(data ?? "")]), type: "application/octet-stream" };
  }
}

function formOf(members: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob) form.append(name, value);
    else form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return form;
}

function membersOf(data: unknown): object {
  return typeof data === "object" && data !== null ? data : {};
}
