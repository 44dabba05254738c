import type { ApiOutline, OperationOutline } from "../../model/outline.ts";
import { rateLimitWords } from "../../wording/rate-limit.ts";
import { cell, codeCell, inline } from "./markdown.ts";

/** What `README.md.hbs` prints: everything there is, by service. */
export interface IndexView {
  readonly counts: string;
  readonly services: readonly { readonly name: string; readonly operations: readonly IndexRow[] }[];
  readonly hasEvents: boolean;
  readonly events: readonly { readonly type: string; readonly title: string; readonly page: string }[];
}

interface IndexRow {
  readonly name: string;
  readonly title: string;
  readonly call: string;
  readonly limit: string;
  readonly page: string;
}

/** Pages are named below `docs`, in the order of the operations and events. */
export function indexView(
  api: ApiOutline,
  operationPages: readonly string[],
  eventPages: readonly string[],
): IndexView {
  const services = new Map<string, IndexRow[]>();
  for (const [index, operation] of api.operations.entries()) {
    const rows = services.get(operation.name.service) ?? [];
    services.set(operation.name.service, rows);
    rows.push(indexRow(operation, operationPages[index] ?? ""));
  }
  return {
    counts: [
      count(api.operations.length, "operation"),
      count(api.events.length, "event"),
      count(api.errorCatalog.length, "error code"),
    ].join(", "),
    services: [...services].map(([name, operations]) => ({ name: inline(name), operations })),
    hasEvents: api.events.length > 0,
    events: api.events.map(({ type, title }, index) => ({
      type: codeCell(type),
      title: cell(title),
      page: eventPages[index] ?? "",
    })),
  };
}

function indexRow({ name, title, method, path, rateLimit }: OperationOutline, page: string): IndexRow {
  return {
    name: codeCell(`${name.version}.${name.resource}.${name.method}`),
    title: cell(title),
    call: codeCell(`${method.toUpperCase()} ${path}`),
    limit: rateLimitWords(rateLimit),
    page,
  };
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
