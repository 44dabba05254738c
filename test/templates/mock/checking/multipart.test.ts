import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseMultipart } from "../../../../templates/mock/src/checking/multipart.ts";
import { growth, linear } from "../../../cpu-time.ts";

const type = "multipart/form-data; boundary=xx";

/** Of any characters, halves of surrogate pairs among them. */
const anyText = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((codes) => String.fromCodePoint(...codes));

describe("a form that was sent", () => {
  it("is read with its fields and files, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.uint8Array(), async (text, bytes) => {
        const form = new FormData();
        form.append("text", text);
        form.append("text", "again");
        form.append("file", new Blob([bytes as Uint8Array<ArrayBuffer>]), 'a "b"中.bin');
        const { headers, body } = await sent(form);
        const read = parseMultipart(body, headers);
        if (!read.ok) throw new Error(read.said);
        // a form has CRLF for any line break
        const expected = new TextDecoder().decode(new TextEncoder().encode(text.replace(/\r\n|\r|\n/g, "\r\n")));
        expect(read.form.fields.get("text")).toEqual([expected, "again"]);
        expect(read.form.files.get("file")?.name).toBe('a "b"中.bin');
        expect([...(read.form.files.get("file")?.bytes ?? [])]).toEqual([...bytes]);
      }),
      { numRuns: 30 },
    );
  });

  it("may have its boundary in quotes and names without any", () => {
    expect(
      read(
        "--a b\r\ncontent-disposition: form-data; name=n\r\n\r\nv\r\n--a b--\r\n",
        `multipart/form-data; boundary="a b"`,
      ),
    ).toEqual({ fields: { n: ["v"] }, files: {} });
  });

  it("takes the extended form of a file name first", () => {
    const text = `--xx\r\nContent-Disposition: form-data; name="f"; filename="x"; filename*=UTF-8''%E4%B8%AD.txt\r\n\r\n\r\n--xx--`;
    expect(read(text)).toEqual({ fields: {}, files: { f: "中.txt" } });
  });

  it("may have escaped quotes in a name", () => {
    expect(read(`--xx\r\nContent-Disposition: form-data; name="a\\"b%22"\r\n\r\n1\r\n--xx--`)).toEqual({
      fields: { 'a"b"': ["1"] },
      files: {},
    });
  });

  it("keeps __proto__ as a name like any other", () => {
    const result = parseMultipart(
      bytesOf(`--xx\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--xx--`),
      type,
    );
    expect(result.ok && [...result.form.fields.keys()]).toEqual(["__proto__"]);
  });

  it("may be empty", () => {
    expect(read("--xx--\r\n")).toEqual({ fields: {}, files: {} });
  });

  it.each([
    ["the content type has no boundary", "--xx--", "multipart/form-data"],
    ["it does not begin with its boundary", "text--xx--", type],
    ["it does not begin with its boundary", "", type],
    ["its last boundary is missing", `--xx\r\nContent-Disposition: form-data; name="a"\r\n\r\n1`, type],
    ["a part has no head", "--xx\r\n\r\n--xx--", type],
    ["a part has no head", `--xx\r\n${"a".repeat(9000)}\r\n\r\n1\r\n--xx--`, type],
    ["a part has no name", "--xx\r\nContent-Type: text/plain\r\n\r\n1\r\n--xx--", type],
    ["it has more than 1000 parts", part("a").repeat(1001) + "--xx--", type],
  ])("is refused: %s", (said, text, contentType) => {
    expect(parseMultipart(bytesOf(text), contentType)).toEqual({ ok: false, said });
  });

  it("never throws, and takes time in proportion to its length", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, contentType) => {
        parseMultipart(bytesOf(text), contentType);
        parseMultipart(bytesOf(`--xx\r\n${text}\r\n--xx--`), type);
      }),
    );
    for (const text of [
      "\r\n--x".repeat(1_000_000),
      `--xx\r\nContent-Disposition: form-data; name="${"\\".repeat(8000)}\r\n\r\n\r\n--xx--`,
    ]) {
      expect(growth((part) => parseMultipart(bytesOf(part), type), text)).toBeLessThan(linear);
    }
  });
});

async function sent(form: FormData): Promise<{ headers: string; body: Uint8Array }> {
  const request = new Request("http://localhost/", { method: "POST", body: form });
  return { headers: request.headers.get("content-type") ?? "", body: new Uint8Array(await request.arrayBuffer()) };
}

function read(text: string, contentType = type): unknown {
  const result = parseMultipart(bytesOf(text), contentType);
  if (!result.ok) return result.said;
  const files = [...result.form.files].map(([name, file]) => [name, file.name] as const);
  return { fields: Object.fromEntries(result.form.fields), files: Object.fromEntries(files) };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function part(name: string): string {
  return `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n`;
}
