import type { Config } from "../../generator/config.ts";
import { renderDiagnostic } from "../../generator/index.ts";
import { withHash } from "../../generator/output/output-file.ts";
import { generate, type Means } from "../../generator/pipeline.ts";

/** Everything that a run makes of pages by their path and says of them; only the message of an error that ends it. */
export async function made(pages: Readonly<Record<string, string>>, config: Config, means: Means): Promise<unknown> {
  const files = Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = files.map(([path, text]) => ({ path, bytes: Buffer.from(text), rank: 0 }));
  const loaded = { files: read, overlays: [], problems: [] };
  const run = await generate(config, undefined, { ...means, loaded }).catch((error: unknown) => String(error));
  if (typeof run === "string") return run;
  return [
    // the hash first: of a file that was put together before, nothing is read for it
    await Promise.all(run.files.map(async (file) => [file.path, (await withHash(file)).hash, file.text])),
    run.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic)),
    run.pages,
    run.fields,
  ];
}
