import { createHash, hash as hashAtOnce } from "node:crypto";

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

/** Whether `contentHash` has nothing to do. */
export function isHashed(of: Hashed): boolean {
  return of.hash !== undefined || known.has(of);
}

/** Remembers what `contentHash` would make, where it was made elsewhere. */
export function rememberHash(of: Hashed, hash: string): void {
  known.set(of, hash);
}

/**
 * BLAKE2 of several pieces behind the lengths of all, so that no other pieces have the same; 64 hexadecimal digits. Where
 * the processor does not know SHA-256 by itself, it is the fastest that cannot be made to collide.
 */
export function hashOf(...pieces: readonly (string | Uint8Array)[]): string {
  const lengths = `${pieces.map((piece) => Buffer.byteLength(piece)).join()}\n`;
  const isText = pieces.every((piece) => typeof piece === "string");
  const hash = isText ? hashAtOnce(algorithm, lengths + pieces.join(""), "hex") : hashInTurn(lengths, pieces);
  return hash.slice(0, 64);
}

const algorithm = "blake2b512";

/** Of bytes; thousands of keys are made of short texts, which takes a third of the time as one text. */
function hashInTurn(lengths: string, pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash(algorithm).update(lengths);
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
