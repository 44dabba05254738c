/** What verifying and decrypting needs of an environment. */
export interface Ciphers {
  /** Hexadecimal digest of a text and of bytes behind it. */
  digest(algorithm: "SHA-1" | "SHA-256", head: string, body: Uint8Array): string | Promise<string>;
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
interface NodeCrypto {
  createHash(algorithm: string): NodeHash;
  createSecretKey(key: Uint8Array): NodeKey;
  createDecipheriv(algorithm: string, key: NodeKey, iv: Uint8Array): NodeDecipher;
}

interface NodeKey {
  readonly type: string;
}

interface NodeDecipher {
  update(data: Uint8Array, from: undefined, to: "utf8"): string;
  final(to: "utf8"): string;
}

interface NodeHash {
  update(data: Uint8Array | string): NodeHash;
  digest(): Uint8Array;
  digest(encoding: "hex"): string;
}

function nodeCiphers(node: NodeCrypto): Ciphers {
  const keyOf = remembered((key) => node.createSecretKey(node.createHash("sha256").update(key).digest()));
  return {
    digest: (algorithm, head, body) =>
      node
        .createHash(algorithm === "SHA-1" ? "sha1" : "sha256")
        .update(head)
        .update(body)
        .digest("hex"),
    decrypt(key, base64) {
      const bytes = fromBase64(base64);
      const decipher = node.createDecipheriv("aes-256-cbc", keyOf(key), bytes.subarray(0, 16));
      return decipher.update(bytes.subarray(16), undefined, "utf8") + decipher.final("utf8");
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
    async digest(algorithm, head, body) {
      const bytes = new Uint8Array(await subtle.digest(algorithm, joined(utf8(head), body)));
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

/** The text of UTF-8. */
export function textOf(bytes: Uint8Array): string {
  // Node's decoder takes several times as long for bodies of this size.
  return Buffer?.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString() ?? decoder.decode(bytes);
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
const decoder = /* @__PURE__ */ new TextDecoder();

/** Node's, where there is one. */
const { Buffer } = globalThis as { Buffer?: NodeBuffer };

interface NodeBuffer {
  from(text: string, encoding: "base64"): Uint8Array<ArrayBuffer>;
  from(bytes: ArrayBufferLike, offset: number, length: number): { toString(): string };
}

function joined(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/** Throws where the text holds other characters. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
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
