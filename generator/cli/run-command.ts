import { availableParallelism } from "node:os";
import { join } from "node:path";

import { programFolder } from "../program-folder.ts";
import { SecondThread } from "../second-thread/second-thread.ts";
import { settingsFor, type Arguments } from "./arguments.ts";
import { diagnosticsJson } from "./as-json.ts";
import { openCaches } from "./caches.ts";
import type { Outcome } from "./command.ts";
import { commands, type CommandName } from "./commands.ts";
import { complain, printJson, type Audience } from "./complain.ts";
import { paintFor, printDiagnostics, printRows, progressLine } from "./print.ts";
import type { Guard, Streams } from "./streams.ts";

const secondProgram = join(programFolder, "second-thread.js");

/** Runs one command, prints what it did, and gives the exit code. */
export async function runCommand(
  name: CommandName,
  given: Arguments,
  { streams, guard, version }: { readonly streams: Streams; readonly guard: Guard; readonly version: string },
): Promise<number> {
  const line = progressLine(streams.err, given.quiet === true || given.json === true);
  const second = availableParallelism() > 1 ? new SecondThread(secondProgram) : undefined;
  try {
    const settings = await settingsFor(given, streams.folder);
    const caches = given.cache === false ? {} : openCaches(settings, { isKept: name === "generate" });
    const outcome = await commands[name]({
      given,
      settings,
      progress: line.step,
      means: { ...caches, ...(second && { second }) },
      guard,
      caches,
      version,
      folder: streams.folder,
    });
    line.end();
    show(name, outcome, { given, streams });
    return outcome.exitCode;
  } catch (error) {
    line.end();
    return complain(name, error, { given, streams });
  } finally {
    second?.end();
  }
}

function show(name: string, { exitCode, diagnostics, facts, rows, text }: Outcome, { given, streams }: Audience): void {
  if (given.json === true) {
    printJson({ command: name, exitCode, ...facts, diagnostics: diagnosticsJson(diagnostics) }, streams);
    return;
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  printDiagnostics(given.quiet === true ? errors : diagnostics, streams.err, name === "inspect");
  if (given.quiet === true) return;
  if (text === undefined) printRows(rows, streams.out);
  else streams.out.write(text(paintFor(streams.out)));
}
