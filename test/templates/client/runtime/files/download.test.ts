import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fileNameIn } from "../../../../../templates/client/src/runtime/files/content-disposition.ts";
import { downloadOf } from "../../../../../templates/client/src/runtime/files/download.ts";
import { growth, linear } from "../../../../cpu-time.ts";

describe("a download", () => {
  it("is read as bytes, as a Blob or as a stream", async () => {
    expect(await download("abc").bytes()).toEqual(new TextEncoder().encode("abc"));
    expect(await (await download("abc").blob()).text()).toBe("abc");
    expect(await new Response(download("abc").stream()).text()).toBe("abc");
  });

  it("is an empty stream where there is no body", async () => {
    expect(await new Response(downloadOf(new Response(null)).stream()).text()).toBe("");
  });

  it("cannot be read twice", async () => {
    const file = download("abc");
    await file.bytes();
    expect(() => file.stream()).toThrow("the file was read before");
    await expect(file.blob()).rejects.toThrow(TypeError);
  });

  it("says name, type and size as the service does", () => {
    const headers = {
      "content-disposition": 'attachment; filename="a.txt"',
      "content-type": "text/plain",
      "content-length": "3",
    };
    expect(download("abc", headers)).toMatchObject({ fileName: "a.txt", type: "text/plain", size: 3 });
  });

  it("has no size where the service says none or the length is that of the packed bytes", () => {
    const packed = { "content-length": "3", "content-encoding": "gzip" };
    expect([downloadOf(new Response(null)).size, download("", packed).size]).toEqual([undefined, undefined]);
  });
});

describe("the file name in a Content-Disposition", () => {
  it.each([
    ["attachment; filename=a.txt", "a.txt"],
    ['attachment; filename="a b.txt"', "a b.txt"],
    ['attachment;FileName = "a;b=c.txt"', "a;b=c.txt"],
    ['attachment; filename="a\\"b.txt"', 'a"b.txt'],
    ["attachment; filename*=UTF-8''%E4%B8%AD%20a.txt", "中 a.txt"],
    ["attachment; filename=\"x.txt\"; filename*=utf-8'zh'%E4%B8%AD.txt", "中.txt"],
    ["attachment; filename*=iso-8859-1''%E9.txt; filename=x", "é.txt"],
    [`attachment; filename="${latin("中文.docx")}"`, "中文.docx"],
    ['attachment; filename="é.txt"', "é.txt"],
    ["attachment; filename*=UTF-8''%E4%B8; filename=x.txt", "x.txt"],
    ["attachment; filename*=gbk''%D6; filename=x.txt", "x.txt"],
    ["attachment; filename=\"x; filename*=UTF-8''evil\"", "x; filename*=UTF-8''evil"],
    ["inline", undefined],
    ["", undefined],
    ['attachment; filename=""', undefined],
  ])("in %j is %j", (header, name) => {
    expect(fileNameIn(header)).toBe(name);
  });

  it.each([
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="C:\\\\dir\\\\a.txt"', "a.txt"],
    ["attachment; filename*=UTF-8''..%2F..%2Fa.txt", "a.txt"],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="a/"', undefined],
    ["attachment; filename*=UTF-8''a%00%0d%0a.txt", "a.txt"],
    ["attachment; filename*=UTF-8''a%E2%80%AEtxt.exe", "atxt.exe"],
  ])("in %j stays in its folder as %j", (header, name) => {
    expect(fileNameIn(header)).toBe(name);
  });

  it("never throws and never leaves a folder, whatever the header", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("/", "\\", ".", '"', ";", "=", "*", "'", "%2F", "a", "é", " ") }),
        (text) => {
          for (const header of [text, `attachment; filename=${text}`, `a; filename*=UTF-8''${text}`]) {
            const name = fileNameIn(header) ?? "a";
            expect(/[/\\]/.test(name) || name === "." || name === ".." || name === "").toBe(false);
          }
        },
      ),
    );
  });

  it("is read in linear time", () => {
    for (const unit of [";", "; ", "; a", '; a="', '"', "; a=\\"]) {
      expect(growth(fileNameIn, unit.repeat(20_000))).toBeLessThan(linear);
    }
  });
});

function download(text: string, headers: Record<string, string> = {}) {
  return downloadOf(new Response(text, { headers }));
}

/** The UTF-8 bytes of a text as `fetch` gives headers: one character for each. */
function latin(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}
