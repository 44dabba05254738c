import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { generate, hasErrors } from "../pipeline.ts";
import { loadSources } from "../source/read-sources.ts";
import type { Command } from "./command.ts";
import { exits } from "./exits.ts";
import { lastOutput } from "./last-output.ts";
import { originFile, originOf, originPath, parseOrigin } from "./origin.ts";
import { refusal } from "./outcomes.ts";
import { planOutputs } from "./outputs.ts";
import { differencesOf } from "./plan-report.ts";
import type { Row } from "./print.ts";
import { reasonRows, reasonsOf } from "./reasons.ts";

/**
 * Makes the outputs in memory and compares them with what is on disk; says of what differs whether the sources, the
 * configuration or the program changed since it was made, or someone edited it.
 */
export const runCheck: Command = async ({ settings, progress, means, version }) => {
  const loaded = await loadSources(settings.sources, settings.overlays);
  const made = await generate(settings, progress, { ...means, loaded, last: lastOutput(settings) });
  if (hasErrors(made.diagnostics)) return refusal(made);
  const origin = originOf(version, settings, loaded);
  const { whole: plan } = await planOutputs({ settings, files: made.files, record: originFile(() => origin) });
  const differences = differencesOf(plan).filter(({ path }) => path !== originPath);
  const isSame = differences.length === 0;
  const reasons = isSame ? [] : reasonsOf(plan, await originAt(settings.out), origin);
  const rows = [...reasonRows(reasons), ...differences.map(({ path, state }): Row => [state, path])];
  return {
    exitCode: isSame ? exits.fine : exits.differs,
    diagnostics: made.diagnostics,
    facts: { same: isSame, ...(made.versions === undefined ? {} : { version: made.versions }), reasons, differences },
    rows: isSame ? [["check", "the output on disk is current"]] : rows,
  };
};

async function originAt(out: string): Promise<ReturnType<typeof parseOrigin>> {
  return parseOrigin(await readFile(join(out, originPath), "utf8").catch(() => ""));
}
