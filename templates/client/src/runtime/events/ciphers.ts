/** What verifying and decrypting needs of an environment. */
export interface Ciphers {
  /** Hexadecimal digest of the parts one after the other. */
  digest(algorithm: "SHA-1" | "SHA-256", parts: readonly Uint8Array[]): string | Promise<string>;
  /**
   * The text that was encrypted: base64 of 16 bytes of initialization vector and AES-256-CBC under the SHA-256 of `key`.
   * Throws where it is none.
   */
  decrypt(key: string, base64: string): string | Promise<string>;
}

/** Those of Node where there is one, which take half the time of Web Crypto's for bodies of this size; else Web Crypto's. */
export function ciphers(): Ciphers {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.("node:crypto") as NodeCrypto | undefined;
  return found?.createDecipheriv ? nodeCiphers(found) : webCiphers();
}

/** What is used of `node:crypto`. */
export interface NodeCrypto {
  createHash(algorithm: string): NodeHash;
  createDecipheriv(
    algorithm: string,
    key: Uint8Array,
    iv: Uint8Array,
  ): {
    update(data: Uint8Array): Uint8Array;
    final(): Uint8Array;
  };
}

interface NodeHash {
  update(data: Uint8Array): NodeHash;
  digest(): Uint8Array;
  digest(encoding: "hex"): string;
}

export function nodeCiphers(node: NodeCrypto): Ciphers {
  const keyOf = remembered((key) => node.createHash("sha256").update(utf8(key)).digest());
  return {
    digest: (algorithm, parts) =>
      parts
        .reduce((hash, part) => hash.update(part), node.createHash(algorithm.replace("-", "").toLowerCase()))
        .digest("hex"),
    decrypt(key, base64) {
      const bytes = fromBase64(base64);
      const decipher = node.createDecipheriv("aes-256-cbc", keyOf(key), bytes.subarray(0, 16));
      return textOf(joined([decipher.update(bytes.subarray(16)), decipher.final()]));
    },
  };
}

export function webCiphers(): Ciphers {
  const { subtle } = crypto;
  const keyOf = remembered(async (key) => {
    const raw = await subtle.digest("SHA-256", utf8(key));
    return subtle.importKey("raw", raw, "AES-CBC", false, ["decrypt"]);
  });
  return {
    async digest(algorithm, parts) {
      const bytes = new Uint8Array(await subtle.digest(algorithm, joined(parts)));
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    },
    async decrypt(key, base64) {
      const bytes = fromBase64(base64);
      const how = { name: "AES-CBC", iv: bytes.subarray(0, 16) };
      return textOf(new Uint8Array(await subtle.decrypt(how, await keyOf(key), bytes.subarray(16))));
    },
  };
}

/** A text's bytes. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Throws where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Whether two texts are equal, in a time that does not tell how far they are. */
export function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < given.length; index++) {
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index % (expected.length || 1));
  }
  return difference === 0;
}

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Throws where the text holds other characters. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const { Buffer } = globalThis as { Buffer?: { from(text: string, encoding: "base64"): Uint8Array<ArrayBuffer> } };
  if (Buffer) return Buffer.from(text, "base64");
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Of one key at a time: a dispatcher has one. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  let last: { readonly key: string; readonly made: T } | undefined;
  return (key) => (last?.key === key ? last : (last = { key, made: make(key) })).made;
}
