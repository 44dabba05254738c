import { Command as Commander, CommanderError, InvalidArgumentError, Option } from "commander";

import { ConfigError } from "../config.ts";
import { settingsFor, type Arguments } from "./arguments.ts";
import { diagnosticsJson } from "./as-json.ts";
import { openCaches } from "./caches.ts";
import { exits, runCheck, runGenerate, runInspect, runRestore, type Command, type Outcome } from "./commands.ts";
import { MockError, runMock, usualPort, type MockArguments, type MockEngine } from "./mock.ts";
import { printDiagnostics, printRows, progressLine } from "./print.ts";
import { Interrupted, type Guard, type Streams } from "./streams.ts";

/** What the program runs in. */
export interface Around {
  readonly streams: Streams;
  readonly guard: Guard;
  /** Of the program itself. */
  readonly version: string;
  /** Loads the engine that `mock` serves. */
  readonly loadMock: () => Promise<MockEngine>;
}

/** Runs the program with what was typed behind its name and gives the exit code. Prints to the given streams only. */
export async function run(typed: readonly string[], around: Around): Promise<number> {
  let exitCode: number = exits.fine;
  const program = describe(around, (name, command) => async (given) => {
    exitCode = await runCommand(name, { command, given }, around);
  });
  addMock(program, async (given) => {
    exitCode = await serve(given, around);
  });
  try {
    await program.parseAsync(typed, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exits.fine : exits.usage;
    throw error;
  }
}

type Action = (given: Arguments) => Promise<void>;

function describe({ streams, version }: Around, action: (name: string, command: Command) => Action): Commander {
  const program = new Commander("larkwright")
    .description("Turns Feishu / Lark documentation pages into OpenAPI, a typed client, mock fixtures and docs.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: streams.out.write, writeErr: streams.err.write });
  const add = (name: string, description: string, run: Command): Commander =>
    program
      .command(name)
      .description(description)
      .argument("[source...]", "files, folders or globs to read; without any, those of the configuration")
      .option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)")
      .option("--no-cache", "read and make everything anew, and keep nothing for the next run")
      .option("--json", "print one JSON object on standard output and nothing else there")
      .option("--quiet", "print errors only")
      .action((sources: readonly string[], options: Omit<Arguments, "sources">) =>
        action(name, run)({ ...options, sources }),
      );
  const out = "output folder (default: the configuration's, or generated)";
  const only = "outputs to make, separated by commas: openapi,client,mock,docs (default: all)";
  const include =
    "operations and events to make them of, * for any part of a name; repeatable: --include 'bitable.*' (default: all)";
  const addOne = (name: string, before: readonly string[] = []): readonly string[] => [...before, name];
  add("generate", "read the sources and write the outputs", runGenerate)
    .option("--out <folder>", out)
    .option("--only <names>", only)
    .option("--include <name>", include, addOne);
  add("inspect", "read the sources only; show counts and every diagnostic", runInspect);
  add("check", "compare the outputs with what is on disk: exit 0 if it is current, 1 if not", runCheck)
    .option("--out <folder>", out)
    .option("--only <names>", only)
    .option("--include <name>", include, addOne);
  add("restore", "write the sources back as clean pages in the documented forms", runRestore)
    .requiredOption("--out <folder>", "folder to write the pages to")
    .addOption(
      new Option("--prose <what>", "whether descriptions are written").choices(["keep", "drop"]).default("keep"),
    );
  program.addHelpText("after", "\nExit: 0 fine, 1 check found differences, 2 wrong usage, 3 the sources have errors.");
  return program;
}

function addMock(program: Commander, action: (given: MockArguments) => Promise<void>): void {
  program
    .command("mock")
    .description("serve the mock that was generated, until Ctrl-C")
    .option("--port <number>", `port to listen at, 0 for any free one (default: ${String(usualPort)})`, portNumber)
    .option("--host <name>", "address to listen at (default: 127.0.0.1, which only this machine reaches)")
    .option("--out <folder>", "folder that was generated (default: the configuration's, or generated)")
    .option("--seed <number>", "what ids and samples follow from (default: 1)", wholeNumber)
    .option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)")
    .option("--json", "print one JSON object on standard output and nothing else there")
    .option("--quiet", "print the address only")
    .action(action);
}

function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) throw new InvalidArgumentError("expected a port up to 65535");
  return port;
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}

async function serve(given: MockArguments, around: Around): Promise<number> {
  try {
    await runMock(given, around);
    return exits.fine;
  } catch (error) {
    return complain("mock", error, { given, streams: around.streams });
  }
}

async function runCommand(
  name: string,
  { command, given }: { readonly command: Command; readonly given: Arguments },
  { streams, guard }: Around,
): Promise<number> {
  const line = progressLine(streams.err, given.quiet === true || given.json === true);
  try {
    const settings = await settingsFor(given, streams.folder);
    const caches = given.cache === false ? {} : openCaches(settings, name === "generate");
    const outcome = await command({ given, settings, progress: line.step, means: caches, guard, caches });
    line.end();
    show(name, outcome, { given, streams });
    return outcome.exitCode;
  } catch (error) {
    line.end();
    return complain(name, error, { given, streams });
  }
}

interface Audience {
  readonly given: Pick<Arguments, "json" | "quiet">;
  readonly streams: Streams;
}

function show(name: string, { exitCode, diagnostics, facts, rows }: Outcome, { given, streams }: Audience): void {
  if (given.json === true) {
    printJson({ command: name, exitCode, ...facts, diagnostics: diagnosticsJson(diagnostics) }, streams);
    return;
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  printDiagnostics(given.quiet === true ? errors : diagnostics, streams.err, name === "inspect");
  if (given.quiet !== true) printRows(rows, streams.out);
}

/** A wrong configuration is the person's to correct; anything else is a fault, of which only the message helps them. */
function complain(name: string, error: unknown, { given, streams }: Audience): number {
  const exitCode = exitFor(error);
  const message = error instanceof Error ? error.message : String(error);
  streams.err.write(`larkwright ${name}: ${message}\n`);
  if (given.json === true) printJson({ command: name, exitCode, error: message }, streams);
  return exitCode;
}

function exitFor(error: unknown): number {
  if (error instanceof ConfigError || error instanceof MockError) return exits.usage;
  return error instanceof Interrupted ? exits.interrupted : exits.fault;
}

function printJson(value: object, { out }: Streams): void {
  out.write(`${JSON.stringify(value, null, 2)}\n`);
}
