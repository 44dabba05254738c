import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Interrupted, type Guard } from "../../generator/cli/streams.ts";
import { capturedRun, type Captured } from "./captured-run.ts";

const pages = join(import.meta.dirname, "..", "golden");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-cli-"));
  for (const name of ["openapi-page", "pipe-table-page"]) {
    await cp(join(pages, name, "specs"), join(folder, "specs"), { recursive: true });
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("larkwright generate", () => {
  it("writes every output and a manifest, and sums up in plain lines", async () => {
    const { exitCode, out } = await call("generate");
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder, "generated"))).toEqual([
      ".manifest.json",
      ".origin.json",
      "client",
      "docs",
      "mock",
      "openapi",
    ]);
    expect(out).toMatch(/^operations: 2$/m);
    expect(out).toMatch(/^error rows: 4 \(4 codes\)$/m);
    expect(out).toMatch(/^files: \d+ written, 0 unchanged, 0 removed$/m);
  });

  it("writes nothing the second time", async () => {
    await call("generate");
    const before = await changeTime("generated/openapi/openapi.json");
    const { out } = await call("generate");
    expect(out).toMatch(/^files: 0 written, \d+ unchanged, 0 removed$/m);
    expect(await changeTime("generated/openapi/openapi.json")).toBe(before);
  });

  it("makes only what is asked for, and leaves the rest alone", async () => {
    await call("generate");
    const { exitCode } = await call("generate", "--only", "openapi,docs");
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder, "generated"))).toContain("client");
    const only = await call("generate", "--only", "openapi", "--out", "other");
    expect(only.exitCode).toBe(0);
    expect(await readdir(join(folder, "other"))).toEqual([".manifest.json", ".origin.json", "openapi"]);
  });

  it("makes only what --include names, as often as it is given", async () => {
    const one = await call("generate", "--include", "desk.*");
    expect(one.out).toMatch(/^operations: 1$/m);
    const both = await call("generate", "--include", "desk.*", "--include", "stock.v1.item.patch");
    expect(both.out).toMatch(/^operations: 2$/m);
  });

  it("ends with 2 where --include names nothing", async () => {
    const { exitCode, err } = await call("generate", "--include", "dsek.*");
    expect([exitCode, err]).toEqual([2, expect.stringContaining("“desk” may be meant")]);
  });

  it("takes sources as arguments", async () => {
    const { out } = await call("generate", "specs/*.yaml", "--only", "openapi");
    expect(out).toMatch(/^operations: 1$/m);
  });

  it("prints one JSON object with --json and nothing else", async () => {
    const { out, err } = await call("generate", "--json", "--only", "openapi");
    const json = parse(out);
    expect(json).toMatchObject({ command: "generate", exitCode: 0, counts: { operations: 2, errorRows: 4 } });
    expect(json["files"]).toMatchObject({
      written: [".origin.json", "openapi/history.json", "openapi/openapi.json", "openapi/openapi.yaml"],
      unchanged: 0,
    });
    expect(err).toBe("");
  });

  it("prints nothing with --quiet", async () => {
    expect(await call("generate", "--quiet")).toEqual({ exitCode: 0, out: "", err: "" });
  });

  it("writes nothing when the sources have errors", async () => {
    const { exitCode, err } = await call("generate", "specs", "no/such/file.md");
    expect(exitCode).toBe(3);
    expect(err).toContain("error[input/missing]");
    expect(await readdir(folder)).toEqual(["specs"]);
  });

  it("writes nothing when there is no page at all", async () => {
    await writeFile(join(folder, "empty.md"), "");
    const { exitCode, err } = await call("generate", "empty.md");
    expect(exitCode).toBe(3);
    expect(err).toContain("empty.md:1:1 warning[input/empty]");
    expect(err).toContain("error[input/nothing]");
  });

  it("changes nothing when it is interrupted before files are put into place", async () => {
    const guard: Guard = (work) => work(AbortSignal.abort(new Interrupted("interrupted; nothing was changed")));
    const { exitCode, err } = await capturedRun(["generate"], { folder, guard });
    expect(exitCode).toBe(130);
    expect(err).toContain("larkwright generate: interrupted; nothing was changed");
    expect(await readdir(folder)).toEqual(["specs"]);
  });

  it("shows progress and an aligned table on a terminal", async () => {
    const { out, err } = await capturedRun(["generate"], { folder, isTerminal: true });
    expect(err).toContain("\r\u001b[2Kreading sources");
    expect(out).toMatch(/^ {2}operations +2$/m);
  });

  it("colours only where the stream takes it", async () => {
    const plain = await capturedRun(["generate"], { folder, isTerminal: true });
    const coloured = await capturedRun(["generate"], { folder, isTerminal: true, hasColour: true });
    expect(plain.out).not.toContain("\u001b[");
    expect(coloured.out).toContain("\u001b[");
  });
});

describe("larkwright inspect", () => {
  it("says what became of each page", async () => {
    await writeFile(join(folder, "specs", "picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
    const json = parse((await call("inspect", "--json")).out);
    expect(json["pages"]).toMatchObject([
      { file: "list-rooms.md", kind: "operation", dialect: "feishu-markdown", operationId: "desk.v1.room.list" },
      { file: "picture.png", kind: "neither", reason: expect.stringContaining("not text") as string },
      { file: "stock.yaml", kind: "operation", dialect: "openapi-yaml" },
    ]);
    expect(json["diagnostics"]).toContainEqual(
      expect.objectContaining({ file: "picture.png", line: 1, column: 1, severity: "warning", code: "input/not-text" }),
    );
  });

  it("writes nothing", async () => {
    expect((await call("inspect")).exitCode).toBe(0);
    expect(await readdir(folder)).toEqual(["specs"]);
  });

  it("exits with 3 where the sources have errors", async () => {
    expect((await call("inspect", "nowhere")).exitCode).toBe(3);
  });
});

describe("larkwright check", () => {
  it("exits with 0 where the output is current", async () => {
    await call("generate");
    expect(await call("check")).toMatchObject({ exitCode: 0, out: "check: the output on disk is current\n" });
  });

  it("exits with 1 and lists what differs, changing nothing", async () => {
    await call("generate");
    await writeFile(join(folder, "generated/openapi/openapi.json"), "{}");
    await rm(join(folder, "generated/openapi/openapi.yaml"));
    const { exitCode, out } = await call("check");
    expect(exitCode).toBe(1);
    expect(out.trimEnd().split("\n")).toEqual([
      "reason: the output was edited by hand",
      "  edited: openapi/openapi.json",
      "  edited: openapi/openapi.yaml",
      "changed: openapi/openapi.json",
      "missing: openapi/openapi.yaml",
    ]);
    expect(await readFile(join(folder, "generated/openapi/openapi.json"), "utf8")).toBe("{}");
    expect(parse((await call("check", "--json")).out)).toMatchObject({
      command: "check",
      exitCode: 1,
      same: false,
      differences: [
        { path: "openapi/openapi.json", state: "changed" },
        { path: "openapi/openapi.yaml", state: "missing" },
      ],
    });
  });

  it("notices pages that are gone", async () => {
    await call("generate");
    await rm(join(folder, "specs/stock.yaml"));
    const { exitCode, out } = await call("check");
    expect(exitCode).toBe(1);
    expect(out).toContain("obsolete: docs/");
  });
});

describe("larkwright restore", () => {
  it("writes pages that give the same document", async () => {
    const { exitCode } = await call("restore", "--out", "clean");
    expect(exitCode).toBe(0);
    await call("generate", "--only", "openapi", "--out", "one");
    await call("generate", "clean", "--only", "openapi", "--out", "two");
    expect(await withoutPlaces("two")).toEqual(await withoutPlaces("one"));
  });

  it("needs to know where to", async () => {
    expect(await call("restore")).toMatchObject({ exitCode: 2 });
  });

  it("knows two ways with prose", async () => {
    expect((await call("restore", "--out", "o", "--prose", "some")).exitCode).toBe(2);
    expect((await call("restore", "--out", "o", "--prose", "drop")).exitCode).toBe(0);
  });
});

describe("larkwright", () => {
  it.each([["generate"], ["inspect"], ["check"], ["restore"]])("explains %s with --help", async (command) => {
    const { exitCode, out } = await call(command, "--help");
    expect(exitCode).toBe(0);
    expect(out).toContain(`Usage: larkwright ${command}`);
    expect(out).toContain("--json");
  });

  it("explains itself and its exit codes", async () => {
    const { exitCode, out } = await call("--help");
    expect(exitCode).toBe(0);
    expect(out).toContain("3 the sources have errors");
  });

  it("says its version", async () => {
    expect(await call("--version")).toEqual({ exitCode: 0, out: "1.2.3\n", err: "" });
  });

  it.each([
    [["generate", "--nonsense"], "unknown option"],
    [["nonsense"], "unknown command"],
    [["generate", "--only", "openapi,nonsense"], "“nonsense” is no output; expected one or more of openapi"],
    [["generate", "--config", "no.ts"], "no.ts: there is no such file"],
    [[], "Usage: larkwright"],
  ])("exits with 2 on %j", async (typed, message) => {
    const { exitCode, out, err } = await call(...typed);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });

  it("takes its settings from the configuration", async () => {
    const config = { sources: ["specs/*.yaml"], out: "made", only: ["openapi"] };
    await writeFile(join(folder, "larkwright.config.json"), JSON.stringify(config));
    expect((await call("generate")).exitCode).toBe(0);
    expect(await readdir(join(folder, "made"))).toEqual([".manifest.json", ".origin.json", "openapi"]);
  });

  it("says in one line what it cannot do, without a stack", async () => {
    await mkdir(join(folder, "generated/.manifest.json"), { recursive: true });
    const { exitCode, err } = await call("generate", "--quiet");
    expect(exitCode).toBe(70);
    expect(err).toMatch(/^larkwright generate: .*\n$/);
  });

  it.each(["generate", "check"])("takes a file in the place of the output folder for wrong usage: %s", async (name) => {
    await writeFile(join(folder, "generated"), "a file in the way");
    const { exitCode, err } = await call(name, "--quiet");
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/^larkwright \w+: .*generated” is a file; .*\n$/)]);
  });
});

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

function parse(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

async function changeTime(path: string): Promise<bigint> {
  return (await stat(join(folder, path), { bigint: true })).ctimeNs;
}

async function withoutPlaces(out: string): Promise<unknown> {
  const text = await readFile(join(folder, out, "openapi/openapi.json"), "utf8");
  return JSON.parse(text, (key, value: unknown) => (key === "x-lark-source" ? undefined : value));
}
