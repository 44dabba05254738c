import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

import { SharedFiles } from "../../generator/source/read-shared.ts";

const folder = mkdtempSync(join(tmpdir(), "larkwright-shared-"));
const large = Buffer.alloc(5 * 1024 * 1024, "large ");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Uint8Array): string {
  const place = join(folder, name);
  writeFileSync(place, content);
  return place;
}

describe("files in memory that threads share", () => {
  it("are what stands on the disk, small or large, one after the other", () => {
    const files = new SharedFiles();
    const contents = ["one", "二", large, "", "three"];
    const places = contents.map((content, index) => written(`${String(index)}.md`, content));
    const read = places.map((place) => files.read(place));
    expect(read.map((bytes, index) => Buffer.from(contents[index] ?? "").equals(bytes))).toEqual(
      places.map(() => true),
    );
  });

  it("stand side by side, so that many pages take few pieces of memory", () => {
    const files = new SharedFiles();
    const [first, second] = ["first", "second"].map((text) => files.read(written(`${text}.md`, text)));
    expect(first?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(second?.buffer).toBe(first?.buffer);
    expect(second?.byteOffset).toBe(first?.length);
  });

  it("throw what the file system says where there is none", () => {
    expect(() => new SharedFiles().read(join(folder, "no-such.md"))).toThrow(/ENOENT/);
  });
});
