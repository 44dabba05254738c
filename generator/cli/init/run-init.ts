import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ConfigError, configNames } from "../../config.ts";
import type { Arguments } from "../arguments.ts";
import { printJson } from "../complain.ts";
import { printRows, type Row } from "../print.ts";
import type { Streams } from "../streams.ts";
import { configText } from "./config-text.ts";
import { findDocuments, type Documents } from "./find-documents.ts";
import { readManifest, withScript, type Scripted } from "./package-manifest.ts";

const configName = "larkwright.config.ts";

/**
 * Writes a configuration for the documentation pages that lie below the working directory, and a script into its
 * `package.json`. Throws a `ConfigError`, and has changed nothing, where there is a configuration or a `package.json` that
 * cannot be read.
 */
export async function runInit(given: Pick<Arguments, "json" | "quiet">, streams: Streams): Promise<void> {
  const { folder } = streams;
  const known = configNames.find((name) => existsSync(join(folder, name)));
  if (known !== undefined) throw new ConfigError(`${known} is there already; nothing was changed`);
  const manifest = await readManifest(folder);
  const documents = await findDocuments(folder);
  const scripted = manifest && withScript(manifest);
  // `wx`: never over a file that came meanwhile
  await writeFile(join(folder, configName), configText(documents.sources, manifest ?? {}), { flag: "wx" });
  if (scripted?.text !== undefined) await writeFile(join(folder, "package.json"), scripted.text);
  if (given.json === true) {
    const { sources, pages, dialects } = documents;
    const script = scripted?.script ?? null;
    printJson({ command: "init", exitCode: 0, config: configName, sources, pages, dialects, script }, streams);
  } else if (given.quiet !== true) printRows(rowsOf(documents, scripted), streams.out);
}

function rowsOf({ sources, pages, dialects }: Documents, scripted: Scripted | undefined): Row[] {
  const run = scripted === undefined ? "npx larkwright generate" : `npm run ${scripted.script}`;
  const counts = Object.entries(dialects).map(([name, count]) => `${String(count)} ${name}`);
  const isInstalled = scripted === undefined || scripted.hasProgram;
  const next = isInstalled ? run : `npm install --save-dev larkwright, then ${run}`;
  return [
    ["config", configName],
    ["sources", sources.join(", ")],
    ["pages", pages === 0 ? "none found" : `${String(pages)} (${counts.join(", ")})`],
    ["script", scripted === undefined ? "none, as there is no package.json" : `${scripted.script} in package.json`],
    ["next", pages === 0 ? `put documentation pages into ${sources.join(", ")}, then ${run}` : next],
  ];
}
