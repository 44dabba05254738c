import { createHash } from "node:crypto";

const known = new WeakMap<Uint8Array, string>();

/** SHA-256 of bytes, made once however often it is asked for; they must not change. */
export function contentHash(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? hashOf(bytes);
  known.set(bytes, hash);
  return hash;
}

/** SHA-256 of several pieces, each with its length, so that no other pieces have the same; in hexadecimal. */
export function hashOf(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    hash.update(`${String(bytes.length)}\n`);
    hash.update(bytes);
  }
  return hash.digest("hex");
}
