import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inject } from "vitest";
import { generate } from "../../generator/pipeline.ts";

export const shared = resolve(import.meta.dirname, "../../../shared");

/** The emitted document of a folder below `../shared/docs`, as a file: made by the first who asks in a run. */
export async function emittedDocument(folder: string): Promise<string> {
  const file = join(inject("corpusFolder"), `${folder.replaceAll("/", "-")}.json`);
  if (existsSync(file)) return file;
  const made = await generate({ sources: [join(shared, "docs", folder)], only: ["openapi"] });
  const temporary = `${file}.${String(process.pid)}`;
  writeFileSync(temporary, made.files.find(({ path }) => path === "openapi/openapi.json")?.text ?? "");
  renameSync(temporary, file);
  return file;
}
