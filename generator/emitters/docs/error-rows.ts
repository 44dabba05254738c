import type { SaidOfCode } from "../../openapi/extensions.ts";
import type { ErrorRow, RetryAdvice } from "../../model/errors.ts";
import { cell, codeCell } from "./markdown.ts";

/** A row of an operation's table of errors; each member is a cell. */
export interface ErrorRowView {
  readonly code: string;
  readonly status: string;
  readonly name: string;
  readonly kind: string;
  readonly retry: string;
  readonly message: string;
  readonly remedy: string;
}

export function errorRow({ code, status, name, kind, retry, message, remedy }: ErrorRow): ErrorRowView {
  return {
    code: String(code),
    status: status === undefined ? "" : String(status),
    name: codeCell(name),
    kind: codeCell(kind),
    retry: retryWords[retry],
    message: cell(message),
    remedy: cell(remedy ?? ""),
  };
}

/** One code in the catalogue, with everything the documents say of it. */
export interface CatalogView {
  readonly code: string;
  readonly summary: string;
  readonly mentions: readonly {
    readonly status: string;
    readonly message: string;
    readonly remedy: string;
    readonly where: string;
  }[];
}

/** `pages` holds the page of each operation, by id. */
export function catalogView(entry: SaidOfCode, pages: ReadonlyMap<string, string>): CatalogView {
  const general = entry.general === true ? " Any call can get it." : "";
  return {
    code: String(entry.code),
    summary: `${codeCell(entry.name)}, kind ${codeCell(entry.kind)}. Call again: ${retryWords[entry.retry]}.${general}`,
    mentions: entry.mentions.map((mention) => mentionView(mention, pages)),
  };
}

function mentionView(
  { operationId: id, status, message, remedy }: SaidOfCode["mentions"][number],
  pages: ReadonlyMap<string, string>,
) {
  const page = id === undefined ? undefined : pages.get(id);
  const name = id === undefined ? "general" : codeCell(id);
  return {
    status: status === undefined ? "" : String(status),
    message: cell(message),
    remedy: cell(remedy ?? ""),
    where: page === undefined ? name : `[${name}](${page})`,
  };
}

const retryWords: Readonly<Record<RetryAdvice, string>> = {
  never: "no",
  backoff: "after a pause",
  after_reset: "when the limit resets",
  refresh_token: "with a new token",
  serialize: "after the other write",
};
