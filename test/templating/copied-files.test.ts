import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { copiedFiles } from "../../generator/templating/copied-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "larkwright-copied-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("copiedFiles", () => {
  it("gives what is no template, in order of path, byte for byte", () => {
    place({ "client/b.ts": "b\r\n", "client/a/x.ts": "{{x}}", "client/c.ts.hbs": "c", "docs/d.css": "d" });
    expect(copiedFiles(folder, ["client"])).toEqual([
      { path: "client/a/x.ts", text: "{{x}}" },
      { path: "client/b.ts", text: "b\r\n" },
    ]);
  });

  it("gives nothing for a folder that is not there, or whose name only begins like another's", () => {
    place({ "client-extra/a.ts": "a" });
    expect(copiedFiles(folder, ["client"])).toEqual([]);
  });
});

function place(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
