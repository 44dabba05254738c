import { createHash } from "node:crypto";

/** Bytes that must not change, and their hash where it is known already. */
export interface Hashed {
  readonly bytes: Uint8Array;
  readonly hash?: string | undefined;
}

const known = new WeakMap<Hashed, string>();

/** The hash of the bytes of something, made once however often it is asked for. */
export function contentHash(of: Hashed): string {
  const hash = of.hash ?? known.get(of) ?? hashOf(of.bytes);
  known.set(of, hash);
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
