import { cp, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { bundleOf, guidePage, operationPage } from "../reading/bundle.ts";
import { capturedRun, type Captured } from "./captured-run.ts";

const golden = join(import.meta.dirname, "..", "golden");

const items = operationPage("store", "items");
const chairs = operationPage("desk", "chairs");

/** Sources and what a first run made of them. */
let start = "";
let folder = "";
beforeAll(async () => {
  start = await mkdtemp(join(tmpdir(), "larkwright-cli-cache-"));
  for (const name of ["openapi-page", "pipe-table-page", "tags-page"]) {
    await cp(join(golden, name, "specs"), join(start, "specs", name), { recursive: true });
  }
  await writeFile(join(start, "specs", "bundle.txt"), bundleOf([items, guidePage, chairs]));
  await capturedRun(["generate"], { folder: start });
});
afterAll(async () => {
  await rm(start, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-cli-cache-"));
  await cp(start, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

/** Every file below a folder with its content. */
async function contents(name: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths.sort().map(async (path) => [path.slice(join(folder, name).length), await readFile(path, "utf8")]);
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
}

async function edit(path: string, by: (text: string) => string): Promise<void> {
  await writeFile(join(folder, path), by(await readFile(join(folder, path), "utf8")));
}

/** What a run makes that has a cache, and what one makes that has none; both go on from the same version. */
async function expectSameAsAnew(...typed: readonly string[]): Promise<void> {
  await cp(join(folder, "generated"), join(folder, "anew"), { recursive: true, force: true }).catch(() => undefined);
  const cached = await call("generate", ...typed);
  const anew = await call("generate", ...typed, "--out", "anew", "--no-cache");
  expect(cached.err).toBe(anew.err);
  expect(await contents("generated")).toEqual(await contents("anew"));
  await rm(join(folder, "anew"), { recursive: true });
}

async function firstPage(name: string): Promise<string> {
  return join("specs", name, (await readdir(join(folder, "specs", name)))[0] ?? "");
}

/** In the place of the copy, whose files are other ones than those that the first run knows. */
async function generateAnew(): Promise<void> {
  for (const name of ["generated", "node_modules"]) await rm(join(folder, name), { recursive: true });
  await call("generate");
}

describe("larkwright generate with what the last run left", () => {
  it("says and makes the same when nothing changed", async () => {
    await generateAnew();
    await expectSameAsAnew();
  });

  it.each(["openapi-page", "pipe-table-page", "tags-page"])("sees one changed character of %s", async (name) => {
    await edit(await firstPage(name), (text) =>
      text.replace(/[a-z](?=[^\n]*$)/u, (letter) => (letter === "x" ? "y" : "x")),
    );
    await expectSameAsAnew();
  });

  it("sees that lines moved", async () => {
    await edit(await firstPage("tags-page"), (text) => text.replace("\n## ", "\n\n\n## "));
    await expectSameAsAnew();
  });

  it.each([
    ["a letter of one page", [items.map((line) => line.replace("some of", "sum of")), guidePage, chairs]],
    ["a line that moves all later pages", [["More items", "", ...items.slice(1)], guidePage, chairs]],
    ["that a page is gone", [items, chairs]],
    ["that pages changed places", [chairs, guidePage, items]],
  ])("sees %s in a bundle", async (_, pages) => {
    await writeFile(join(folder, "specs", "bundle.txt"), bundleOf(pages));
    await expectSameAsAnew();
  });

  it("sees a page that was renamed, and one that is gone", async () => {
    const page = await firstPage("tags-page");
    await cp(join(folder, page), join(folder, "specs", "renamed.md"));
    await rm(join(folder, page));
    await expectSameAsAnew();
    await rm(join(folder, "specs", "renamed.md"));
    await expectSameAsAnew();
  });

  it("sees in which facts a page that is not used differs now", async () => {
    const page = await firstPage("pipe-table-page");
    const other = join("specs", "zz-copy.md");
    await cp(join(folder, page), join(folder, other));
    await expectSameAsAnew();
    await edit(other, (text) => text.replaceAll(/最大值：\s*`?\d+/gu, "最大值：77"));
    await expectSameAsAnew();
    expect((await call("generate", "--no-cache")).err).toMatch(/documented twice; .*maximum .*77/u);
  });

  it("sees another configuration", async () => {
    await writeFile(join(folder, "larkwright.config.json"), `{ "clientPackage": "@x/y", "version": "3.2.1" }`);
    await expectSameAsAnew();
  });

  it("puts back an output that was edited, and one that was taken away", async () => {
    await generateAnew();
    await edit("generated/openapi/openapi.yaml", (text) => `${text}\n`);
    await rm(join(folder, "generated/openapi/openapi.json"));
    await expectSameAsAnew();
  });

  it("does without a cache of which a byte is damaged", async () => {
    const place = "node_modules/.cache/larkwright";
    for (const path of Object.keys(await contents(place))) {
      const bytes = await readFile(join(folder, place, path));
      bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
      await writeFile(join(folder, place, path), bytes);
    }
    await expectSameAsAnew();
    await rm(join(folder, "generated"), { recursive: true });
    await expectSameAsAnew();
  });

  it("does without what is damaged where it is only found when it is needed", async () => {
    await generateAnew();
    const place = "node_modules/.cache/larkwright";
    for (const path of Object.keys(await contents(place))) {
      const bytes = await readFile(join(folder, place, path));
      // behind the list of what there is, every so often
      const head = 12 + Number(bytes.toString("latin1", 0, 12));
      for (let at = head; at < bytes.length; at += 500) bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(join(folder, place, path), bytes);
    }
    await edit(await firstPage("tags-page"), (text) => text.replace("Full name", "Whole name"));
    await expectSameAsAnew();
  });

  it("sees an edit of the same length, though the page has its old time again", async () => {
    await generateAnew();
    await edit(await firstPage("tags-page"), (text) => text.replace("Full name", "Its label"));
    // what is as new as anything is read again in any case
    await pause(60);
    await call("generate");
    const page = join(folder, await firstPage("tags-page"));
    const { atime, mtime } = await stat(page);
    await edit(await firstPage("tags-page"), (text) => text.replace("Its label", "Its badge"));
    await utimes(page, atime, mtime);
    await expectSameAsAnew();
  });

  it("keeps nothing with --no-cache", async () => {
    await rm(join(folder, "node_modules"), { recursive: true });
    await call("generate", "--no-cache");
    expect(await readdir(folder)).toEqual(["generated", "specs"]);
  });
});
