import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { placeOf } from "../../generator/diagnostics/render.ts";
import { generate, type Generated } from "../../generator/pipeline.ts";

/** Runs the whole pipeline over files given by name and content. */
export async function generatedFrom(files: Readonly<Record<string, string | Uint8Array>>): Promise<Generated> {
  const folder = await mkdtemp(join(tmpdir(), "larkwright-bad-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await generate({ sources: [folder] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was reported, as `a.md:1:1 input/empty`. */
export function reported({ diagnostics }: Generated): readonly string[] {
  return diagnostics.map(({ span, code }) => `${placeOf(span)} ${code}`);
}

/** The one page of a golden case: a good page to spoil. */
export async function goodPage(path: string): Promise<string> {
  return readFile(join(import.meta.dirname, "..", "golden", path), "utf8");
}

export const goodPages = {
  tags: "tags-page/specs/create-ticket.md",
  pipes: "pipe-table-page/specs/list-rooms.md",
  openapi: "openapi-page/specs/stock.yaml",
} as const;
