import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { capturedRun, type Captured } from "./captured-run.ts";

const pages = join(import.meta.dirname, "..", "golden");
const page = "specs/list-rooms.md";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-update-"));
  for (const name of ["openapi-page", "pipe-table-page"]) {
    await cp(join(pages, name, "specs"), join(folder, "specs"), { recursive: true });
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("larkwright generate, again", () => {
  it("gives both packages the version that the changes ask for, with a changelog", async () => {
    await generate();
    await changePage(optional, required);
    expect((await generate()).out).toMatch(/^version: 0\.1\.0 → 0\.2\.0$/m);
    for (const name of ["client", "mock"]) {
      expect(JSON.parse(await read(`generated/${name}/package.json`))).toMatchObject({ version: "0.2.0" });
      const changelog = await read(`generated/${name}/CHANGELOG.md`);
      expect(changelog).toMatch(/## 0\.2\.0\n[^]*### Breaking\n[^]*## 0\.1\.0\n\nThe first version\./);
      expect(changelog).toContain("Migration: Pass `params.page_size` in `client.desk.v1.room.list`");
    }
    expect(JSON.parse(await read("generated/openapi/openapi.json"))).toMatchObject({ info: { version: "0.2.0" } });
  });

  it.each([["a cache"], ["no cache"]])("writes nothing where nothing changed, with %s", async (name) => {
    const options = name === "no cache" ? ["--no-cache", ...openapi] : openapi;
    await generate(...options);
    await changePage(optional, required);
    await generate(...options);
    const before = await changeTimes();
    const { out } = await generate(...options);
    expect(out).toMatch(/^files: 0 written/m);
    expect(out).toMatch(/^version: 0\.2\.0$/m);
    expect(await changeTimes()).toEqual(before);
  });

  it("keeps the version where files moved and prose lines shifted", async () => {
    await generate(...openapi);
    const text = await read(page);
    await rm(join(folder, page));
    await writeFile(join(folder, "specs/moved.md"), text.replace("\n# ", "\n\n\n# "));
    const { out } = await generate(...openapi);
    expect(out).toMatch(/^version: 0\.1\.0$/m);
    expect(out).not.toMatch(/^files: 0 written/m);
    expect(await read("generated/openapi/history.json")).not.toContain("0.1.1");
  });

  it("goes on, never back, where a change is taken back", async () => {
    await generate(...openapi);
    await changePage(optional, required);
    await generate(...openapi);
    await changePage(required, optional);
    expect((await generate(...openapi)).out).toMatch(/^version: 0\.2\.0 → 0\.2\.1$/m);
  });

  it("keeps the version where the program alone changed", async () => {
    await generate(...openapi);
    const { out } = await capturedRun(["generate", "--no-cache", ...openapi], { folder, version: "9.9.9" });
    expect(out).toMatch(/^version: 0\.1\.0$/m);
    expect(out).toMatch(/^files: 0 written/m);
  });

  it("goes on from the packages where document and history are gone, and says that the change is not known", async () => {
    await generate("--only", "openapi,mock");
    await changePage(optional, required);
    await generate("--only", "openapi,mock");
    await rm(join(folder, "generated/openapi"), { recursive: true });
    const { out, err } = await generate("--only", "openapi,mock");
    expect(out).toMatch(/^version: 0\.2\.0 → 0\.3\.0$/m);
    expect(err).toContain("warning[version/unknown-change]");
  });

  it("says that a version is the first, and what to do if it is not", async () => {
    expect((await generate(...openapi)).out).toMatch(
      /^version: 0\.1\.0, the first; .*“version” in the configuration$/m,
    );
    await rm(join(folder, "generated"), { recursive: true });
    expect((await generate(...openapi)).out).toMatch(/^version: 0\.1\.0, the first; /m);
  });

  it("keeps the version in a run that makes no document, and takes it over", async () => {
    await generate("--only", "openapi,mock");
    await changePage(optional, required);
    await generate("--only", "mock");
    expect(JSON.parse(await read("generated/mock/package.json"))).toMatchObject({ version: "0.1.0" });
    await generate(...openapi);
    await generate("--only", "mock");
    expect(JSON.parse(await read("generated/mock/package.json"))).toMatchObject({ version: "0.2.0" });
  });

  it("takes the version of a document that was generated before there was a history", async () => {
    await generate(...openapi);
    await rm(join(folder, "generated/openapi/history.json"));
    await changePage(optional, required);
    expect((await generate(...openapi)).out).toMatch(/^version: 0\.1\.0 → 0\.2\.0$/m);
  });

  it("takes an edited document for a lost one: what changed is a break that nobody knows", async () => {
    await generate(...openapi);
    await writeFile(join(folder, "generated/openapi/openapi.json"), "{}");
    const same = await generate(...openapi);
    expect(same.out).toMatch(/^version: 0\.1\.0$/m);
    await writeFile(join(folder, "generated/openapi/openapi.json"), "{}");
    await changePage(optional, required);
    const { out, err } = await generate(...openapi);
    expect(out).toMatch(/^version: 0\.1\.0 → 0\.2\.0$/m);
    expect(err).toContain("warning[version/unknown-change]");
  });

  it("writes nothing where the history cannot be read", async () => {
    await generate(...openapi);
    await writeFile(join(folder, "generated/openapi/history.json"), "<<<<<<< HEAD\n");
    const { exitCode, err } = await generate("--no-cache", ...openapi);
    expect(exitCode).toBe(3);
    expect(err).toContain("error[version/history-unreadable]");
  });

  it("uses the configuration's version and says where it is too low or goes back", async () => {
    await configure({ version: "1.4.0" });
    await generate(...openapi);
    await changePage(optional, required);
    const { out, err } = await generate(...openapi);
    expect(out).toMatch(/^version: 1\.4\.0$/m);
    expect(err).toContain("“1.4.0”, and the changes of the documents ask for at least “2.0.0”");
    expect((await generate("--no-cache", ...openapi)).err).toContain("warning[version/too-low]");
    await configure({ version: "1.3.0" });
    expect((await generate(...openapi)).err).toContain("“1.3.0”, and “1.4.0” was generated before");
  });
});

describe("larkwright check", () => {
  it("says that the sources changed, and which", async () => {
    await generate(...openapi);
    await changePage(optional, required);
    await rm(join(folder, "specs/stock.yaml"));
    const { exitCode, out } = await call("check", ...openapi);
    expect(exitCode).toBe(1);
    expect(out).toContain(
      "reason: sources changed since the output was made\n  source changed: list-rooms.md\n  source gone: stock.yaml\n",
    );
    expect(out).not.toContain("by hand");
  });

  it("is content where sources changed and nothing is made otherwise", async () => {
    await generate(...openapi);
    await changePage(/\n*$/, "\n\n\n");
    expect(await call("check", ...openapi)).toMatchObject({ exitCode: 0 });
  });

  it("says that the output was edited, and where", async () => {
    await generate(...openapi);
    await writeFile(join(folder, "generated/openapi/openapi.yaml"), "mine");
    const json = JSON.parse((await call("check", "--json", ...openapi)).out) as object;
    expect(json).toMatchObject({
      same: false,
      reasons: [{ kind: "edited", files: ["openapi/openapi.yaml"] }],
      differences: [{ path: "openapi/openapi.yaml", state: "changed" }],
    });
  });

  it("says that the program and the configuration changed, each and both", async () => {
    await generate(...openapi);
    await configure({ version: "0.3.0" });
    expect((await call("check", ...openapi)).out).toContain("reason: the configuration changed");
    const { out } = await capturedRun(["check", ...openapi], { folder, version: "9.9.9" });
    expect(out).toContain("reason: larkwright changed: 1.2.3 → 9.9.9\nreason: the configuration changed");
  });

  it("says several at once", async () => {
    await generate(...openapi);
    await changePage(optional, required);
    await rm(join(folder, "generated/openapi/openapi.yaml"));
    const { out } = await call("check", ...openapi);
    expect(out).toContain("reason: sources changed");
    expect(out).toContain("reason: the output was edited by hand\n  edited: openapi/openapi.yaml\n");
  });

  it("says that nothing on disk tells why, where nothing does", async () => {
    await generate(...openapi);
    await rm(join(folder, "generated/.origin.json"));
    await configure({ version: "0.3.0" });
    expect((await call("check", ...openapi)).out).toContain("reason: made by another run");
  });
});

const optional = "page_size | int | 否 |";
const required = "page_size | int | 是 |";

const openapi = ["--only", "openapi"];

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

function generate(...typed: readonly string[]): Promise<Captured> {
  return call("generate", ...typed);
}

function configure(config: object): Promise<void> {
  return writeFile(join(folder, "larkwright.config.json"), JSON.stringify(config));
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

async function changePage(from: string | RegExp, to: string): Promise<void> {
  const text = await read(page);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, page), changed);
}

async function changeTimes(): Promise<readonly bigint[]> {
  const paths = ["openapi/openapi.json", "openapi/history.json", ".manifest.json", ".origin.json"];
  const stats = paths.map((path) => stat(join(folder, "generated", path), { bigint: true }));
  return (await Promise.all(stats)).map(({ ctimeNs }) => ctimeNs);
}
