import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

import { render } from "../generator/diagnostics/render.ts";
import type { Diagnostic } from "../generator/diagnostics/report.ts";
import { generate } from "../generator/pipeline.ts";

const folder = join(import.meta.dirname, "golden");
const templates = join(import.meta.dirname, "..", "templates");

describe.each(namesIn(folder))("the golden case %s", (name) => {
  const place = join(folder, name);

  it("comes out as it stands in expected/ and diagnostics.txt", async () => {
    const { files, diagnostics } = await generate({ sources: [join(place, "specs")] });
    const made = files.filter((file) => !isCopied(file.path));
    for (const file of made) await expect(file.text).toMatchFileSnapshot(join(place, "expected", file.path));
    await expect(print(diagnostics)).toMatchFileSnapshot(join(place, "diagnostics.txt"));
    if (expect.getState().snapshotState.snapshotUpdateState === "all")
      removeOthers(
        made.map((file) => file.path),
        place,
      );
    expect(filesBelow(join(place, "expected"))).toEqual(made.map((file) => file.path));
  });
});

function print(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${render(diagnostic)}\n`).join("\n");
}

/** What is copied byte for byte from the templates needs no second copy here. */
function isCopied(path: string): boolean {
  return existsSync(join(templates, path));
}

function removeOthers(paths: readonly string[], place: string): void {
  for (const path of filesBelow(join(place, "expected"))) {
    if (!paths.includes(path)) rmSync(join(place, "expected", path));
  }
}

function filesBelow(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function namesIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, "specs")))
    .sort();
}
