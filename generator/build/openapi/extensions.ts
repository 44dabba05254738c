import type {
  AppType,
  Batch,
  DocsLink,
  FieldScope,
  Idempotency,
  Pagination,
  RateLimit,
  Scope,
} from "../../model/api.ts";
import type { LimitedAnswer, RateWindow } from "../../model/api.ts";
import { entry, type Node } from "../../pages/node.ts";
import type { ErrorDraft } from "../draft.ts";
import { isTrue, textOf, type Reading } from "./reading.ts";

/** Reads one extension of the contract; undefined where it is absent, or (reported) of another shape. */
export function extension<T>(
  owner: Node,
  key: string,
  { read, reading }: { readonly read: (node: Node) => T | undefined; readonly reading: Reading },
): T | undefined {
  const node = entry(owner, key);
  if (node === undefined) return undefined;
  const value = read(node);
  if (value === undefined)
    reading.report("openapi/extension", node.span, `“${key}” has not the shape the contract gives it`);
  return value;
}

/** A list of which every member can be read; undefined otherwise. */
export function listOf<T>(read: (node: Node) => T | undefined): (node: Node) => readonly T[] | undefined {
  return (node) => {
    if (node.kind !== "list") return undefined;
    const members = node.items.map(read).filter((member) => member !== undefined);
    return members.length === node.items.length ? members : undefined;
  };
}

export function readError(node: Node): ErrorDraft | undefined {
  const code = numberAt(node, "code");
  const status = numberAt(node, "status");
  const message = entry(node, "message");
  if (code === undefined || message?.kind !== "scalar") return undefined;
  return {
    code,
    ...(status === undefined ? {} : { status }),
    message: message.text.value,
    ...textAs("remedy", node),
    span: node.span,
  };
}

export function readRate(node: Node): RateLimit | undefined {
  const kind = textOf(entry(node, "kind"));
  const answer = readLimited(entry(node, "limited"));
  const limited = answer === undefined ? {} : { limited: answer };
  if (kind === "special" || kind === "unstated") return { kind, ...limited };
  const windows = listOf(readWindow)(entry(node, "windows") ?? node);
  const basis = textOf(entry(node, "basis"));
  if (kind !== "quota" || windows === undefined || (basis !== "table" && basis !== "prose")) return undefined;
  return { kind, windows, basis, ...(isTrue(entry(node, "special")) ? { special: true } : {}), ...limited };
}

function readLimited(node: Node | undefined): LimitedAnswer | undefined {
  const status = numberAt(node, "status");
  const code = numberAt(node, "code");
  return status === undefined || code === undefined ? undefined : { status, code };
}

function readWindow(node: Node): RateWindow | undefined {
  const requests = numberAt(node, "requests");
  const seconds = numberAt(node, "seconds");
  return requests === undefined || seconds === undefined ? undefined : { requests, seconds };
}

export function readAppType(node: Node): AppType | undefined {
  const text = textOf(node);
  return text === "custom" || text === "isv" ? text : undefined;
}

export function readScopeList(node: Node): readonly Scope[] | undefined {
  return listOf(readScope)(entry(node, "anyOf") ?? node);
}

export function readScope(node: Node): Scope | undefined {
  const title = textOf(entry(node, "title"));
  return title === undefined ? undefined : { ...textAs("name", node), title };
}

export function readFieldScope(node: Node): FieldScope | undefined {
  const scope = readScope(node);
  return scope && { ...textAs("field", node), ...scope };
}

export function readDocs(node: Node): DocsLink | undefined {
  const title = textOf(entry(node, "title"));
  return title === undefined ? undefined : { ...textAs("url", node), title, ...textAs("updated", node) };
}

export function readPagination(node: Node): Pagination | undefined {
  const [request, response, items, more] = ["request", "response", "items", "more"].map((key) =>
    textOf(entry(node, key)),
  );
  if (request === undefined || response === undefined || items === undefined || more === undefined) return undefined;
  return { request, response, items, more };
}

export function readBatch(node: Node): Batch | undefined {
  const items = textOf(entry(node, "items"));
  const max = numberAt(node, "max");
  return items === undefined || max === undefined ? undefined : { items, max };
}

export function readIdempotency(node: Node): Idempotency | undefined {
  const place = (["query", "body", "header"] as const).find((candidate) => candidate === textOf(entry(node, "in")));
  const name = textOf(entry(node, "name"));
  return place === undefined || name === undefined ? undefined : { in: place, name };
}

function numberAt(node: Node | undefined, key: string): number | undefined {
  const value = entry(node, key);
  return value?.kind === "scalar" && typeof value.value === "number" ? value.value : undefined;
}

function textAs<K extends string>(key: K, node: Node): { readonly [key in K]?: string } {
  const text = textOf(entry(node, key));
  return text === undefined ? {} : ({ [key]: text } as { readonly [key in K]: string });
}
