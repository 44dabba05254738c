import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where this run keeps what several test files need; gone after the run. */
    readonly corpusFolder: string;
  }
}

/** A folder for one run of the tests, so that what is made from a large corpus is made once and never out of date. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "larkwright-docs-"));
  project.provide("corpusFolder", folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
