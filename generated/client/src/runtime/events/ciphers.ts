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

/** Those of Node where it has them, which take half the time of Web Crypto's for bodies of this size; else Web Crypto's. */
export function ciphers(): Ciphers {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.("node:crypto") as NodeCrypto | undefined;
  return found && isAtOnce(found) ? nodeCiphers(found) : webCiphers();
}

/** What is used of `node:crypto`. */
interface NodeCrypto {
  hash(algorithm: string, data: Uint8Array, encoding: "hex" | "buffer"): string | Uint8Array;
  createDecipheriv(algorithm: string, key: Uint8Array, iv: Uint8Array): NodeDecipher;
}

interface NodeDecipher {
  setAutoPadding(isOn: boolean): NodeDecipher;
  update(data: Uint8Array): Uint8Array;
}

/** Whether there is all that is used, and a block is decrypted as soon as it is given. */
function isAtOnce(node: NodeCrypto): boolean {
  try {
    return decipherOf(node, "").update(new Uint8Array(BLOCK)).length === BLOCK;
  } catch {
    return false;
  }
}

/** Without the padding at the end, so that no block is kept back. */
function decipherOf(node: NodeCrypto, key: string): NodeDecipher {
  const bytes = node.hash("sha256", utf8(key), "buffer") as Uint8Array;
  return node.createDecipheriv("aes-256-cbc", bytes, new Uint8Array(BLOCK)).setAutoPadding(false);
}

const BLOCK = 16;

function nodeCiphers(node: NodeCrypto): Ciphers {
  // One for all texts, since making one takes longer than decrypting: a block depends on the one before it and no other, so
  // that behind the initialization vector nothing is left of the text before.
  const decipherFor = remembered((key) => decipherOf(node, key));
  return {
    digest: (algorithm, head, body) =>
      node.hash(algorithm === "SHA-1" ? "sha1" : "sha256", joined(utf8(head), body), "hex") as string,
    decrypt(key, base64) {
      const bytes = fromBase64(base64);
      if (bytes.length < 2 * BLOCK || bytes.length % BLOCK > 0) throw new RangeError("no whole blocks");
      return textOf(unpadded(decipherFor(key).update(bytes).subarray(BLOCK)));
    },
  };
}

/** Of 1 to 16 bytes at the end, each is their number. */
function unpadded(bytes: Uint8Array): Uint8Array {
  const length = bytes[bytes.length - 1] ?? 0;
  const padding = bytes.subarray(-length);
  if (length < 1 || length > BLOCK || padding.some((byte) => byte !== length)) throw new RangeError("no padding");
  return bytes.subarray(0, -length);
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
  concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer>;
  from(text: string, encoding: "base64"): Uint8Array<ArrayBuffer>;
  from(bytes: ArrayBufferLike, offset: number, length: number): { toString(): string };
}

function joined(head: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  if (Buffer) return Buffer.concat([head, body]);
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
