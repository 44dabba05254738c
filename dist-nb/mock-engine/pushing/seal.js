import { createCipheriv, createHash } from "node:crypto";
/** With an Encrypt Key encrypted and signed, else as it is. */
export function sealed(body, { secrets: { encryptKey }, now, ids }) {
    const text = JSON.stringify(body);
    if (encryptKey === undefined || encryptKey === "")
        return { headers: jsonHeaders, body: text };
    const closed = encrypted(text, encryptKey, ids);
    return signed(closed, { algorithm: "sha256", secret: encryptKey, now, ids });
}
/** The old callback of cards: never encrypted, and signed with SHA-1 under the verification token. */
export function sealedCard(body, { secrets, now, ids }) {
    return signed(JSON.stringify(body), { algorithm: "sha1", secret: secrets.verificationToken, now, ids });
}
/** The check of an address: encrypted where there is a key, never signed. */
export function sealedCheck(body, { secrets: { encryptKey }, ids }) {
    const text = JSON.stringify(body);
    const closed = encryptKey === undefined || encryptKey === "" ? text : encrypted(text, encryptKey, ids);
    return { headers: jsonHeaders, body: closed };
}
const jsonHeaders = { "content-type": "application/json;charset=utf-8" };
/** AES-256-CBC with a key that is the SHA-256 of the Encrypt Key; the vector stands before what is encrypted, all of it in base64. */
function encrypted(text, encryptKey, { below }) {
    const vector = Uint8Array.from({ length: 16 }, () => below(256));
    const cipher = createCipheriv("aes-256-cbc", createHash("sha256").update(encryptKey).digest(), vector);
    const bytes = Buffer.concat([vector, cipher.update(text, "utf8"), cipher.final()]);
    return JSON.stringify({ encrypt: bytes.toString("base64") });
}
/** Signed is what stands in a row: time in seconds, nonce, secret, body. */
function signed(body, { algorithm, secret, now, ids }) {
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
