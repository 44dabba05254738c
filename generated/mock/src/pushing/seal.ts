import { createCipheriv, createHash } from "node:crypto";
import type { Ids } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";

/** What a webhook and the platform both know. */
export interface Secrets {
  readonly verificationToken: string;
  readonly encryptKey?: string | undefined;
}

/** A request as it goes out. */
export interface Sealed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Sealing {
  readonly secrets: Secrets;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** For the vector and the nonce. */
  readonly ids: Ids;
}

/** With an Encrypt Key encrypted and signed, else as it is. */
export function sealed(body: JsonObject, { secrets: { encryptKey }, now, ids }: Sealing): Sealed {
  const text = JSON.stringify(body);
  if (encryptKey === undefined || encryptKey === "") return { headers: jsonHeaders, body: text };
  const closed = encrypted(text, encryptKey, ids);
  return signed(closed, { algorithm: "sha256", secret: encryptKey, now, ids });
}

/** The old callback of cards: never encrypted, and signed with SHA-1 under the verification token. */
export function sealedCard(body: JsonObject, { secrets, now, ids }: Sealing): Sealed {
  return signed(JSON.stringify(body), { algorithm: "sha1", secret: secrets.verificationToken, now, ids });
}

/** The check of an address: encrypted where there is a key, never signed. */
export function sealedCheck(body: JsonObject, { secrets: { encryptKey }, ids }: Sealing): Sealed {
  const text = JSON.stringify(body);
  const closed = encryptKey === undefined || encryptKey === "" ? text : encrypted(text, encryptKey, ids);
  return { headers: jsonHeaders, body: closed };
}

const jsonHeaders = { "content-type": "application/json;charset=utf-8" };

/** AES-256-CBC with a key that is the SHA-256 of the Encrypt Key; the vector stands before what is encrypted, all of it in base64. */
function encrypted(text: string, encryptKey: string, { below }: Ids): string {
  const vector = Uint8Array.from({ length: 16 }, () => below(256));
  const cipher = createCipheriv("aes-256-cbc", createHash("sha256").update(encryptKey).digest(), vector);
  const bytes = Buffer.concat([vector, cipher.update(text, "utf8"), cipher.final()]);
  return JSON.stringify({ encrypt: bytes.toString("base64") });
}

interface Signing {
  readonly algorithm: "sha256" | "sha1";
  readonly secret: string;
  readonly now: number;
  readonly ids: Ids;
}

/** Signed is what stands in a row: time in seconds, nonce, secret, body. */
function signed(body: string, { algorithm, secret, now, ids }: Signing): Sealed {
  const timestamp = String(Math.floor(now / 1000));
  const nonce = String(ids.below(1_000_000_000));
  const signature = createHash(algorithm)
    .update(timestamp + nonce + secret + body)
    .digest("hex");
  return {
    headers: {
      ...jsonHeaders,
      "x-lark-request-timestamp": timestamp,
      "x-lark-request-nonce": nonce,
      "x-lark-signature": signature,
    },
    body,
  };
}
