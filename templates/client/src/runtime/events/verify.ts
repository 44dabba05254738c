import { isSame, textOf, utf8, type Ciphers } from "./ciphers.js";
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
export async function verify(delivery: Delivery, secrets: Secrets): Promise<Verified> {
  const { verificationToken, encryptKey } = secrets;
  if (!verificationToken && !encryptKey) return refused("not configured");
  const signature = delivery.header("x-lark-signature") ?? "";
  const isSigned = Boolean(encryptKey) && signature.length === 64;
  if (isSigned) {
    const fault = await signatureFault(delivery, secrets, "SHA-256");
    if (fault) return refused(fault);
  }
  const outer = parsed(delivery.body);
  if (!outer) return refused("not JSON");
  const encrypted = textOr(outer["encrypt"]);
  const body = encrypted === undefined ? outer : await decrypted(encrypted, secrets);
  if (!body) return refused("encryption");
  const isProven = isSigned || (encrypted !== undefined && !verificationToken);
  if (body["type"] === "url_verification") return challenge(body, isProven, secrets);
  if (isOldCard(body) && !isSigned) {
    const fault = verificationToken ? await signatureFault(delivery, secrets, "SHA-1") : "not configured";
    if (fault) return refused(fault);
  } else {
    if (encryptKey && !isSigned) return refused("signature");
    if (!isOldCard(body) && !hasToken(body, secrets)) return refused("token");
  }
  const push = pushOf(body);
  return push ? { kind: "push", push, signature: signature || undefined } : refused("not an event");
}

function refused(reason: RefusalReason): Verified {
  return { kind: "refused", reason };
}

/** What is signed: time, nonce and secret as text, then the body's bytes. */
async function signatureFault(
  { header, body }: Delivery,
  { encryptKey, verificationToken, ciphers, now, toleranceMs }: Secrets,
  algorithm: "SHA-1" | "SHA-256",
): Promise<RefusalReason | undefined> {
  const secret = (algorithm === "SHA-1" ? verificationToken : encryptKey) ?? "";
  const time = header("x-lark-request-timestamp") ?? "";
  const head = time + (header("x-lark-request-nonce") ?? "") + secret;
  const expected = await ciphers.digest(algorithm, [utf8(head), body]);
  if (!isSame(header("x-lark-signature") ?? "", expected)) return "signature";
  const distance = Math.abs(now() - milliseconds(time));
  return distance <= toleranceMs ? undefined : "timestamp";
}

/**
 * Seconds since 1970, ten digits. Nothing else: time and nonce are signed as one text, so digits of the one could be passed off
 * as the other's.
 */
function milliseconds(time: string): number {
  return /^\d{10}$/u.test(time) ? Number(time) * 1000 : Number.NaN;
}

function parsed(bytes: Uint8Array): Members | undefined {
  try {
    return membersOf(JSON.parse(textOf(bytes)));
  } catch {
    return undefined;
  }
}

async function decrypted(text: string, { encryptKey, ciphers }: Secrets): Promise<Members | undefined> {
  if (!encryptKey) return undefined;
  try {
    return membersOf(JSON.parse(await ciphers.decrypt(encryptKey, text)));
  } catch {
    return undefined;
  }
}

function challenge(body: Members, isProven: boolean, secrets: Secrets): Verified {
  const text = textOr(body["challenge"]);
  const isGenuine = secrets.verificationToken ? hasToken(body, secrets) : isProven;
  return text !== undefined && isGenuine ? { kind: "challenge", challenge: text } : refused("token");
}

function hasToken(body: Members, { verificationToken }: Secrets): boolean {
  return !verificationToken || isSame(tokenOf(body) ?? "", verificationToken);
}
