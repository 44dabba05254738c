import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const sources = new URL("../../../../../templates/client/src/runtime/files/", import.meta.url).pathname;
const program = new URL("large-files.mjs", import.meta.url).pathname;

interface Counted {
  readonly size: number;
  readonly streamed: { readonly received: number; readonly announced?: string };
  readonly fromDisk: { readonly received: number; readonly announced?: string };
  readonly read: number;
  readonly downloadSize: number;
  readonly grownMegabytes: number;
}

describe("a file of 200 MB", () => {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-files-"));
  let counted: Counted;

  beforeAll(async () => {
    compile(folder);
    const { stdout } = await promisify(execFile)(process.execPath, [program, `${pathToFileURL(folder).href}/`]);
    // The program's own shape.
    counted = JSON.parse(stdout) as Counted;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is uploaded whole from a stream, without a length in advance", () => {
    expect(counted.streamed.received).toBeGreaterThan(counted.size);
    expect(counted.streamed.received).toBeLessThan(counted.size + 1000);
    expect(counted.streamed.announced).toBeUndefined();
  });

  it("is uploaded whole from disk, with its length in advance", () => {
    expect(counted.fromDisk.received).toBeGreaterThan(counted.size);
    expect(Number(counted.fromDisk.announced)).toBe(counted.fromDisk.received);
  });

  it("is downloaded whole", () => {
    expect([counted.read, counted.downloadSize]).toEqual([counted.size, counted.size]);
  });

  it("takes no memory to speak of, three times over", () => {
    expect(counted.grownMegabytes).toBeLessThan(100);
  });
});

/** The modules as a program runs them, without types. */
function compile(folder: string): void {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const name of readdirSync(sources)) {
    const { outputText } = ts.transpileModule(readFileSync(join(sources, name), "utf8"), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(folder, name.replace(/\.ts$/, ".js")), outputText);
  }
}
