import { createCipheriv, createHash, randomBytes } from "node:crypto";

/** A request as the platform sends it, before it becomes a `Request`. */
export interface Pushed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const encryptKey = "the-encrypt-key";
export const verificationToken = "the-verification-token";
/** When everything happens, milliseconds since 1970. */
export const time = Date.UTC(2026, 10, 21);

/** An event of schema 2.0. */
export function event(type: string, content: object = {}, header: object = {}): object {
  return {
    schema: "2.0",
    header: {
      event_id: "event-1",
      event_type: type,
      create_time: String(time),
      token: verificationToken,
      app_id: "cli_app",
      tenant_key: "tenant",
      ...header,
    },
    event: content,
  };
}

/** An event of schema 1.0. */
export function oldEvent(type: string, content: object = {}): object {
  return {
    ts: "1502199207.7171419",
    uuid: "uuid-1",
    token: verificationToken,
    type: "event_callback",
    event: { type, app_id: "cli_app", tenant_key: "tenant", ...content },
  };
}

/** As sent to an app without an Encrypt Key. */
export function plain(body: object): Pushed {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** As sent to an app with an Encrypt Key. */
export function encrypted(body: object, key = encryptKey): Pushed {
  const iv = randomBytes(16);
  const cipher = createCipheriv("aes-256-cbc", createHash("sha256").update(key).digest(), iv);
  const bytes = Buffer.concat([iv, cipher.update(JSON.stringify(body)), cipher.final()]);
  return plain({ encrypt: bytes.toString("base64") });
}

/** Encrypted and signed. */
export function signed(body: object, { at = time, key = encryptKey } = {}): Pushed {
  return withSignature(encrypted(body, key), { at, secret: key });
}

/** The old card callback: plain, with a signature of SHA-1 under the verification token. */
export function oldCard(body: object, { at = time, token = verificationToken } = {}): Pushed {
  return withSignature(plain(body), { at, secret: token, algorithm: "sha1" });
}

export function withSignature(
  { headers, body }: Pushed,
  { at, secret, algorithm = "sha256" }: { readonly at: number; readonly secret: string; readonly algorithm?: string },
): Pushed {
  const timestamp = String(Math.floor(at / 1000));
  const nonce = "1234567890";
  const signature = createHash(algorithm)
    .update(timestamp + nonce + secret + body)
    .digest("hex");
  return {
    headers: {
      ...headers,
      "x-lark-request-timestamp": timestamp,
      "x-lark-request-nonce": nonce,
      "x-lark-signature": signature,
    },
    body,
  };
}

export function requestOf({ headers, body }: Pushed): Request {
  return new Request("https://app.example/events", { method: "POST", headers, body });
}
