import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const run = promisify(execFile);

/** Threads are started only where the program runs as JavaScript. */
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(root, "node_modules", ".larkwright-threads-"));
  await symlink(join(root, "templates"), join(folder, "templates"));
  await cp(join(root, "package.json"), join(folder, "package.json"));
  await compile(join(root, "generator"), join(folder, "dist"));
  await pages(join(folder, "pages"));
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("gives the same from one thread, from three and from what was kept", async () => {
  const script = `
    import { createHash } from "node:crypto";
    import { generate } from ${JSON.stringify(join(folder, "dist/pipeline.js"))};
    import { Cache } from ${JSON.stringify(join(folder, "dist/cache/cache.js"))};
    import { renderDiagnostic } from ${JSON.stringify(join(folder, "dist/index.js"))};
    const open = () => new Cache(${JSON.stringify(join(folder, "kept"))}, { toolId: "1", isKept: true });
    const made = [];
    for (const means of [{ threads: 1 }, { threads: 3, readings: open(), parts: open() }, { threads: 1, readings: open() }]) {
      const { files, diagnostics, pages } = await generate({ only: ["openapi", "client"], sources: [${JSON.stringify(join(folder, "pages"))}] }, undefined, means);
      means.readings?.save();
      const all = JSON.stringify([files, pages, diagnostics.map((diagnostic) => renderDiagnostic(diagnostic))]);
      made.push([files.length, diagnostics.length, createHash("sha256").update(all).digest("hex")]);
    }
    console.log(JSON.stringify(made));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder });
  const [one, ...others] = JSON.parse(stdout) as unknown[];
  expect(others).toEqual([one, one]);
});

async function compile(from: string, to: string): Promise<void> {
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  for (const name of await readdir(from, { recursive: true })) {
    if (!name.endsWith(".ts")) continue;
    const { outputText } = ts.transpileModule(await readFile(join(from, name), "utf8"), { compilerOptions: options });
    const path = join(to, name.replace(/ts$/, "js"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, outputText);
  }
}

/** So many pages that threads are worth it: the golden ones again and again, each with an address of its own. */
async function pages(to: string): Promise<void> {
  await mkdir(to);
  const golden = join(root, "test", "golden", "tags-page", "specs");
  const [name = ""] = await readdir(golden);
  const text = await readFile(join(golden, name), "utf8");
  for (let length = 0, number = 0; length < 2_500_000; length += text.length, number++) {
    const other = text.replace(/\/open-apis\/\w+/g, (address) => `${address}${String(number)}`);
    await writeFile(join(to, `${String(number).padStart(5, "0")}.md`), other);
  }
}
