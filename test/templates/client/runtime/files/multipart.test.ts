import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isFileSource, multipartBody } from "../../../../../templates/client/src/runtime/files/multipart.ts";

const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);

describe("a multipart body", () => {
  it("has plain members as texts, lists and objects as JSON, and leaves out what is not there", async () => {
    const form = await received({ name: "中", size: 0, flag: false, list: [1], gone: undefined, nothing: null });
    expect(Object.fromEntries(form)).toEqual({ name: "中", size: "0", flag: "false", list: "[1]" });
  });

  it.each([
    ["a Blob", () => new Blob([bytes])],
    ["bytes", () => bytes],
    ["a part of a buffer", () => new Uint8Array([9, ...bytes, 9]).subarray(1, 7)],
    ["a buffer", () => bytes.slice().buffer],
    ["a stream", () => new Blob([bytes]).stream()],
  ])("carries %s byte for byte", async (_, file) => {
    const sent = (await received({ before: "b", file: file(), after: "a" })).get("file") as File;
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(bytes);
    expect(sent.type).toBe("application/octet-stream");
  });

  it("keeps the order of its members", async () => {
    expect([...(await received({ b: 1, file: bytes, a: 2 })).keys()]).toEqual(["b", "file", "a"]);
  });

  it("keeps a Blob's media type", async () => {
    const file = new Blob(["<svg/>"], { type: "image/svg+xml" });
    expect(((await received({ file })).get("file") as File).type).toBe("image/svg+xml");
  });

  it("names a file by itself, else by file_name, else by its member", async () => {
    const names = [
      { image: new File(["a"], "own.png"), file_name: "given.png" },
      { image: bytes, file_name: "given.png" },
      { image: bytes },
    ].map(async (members) => ((await received(members)).get("image") as File).name);
    expect(await Promise.all(names)).toEqual(["own.png", "given.png", "image"]);
  });

  it("has another boundary each time", () => {
    expect(multipartBody({}).type).not.toBe(multipartBody({}).type);
  });

  it("is a Blob without streams, so that it can be sent again", () => {
    expect(multipartBody({ file: bytes }).body).toBeInstanceOf(Blob);
    expect(multipartBody({ file: bytes }).duplex).toBeUndefined();
    expect(multipartBody({ file: new Blob([]).stream() }).duplex).toBe("half");
  });

  it("lets no name or value break out of its part", async () => {
    const text = fc.string({ unit: fc.constantFrom('"', "\r", "\n", "\r\n", ";", "-", "a", "中", "%22", "\\", "=") });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, fileName, value) => {
        const form = await received({ [`x${name}`]: bytes, file_name: fileName, value });
        const keys = [...form.keys()];
        expect(keys.length).toBe(3);
        expect(keys.slice(1)).toEqual(["file_name", "value"]);
        expect(normal(form.get("value"))).toBe(normal(value));
        expect(form.get(keys[0] ?? "")).toBeInstanceOf(File);
      }),
    );
  });
});

describe("a stream that is sent", () => {
  it("is read only as far as it is wanted", async () => {
    let read = 0;
    const file = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(bytes);
      },
    });
    const reader = streamIn({ file }).getReader();
    await reader.read();
    await reader.read();
    expect(read).toBeLessThan(6);
  });

  it("is cancelled where sending ends early", async () => {
    let cancelled = false;
    const file = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes);
      },
      cancel() {
        cancelled = true;
      },
    });
    const reader = streamIn({ file }).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(cancelled).toBe(true);
  });

  it.each([
    [5, "is longer than 5 bytes"],
    [7, "ends after 6 of 7 bytes"],
  ])("fails where it has not the %d bytes that were announced", async (size, message) => {
    await expect(received({ size, file: new Blob([bytes]).stream() })).rejects.toThrow(message);
  });

  it("fails as it fails", async () => {
    const file = new ReadableStream<Uint8Array>({
      pull() {
        throw new Error("disk gone");
      },
    });
    await expect(received({ file })).rejects.toThrow("disk gone");
  });

  it("fails where its chunks are no bytes", async () => {
    const file = new ReadableStream({
      start(controller) {
        controller.enqueue("text");
      },
    });
    await expect(received({ file })).rejects.toThrow("chunks that are no bytes");
  });
});

describe("a file source", () => {
  it("is a Blob, bytes or a stream", () => {
    const sources = [new Blob([]), new File([], "a"), bytes, bytes.buffer, new Blob([]).stream()];
    expect(sources.map(isFileSource)).toEqual(sources.map(() => true));
    expect(["text", [1], {}, null, undefined].map(isFileSource)).toEqual([false, false, false, false, false]);
  });
});

/** The form as a server reads it. */
async function received(members: object): Promise<FormData> {
  const { body, type } = multipartBody(members);
  const whole = await new Response(body).arrayBuffer();
  return new Response(whole, { headers: { "content-type": type } }).formData();
}

function streamIn(members: object): ReadableStream {
  const { body } = multipartBody(members);
  if (body instanceof Blob) throw new Error("no stream");
  return body;
}

/** Readers of forms may change line breaks. */
function normal(value: unknown): string {
  return String(value).replace(/\r\n|\r|\n/g, "\n");
}
