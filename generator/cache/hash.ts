import { createHash } from "node:crypto";

const known = new WeakMap<Uint8Array, string>();

/** The hash of bytes, made once however often it is asked for; they must not change. */
export function contentHash(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? hashOf(bytes);
  known.set(bytes, hash);
  return hash;
}

/**
 * BLAKE2 of several pieces, each with its length, so that no other pieces have the same; 64 hexadecimal digits. Where the
 * processor does not know SHA-256 by itself, it is the fastest that cannot be made to collide.
 */
export function hashOf(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash("blake2b512");
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    hash.update(`${String(bytes.length)}\n`);
    hash.update(bytes);
  }
  return hash.digest("hex").slice(0, 64);
}
