import type { OperationFacts, Parts } from "./facts.js";

/** The address of a call: path parameters encoded and put in, query behind it. */
export function addressOf(server: string, facts: OperationFacts, parts: Parts): string {
  let pieces = compiled.get(facts);
  if (!pieces) compiled.set(facts, (pieces = facts.path.split(/\{([^{}]+)\}/)));
  let address = server;
  let isName = false;
  for (const piece of pieces) {
    address += isName ? pathSegment(parts.path, piece) : piece;
    isName = !isName;
  }
  const query = queryString(parts.params);
  return address + (query && `?${query}`);
}

/** Paths in pieces: each second one is a parameter's name. */
const compiled = new WeakMap<OperationFacts, readonly string[]>();

/**
 * An own member as one segment, whatever its name: `a/b` stays one, and what would leave the path or drop out of it is
 * refused.
 */
function pathSegment(members: object = {}, name: string): string {
  const own: unknown = Object.hasOwn(members, name) ? members[name as keyof typeof members] : "";
  const text = `${own ?? ""}`;
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`path parameter ${name} is '${text}'`);
  return encode(text);
}

/** `page_size=100&ids=a&ids=b`: lists repeat their name, `false` and `0` are values, what is undefined is left out. */
export function queryString(params: object = {}): string {
  let query = "";
  for (const name of Object.keys(params)) {
    const value: unknown = params[name as keyof typeof params];
    // A list's members, or the value alone.
    for (const item of (Array.isArray(value) ? value : [value]) as readonly unknown[]) {
      if (item !== undefined && item !== null) {
        const text = encode(typeof item === "object" ? JSON.stringify(item) : `${item}`);
        query += `${query && "&"}${encode(name)}=${text}`;
      }
    }
  }
  return query;
}

/** Most texts need no encoding, and to see that takes less time. */
function encode(text: string): string {
  return /\W/.test(text) ? encodeURIComponent(text) : text;
}
