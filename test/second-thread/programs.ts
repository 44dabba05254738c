import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..", "..");

/** Programs for a second thread, in a folder of their own. */
export class Programs {
  readonly folder = mkdtempSync(join(tmpdir(), "larkwright-second-"));
  /** Of `build`. */
  readonly real = join(this.folder, "dist", "program.js");
  #count = 0;

  /** Builds the real program. */
  async build(): Promise<void> {
    for (const name of ["node_modules", "templates"]) symlinkSync(join(root, name), join(this.folder, name));
    const sources = await rolldown({
      input: join(root, "generator", "second-thread", "program.ts"),
      platform: "node",
      external: /^[^./]/,
      logLevel: "silent",
    });
    await sources.write({ dir: join(this.folder, "dist") });
    await sources.close();
    writeFileSync(join(this.folder, "package.json"), '{ "type": "module" }');
  }

  /** The place of a program, which may begin with imports. */
  written(text: string): string {
    const place = join(this.folder, `program-${String((this.#count += 1))}.js`);
    writeFileSync(place, `import { parentPort } from "node:worker_threads";\n${text}`);
    return place;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
