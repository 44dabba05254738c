import type { Config } from "../../generator/config.ts";
import { renderDiagnostic } from "../../generator/index.ts";
import { withHash } from "../../generator/output/output-file.ts";
import { generate, type Means } from "../../generator/pipeline.ts";

/** Texts by their path; those below `overlays/` are overlays. */
export type Texts = Readonly<Record<string, string>>;

/** Everything that a run makes of pages and says of them; only the message of an error that ends it. */
export async function made(texts: Texts, config: Config, means: Means): Promise<unknown> {
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = sorted.map(([path, text]) => ({ path, bytes: Buffer.from(text), rank: 0 }));
  const isOverlay = ({ path }: { readonly path: string }): boolean => path.startsWith("overlays/");
  const files = read.filter((file) => !isOverlay(file));
  const loaded = { files, overlays: read.filter(isOverlay), problems: [] };
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
