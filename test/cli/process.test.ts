import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");
const page = join(root, "test", "golden", "pipe-table-page", "specs");

let built = "";
let program: readonly string[] = [];
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), "larkwright-program-"));
  for (const name of ["package.json", "templates", "node_modules"]) symlinkSync(join(root, name), join(built, name));
  const sources = await rolldown({
    input: join(root, "generator", "cli.ts"),
    platform: "node",
    external: /^[^./]/,
    logLevel: "silent",
  });
  await sources.write({ dir: join(built, "dist"), preserveModules: true, entryFileNames: "[name].mjs" });
  await sources.close();
  program = [join(built, "dist", "cli.mjs")];
});
afterAll(() => {
  rmSync(built, { recursive: true });
});

describe("the program", () => {
  it("says its own version", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(await run(process.execPath, [...program, "--version"], { cwd: root })).toEqual({
      stdout: `${version}\n`,
      stderr: "",
    });
  });

  it("prints JSON on standard output", async () => {
    const { stdout } = await run(process.execPath, [...program, "inspect", page, "--json"], { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject({ command: "inspect", exitCode: 0, counts: { operations: 1 } });
  });

  it("ends with the exit code, and diagnostics on standard error", async () => {
    const failed = run(process.execPath, [...program, "inspect", "no-such-folder"], { cwd: root });
    await expect(failed).rejects.toMatchObject({
      code: 3,
      stderr: expect.stringContaining("no-such-folder:1:1 error[input/missing]") as string,
    });
  });

  it("does not mind when nobody reads on", async () => {
    const [node, ...typed] = [process.execPath, ...program, "inspect", page, "--json"];
    const command = [node, ...typed].map((word) => `'${word}'`).join(" ");
    const { stdout, stderr } = await run("bash", ["-c", `set -o pipefail; ${command} | head -c 1`], { cwd: root });
    expect({ stdout, stderr }).toEqual({ stdout: "{", stderr: "" });
  });
});
