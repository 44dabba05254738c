import type { Parts } from "./core.js";

/** The address of a call: path parameters encoded and put in, query behind it. */
export function addressOf(baseUrl: string, path: string, parts: Parts): string {
  const values = new Map<string, unknown>(Object.entries(parts.path ?? {}));
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => pathSegment(name, values.get(name)));
  const query = queryString(parts.params);
  return baseUrl.replace(/\/+$/, "") + filled + (query === "" ? "" : `?${query}`);
}

/** A value as one segment: `a/b` stays one, and what would leave the path or drop out of it is refused. */
function pathSegment(name: string, value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  if (text === "" || text === "." || text === "..") throw new TypeError(`path parameter “${name}” is “${text}”`);
  return encodeURIComponent(text);
}

/** `page_size=100&ids=a&ids=b`: lists repeat their name, `false` and `0` are values, what is undefined is left out. */
export function queryString(params: object = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of values) if (item !== undefined && item !== null) search.append(name, queryValue(item));
  }
  return search.toString();
}

function queryValue(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
