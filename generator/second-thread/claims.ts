/** How many of a list of things two threads have taken, one from the start, the other from the end, until they meet. */
export type Claims = Int32Array;

export function noClaims(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Takes one more of so many; false where all are taken. */
export function claim(claims: Claims, count: number): boolean {
  return Atomics.add(claims, 0, 1) < count;
}

/** Takes what is left, so that the other thread stops. */
export function claimAll(claims: Claims, count: number): void {
  Atomics.store(claims, 0, count);
}
