import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { capturedRun, type Captured } from "./captured-run.ts";

const page = join(import.meta.dirname, "../golden/pipe-table-page/specs");
const head = 'overlay: 1.0.0\ninfo: { title: ours, version: "1" }\nactions:\n';

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "larkwright-overlays-"));
  await cp(page, join(folder, "specs"), { recursive: true });
  await mkdir(join(folder, "specs/overlays"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("overlays beside the sources", () => {
  it("are applied, take no part as pages, and count for the next run", async () => {
    await overlay("- target: $.paths.*.get\n  update: { summary: All rooms }\n");
    const { exitCode, err } = await call("generate");
    expect(exitCode).toBe(0);
    expect(err).toContain("overlays/ours.yaml:4:11 info[overlay/applied]");
    expect(err).not.toContain("input/");
    expect(await emitted()).toContain("summary: All rooms");
    expect((await call("generate")).out).toMatch(/^files: 0 written/m);
    await overlay("- target: $.paths.*.get\n  update: { summary: Every room }\n");
    await call("generate");
    expect(await emitted()).toContain("summary: Every room");
  });

  it("keep everything from being written where they are wrong", async () => {
    await overlay("- target: paths\n  remove: true\n");
    const { exitCode, err } = await call("generate");
    expect([exitCode, err]).toEqual([3, expect.stringContaining("error[overlay/target]")]);
    await expect(emitted()).rejects.toThrow("ENOENT");
  });

  it("are left out of restored pages", async () => {
    await overlay("- target: $.paths.*.get\n  update: { summary: All rooms }\n");
    await call("restore", "--out", "clean");
    const { out } = await call("diff", "specs", "clean", "--json");
    expect(JSON.parse(out)).toMatchObject({ changes: [] });
  });

  it("are seen by diff", async () => {
    await call("generate");
    await overlay("- target: $.paths.*.get\n  update: { summary: All rooms }\n");
    const { out } = await call("diff", "--json");
    expect(JSON.parse(out)).toMatchObject({ bump: "patch", changes: [{ rule: "text/title" }] });
    await call("generate");
    for (const sources of [["specs"], ["generated", "specs"], ["specs", "generated"]]) {
      expect((await call("diff", ...sources)).out).toBe("no change; version: none\n");
    }
    await cp(page, join(folder, "other"), { recursive: true });
    expect((await call("diff", "specs", "other")).out).toBe("no change; version: none\n");
  });
});

function call(...typed: readonly string[]): Promise<Captured> {
  return capturedRun(typed, { folder });
}

function overlay(actions: string): Promise<void> {
  return writeFile(join(folder, "specs/overlays/ours.yaml"), head + actions);
}

function emitted(): Promise<string> {
  return readFile(join(folder, "generated/openapi/openapi.yaml"), "utf8");
}
