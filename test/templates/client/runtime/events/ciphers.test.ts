import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { array, assert, asyncProperty, constantFrom, integer, oneof, string, uint8Array } from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ciphers, webCiphers } from "../../../../../templates/client/src/runtime/events/ciphers.ts";
import { dispatcher } from "../../../../../templates/client/src/runtime/events/dispatcher.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const text = string({ unit: "grapheme", maxLength: 200, size: "max" });
const keys = constantFrom("one key", "ein anderer Schlüssel");

function sealed(plain: Uint8Array | string, key: string, padded = true): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv("aes-256-cbc", createHash("sha256").update(key).digest(), iv).setAutoPadding(padded);
  return Buffer.concat([iv, cipher.update(plain), cipher.final()]).toString("base64");
}

/** Blocks as they are: their end is a padding or none. */
const blocks = uint8Array({ minLength: 48, maxLength: 48 }).chain((bytes) =>
  integer({ min: 0, max: 17 }).map((length) => bytes.fill(length, 48 - length)),
);
const sent = oneof(
  text.chain((plain) => keys.map((key) => sealed(plain, key))),
  blocks.chain((bytes) => keys.map((key) => sealed(bytes, key, false))),
  uint8Array({ maxLength: 70, size: "max" }).map((bytes) => Buffer.from(bytes).toString("base64")),
);

/** What came out; undefined: it threw. */
async function opened(given: ReturnType<typeof ciphers>, key: string, base64: string): Promise<string | undefined> {
  try {
    return await given.decrypt(key, base64);
  } catch {
    return undefined;
  }
}

describe("the ciphers of Node", () => {
  it("decrypt as Web Crypto does, whatever came before", async () => {
    const [node, web] = [ciphers(), webCiphers()];
    const property = asyncProperty(array(sent, { minLength: 1, maxLength: 8 }), keys, async (texts, key) => {
      for (const each of texts) expect(await opened(node, key, each)).toBe(await opened(web, key, each));
      expect(await node.decrypt(key, sealed("the next", key))).toBe("the next");
    });
    await assert(property, { numRuns: 300 });
  });

  it("hash as Web Crypto does", async () => {
    const [node, web] = [ciphers(), webCiphers()];
    const property = asyncProperty(
      constantFrom("SHA-1" as const, "SHA-256" as const),
      text,
      uint8Array({ maxLength: 200, size: "max" }),
      async (...given) => {
        expect(node.digest(...given)).toBe(await web.digest(...given));
      },
    );
    await assert(property, { numRuns: 200 });
  });

  it.each<[string, unknown]>([
    ["without any", undefined],
    ["without those that are used", {}],
    ["whose decipher keeps a block back", { hash: () => new Uint8Array(32), createDecipheriv: keeping }],
  ])("are not used in an environment %s", (_, module) => {
    vi.stubGlobal("process", { getBuiltinModule: () => module });
    expect(ciphers().digest("SHA-1", "", new Uint8Array())).toBeInstanceOf(Promise);
  });
});

function keeping(): object {
  const decipher = { setAutoPadding: () => decipher, update: () => new Uint8Array() };
  return decipher;
}

describe("a dispatcher that is made where nothing may be random yet", () => {
  it("asks for nothing random", () => {
    const random = [vi.spyOn(crypto, "randomUUID"), vi.spyOn(crypto, "getRandomValues")];
    dispatcher({ verificationToken: "v", encryptKey: "e" }, []).onUnknown(() => undefined);
    for (const each of random) expect(each).not.toHaveBeenCalled();
  });
});
