import type { Cache } from "./cache.ts";

/** Gives the text that was made of an input before; what it had to make, it puts into the cache. */
export function rememberIn(cache: Cache) {
  return async (kind: string, input: string, make: () => Promise<string>): Promise<string> => {
    const key = cache.key(kind, input);
    const known = cache.get(key);
    if (known !== undefined) return Buffer.from(known).toString();
    const text = await make();
    cache.set(key, Buffer.from(text));
    return text;
  };
}
