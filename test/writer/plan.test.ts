import { describe, expect, it } from "vitest";

import { printManifest } from "../../generator/writer/manifest.ts";
import { hashOfText as hashOf } from "../../generator/output/output-file.ts";
import { isUpToDate, plan, type Disk } from "../../generator/writer/plan.ts";

describe("plan", () => {
  it("writes everything into an empty folder, in order of path", () => {
    const planned = plan(outputs({ "b.md": "b", "a.md": "a" }), disk({}, {}));
    expect(planned.write.map((file) => file.path)).toEqual(["a.md", "b.md"]);
    expect(Object.keys(JSON.parse(planned.manifest ?? "") as object)).toEqual(["a.md", "b.md"]);
  });

  it("has nothing to do where all is as it should be", () => {
    const files = { "a.md": "a", "b.md": "b" };
    const planned = plan(outputs(files), disk(files, files));
    expect(planned).toMatchObject({ write: [], remove: [], unchanged: ["a.md", "b.md"], manifest: undefined });
    expect(isUpToDate(planned)).toBe(true);
  });

  it("writes only what changed", () => {
    const old = { "a.md": "a", "b.md": "b" };
    const planned = plan(outputs({ "a.md": "a", "b.md": "new" }), disk(old, old));
    expect(planned).toMatchObject({ write: [{ path: "b.md" }], unchanged: ["a.md"], overwritten: [] });
    expect(isUpToDate(planned)).toBe(false);
  });

  it("writes what is missing on disk", () => {
    const planned = plan(outputs({ "a.md": "a" }), disk({ "a.md": "a" }, {}));
    expect(planned.write).toHaveLength(1);
  });

  it("removes what no longer belongs", () => {
    const old = { "a.md": "a", "b.md": "b" };
    expect(plan(outputs({ "a.md": "a" }), disk(old, old)).remove).toEqual(["b.md"]);
  });

  it("keeps what no longer belongs but was edited", () => {
    const planned = plan([], disk({ "b.md": "b" }, { "b.md": "mine" }));
    expect(planned).toMatchObject({ remove: [], kept: ["b.md"], manifest: "{}\n" });
  });

  it("forgets what no longer belongs and is gone already", () => {
    expect(plan([], disk({ "b.md": "b" }, {}))).toMatchObject({ remove: [], kept: [], manifest: "{}\n" });
  });

  it("does not know files that no run of its own wrote", () => {
    expect(plan([], disk({}, { "mine.md": "mine" }))).toMatchObject({ remove: [], kept: [] });
  });

  it("replaces a file that was edited, and says so", () => {
    const planned = plan(outputs({ "a.md": "new" }), disk({ "a.md": "old" }, { "a.md": "mine" }));
    expect(planned).toMatchObject({ write: [{ path: "a.md" }], overwritten: ["a.md"] });
  });

  it("takes a file that was cut off before the manifest for written", () => {
    const planned = plan(outputs({ "a.md": "new" }), disk({ "a.md": "old" }, { "a.md": "new" }));
    expect(planned).toMatchObject({ write: [], unchanged: ["a.md"] });
    expect(planned.manifest).toContain(hashOf("new"));
  });

  it("leaves folders alone that this run does not answer for", () => {
    const old = { "client/a.ts": "a", "docs/a.md": "a" };
    const planned = plan(outputs({ "client/b.ts": "b" }), disk(old, old), ["client"]);
    expect(planned.remove).toEqual(["client/a.ts"]);
    expect(Object.keys(JSON.parse(planned.manifest ?? "") as object)).toEqual(["client/b.ts", "docs/a.md"]);
  });

  it.each([
    ["renews", "nothing else is there", { "client/a.ts": "a" }, ["client/b.ts", "record.json"]],
    ["leaves", "another folder is there", { "client/a.ts": "a", "docs/a.md": "a" }, ["client/b.ts"]],
  ])("%s its record of all files where it makes only one folder and %s", (_verb, _what, others, written) => {
    const old = { ...others, "record.json": "old" };
    const [record] = outputs({ "record.json": "new" });
    const planned = plan(outputs({ "client/b.ts": "b" }), disk(old, old), ["client"], record);
    expect(planned.write.map((file) => file.path)).toEqual(written);
  });

  it("has a manifest that does not depend on the order of the files", () => {
    const one = plan(outputs({ a: "1", B: "2", 频: "3" }), disk({}, {})).manifest;
    const other = plan(outputs({ 频: "3", a: "1", B: "2" }), disk({}, {})).manifest;
    expect(one).toBe(other);
    expect(one).toMatch(/^\{\n {2}"B": "[0-9a-f]{64}",\n {2}"a": /);
  });
});

function outputs(files: Readonly<Record<string, string>>): { path: string; text: string }[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function disk(known: Readonly<Record<string, string>>, found: Readonly<Record<string, string>>): Disk {
  const manifest = hashes(known);
  return { manifest, manifestText: printManifest(manifest), hashes: hashes(found), names: new Set() };
}

function hashes(files: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [path, hashOf(text)]));
}
