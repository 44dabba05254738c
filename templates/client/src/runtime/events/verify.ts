import { isSame, textOf, type Ciphers } from "./ciphers.js";
import { isOldCard, membersOf, pushOf, textOr, tokenOf, type Members, type Push } from "./push.js";

/** One request as it arrived. */
export interface Delivery {
  /** By lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** The raw body. */
  readonly body: Uint8Array;
}

export interface Secrets {
  readonly verificationToken?: string | undefined;
  readonly encryptKey?: string | undefined;
  /** How far the time of a signature may be from ours, milliseconds. */
  readonly toleranceMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly ciphers: Ciphers;
}

/** Why a request is refused; none of these holds anything that the request held. */
export type RefusalReason =
  | "not configured"
  | "not JSON"
  | "signature"
  | "timestamp"
  | "encryption"
  | "token"
  | "not an event"
  | "too large"
  | "method";

export type Verified =
  | { readonly kind: "push"; readonly push: Push; readonly signature: string | undefined }
  | { readonly kind: "challenge"; readonly challenge: string }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/**
 * Whether the platform sent this, and what. With an Encrypt Key the signature over the raw bytes decides, and its time; without
 * one the verification token in the body; of the old card callback the signature under that token. Checking an address is
 * the one request that has no signature: there the token decides, or that it was encrypted.
 */
export function verify(delivery: Delivery, secrets: Secrets): Verified | Promise<Verified> {
  const { verificationToken, encryptKey, ciphers } = secrets;
  if (!verificationToken && !encryptKey) return refused("not configured");
  const signature = delivery.header("x-lark-signature") ?? "";
  const signing = signingOf(signature, secrets);
  if (!signing) return opened(delivery, secrets, "none");
  const time = delivery.header("x-lark-request-timestamp") ?? "";
  // What is signed: time, nonce and secret as text, then the body's bytes.
  const head = time + (delivery.header("x-lark-request-nonce") ?? "") + signing.secret;
  return after(ciphers.digest(signing.algorithm, head, delivery.body), (expected) => {
    const fault = isSame(signature, expected) ? timeFault(time, secrets) : "signature";
    return fault ? refused(fault) : opened(delivery, secrets, signing.algorithm);
  });
}

type Signed = "SHA-256" | "SHA-1" | "none";

/** How a signature of that length is made; of another length it is none. */
function signingOf(
  { length }: string,
  { encryptKey, verificationToken }: Secrets,
): { readonly algorithm: "SHA-256" | "SHA-1"; readonly secret: string } | undefined {
  if (length === 64 && encryptKey) return { algorithm: "SHA-256", secret: encryptKey };
  return length === 40 && verificationToken ? { algorithm: "SHA-1", secret: verificationToken } : undefined;
}

/** Reads and decrypts the body. */
function opened(delivery: Delivery, secrets: Secrets, signed: Signed): Verified | Promise<Verified> {
  const outer = parsed(delivery.body);
  if (!outer) return refused("not JSON");
  const encrypted = textOr(outer["encrypt"]);
  if (encrypted === undefined) return judged(outer, { delivery, secrets, signed, isEncrypted: false });
  return after(decrypted(encrypted, secrets), (body) =>
    body ? judged(body, { delivery, secrets, signed, isEncrypted: true }) : refused("encryption"),
  );
}

interface Evidence {
  readonly delivery: Delivery;
  readonly secrets: Secrets;
  readonly signed: Signed;
  readonly isEncrypted: boolean;
}

function judged(body: Members, { delivery, secrets, signed, isEncrypted }: Evidence): Verified {
  const { verificationToken, encryptKey } = secrets;
  const isSigned = signed === "SHA-256";
  if (body["type"] === "url_verification") {
    const challenge = textOr(body["challenge"]);
    const isGenuine = verificationToken ? hasToken(body, secrets) : isSigned || isEncrypted;
    return challenge !== undefined && isGenuine ? { kind: "challenge", challenge } : refused("token");
  }
  if (isOldCard(body)) {
    if (!verificationToken && !isSigned) return refused("not configured");
    if (signed === "none") return refused("signature");
  } else {
    if (encryptKey && !isSigned) return refused("signature");
    if (!hasToken(body, secrets)) return refused("token");
  }
  const push = pushOf(body);
  return push ? { kind: "push", push, signature: delivery.header("x-lark-signature") } : refused("not an event");
}

function refused(reason: RefusalReason): Verified {
  return { kind: "refused", reason };
}

function timeFault(time: string, { now, toleranceMs }: Secrets): RefusalReason | undefined {
  return Math.abs(now() - milliseconds(time)) <= toleranceMs ? undefined : "timestamp";
}

/**
 * Seconds since 1970, ten digits. Nothing else: time and nonce are signed as one text, so digits of the one could be passed off
 * as the other's.
 */
function milliseconds(time: string): number {
  return /^\d{10}$/u.test(time) ? Number(time) * 1000 : Number.NaN;
}

/** At once where nothing is to be waited for: Node's ciphers answer at once. */
function after<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

function parsed(bytes: Uint8Array): Members | undefined {
  try {
    return membersOf(JSON.parse(textOf(bytes)));
  } catch {
    return undefined;
  }
}

function decrypted(text: string, { encryptKey, ciphers }: Secrets): Members | undefined | Promise<Members | undefined> {
  if (!encryptKey) return undefined;
  try {
    const plain = ciphers.decrypt(encryptKey, text);
    if (typeof plain === "string") return membersOf(JSON.parse(plain));
    return plain.then((late) => membersOf(JSON.parse(late))).catch(() => undefined);
  } catch {
    return undefined;
  }
}

function hasToken(body: Members, { verificationToken }: Secrets): boolean {
  return !verificationToken || isSame(tokenOf(body) ?? "", verificationToken);
}
