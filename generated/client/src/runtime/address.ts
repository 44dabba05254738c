import type { Parts } from "./facts.js";

/** The address of a call: path parameters encoded and put in, query behind it. */
export function addressOf(server: string, path: string, parts: Parts): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => pathSegment(name, memberOf(parts.path, name)));
  const query = queryString(parts.params);
  return server + filled + (query && (path.includes("?") ? "&" : "?") + query);
}

/** An own member, whatever its name. */
export function memberOf(members: object = {}, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name as keyof typeof members] : undefined;
}

/** A value as one segment: `a/b` stays one, and what would leave the path or drop out of it is refused. */
function pathSegment(name: string, value: unknown): string {
  const text = String(value ?? "");
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`path parameter “${name}” is “${text}”`);
  return encodeURIComponent(text);
}

/** `page_size=100&ids=a&ids=b`: lists repeat their name, `false` and `0` are values, what is undefined is left out. */
export function queryString(params: object = {}): string {
  let query = "";
  for (const [name, value] of Object.entries(params) as [string, unknown][]) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item === undefined || item === null) continue;
      const text = typeof item === "object" ? JSON.stringify(item) : String(item);
      query += `${query && "&"}${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    }
  }
  return query;
}
