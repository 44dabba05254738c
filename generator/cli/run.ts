import { Command as Commander, CommanderError, InvalidArgumentError, Option } from "commander";

import type { Arguments } from "./arguments.ts";
import type { CommandName } from "./commands.ts";
import { complain } from "./complain.ts";
import { exits } from "./exits.ts";
import { runMock, usualPort, type MockArguments, type MockEngine } from "./mock.ts";
import type { Guard, Streams } from "./streams.ts";

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
  const program = describe(around, (name) => async (given) => {
    // The mock starts without all that reads and generates.
    const { runCommand } = await import("./run-command.ts");
    exitCode = await runCommand(name, given, around);
  });
  addMock(program, async (given) => {
    exitCode = await serve(given, around);
  });
  addInit(program, async (given) => {
    exitCode = await init(given, around);
  });
  addWatch(program, async (given) => {
    exitCode = await watch(given, around);
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

function describe({ streams, version }: Around, action: (name: CommandName) => Action): Commander {
  const program = new Commander("larkwright")
    .description("Turns Feishu / Lark documentation pages into OpenAPI, a typed client, mock fixtures and docs.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: streams.out.write, writeErr: streams.err.write });
  const add = (name: CommandName, description: string): Commander =>
    program
      .command(name)
      .description(description)
      .argument("[source...]", "files, folders or globs to read; without any, those of the configuration")
      .option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)")
      .option("--no-cache", "read and make everything anew, and keep nothing for the next run")
      .option("--json", "print one JSON object on standard output and nothing else there")
      .option("--quiet", "print errors only")
      .action((sources: readonly string[], options: Omit<Arguments, "sources">) =>
        action(name)({ ...options, sources }),
      );
  const out = "output folder (default: the configuration's, or generated)";
  const only = "outputs to make, separated by commas: openapi,client,mock,docs (default: all)";
  const include =
    "operations and events to make them of, * for any part of a name; repeatable: --include 'bitable.*' (default: all)";
  const addOne = (name: string, before: readonly string[] = []): readonly string[] => [...before, name];
  add("generate", "read the sources and write the outputs")
    .option("--out <folder>", out)
    .option("--only <names>", only)
    .option("--include <name>", include, addOne);
  add("inspect", "read the sources only; show counts and every diagnostic");
  add("check", "compare the outputs with what is on disk: exit 0 if it is current, 1 if not")
    .option("--out <folder>", out)
    .option("--only <names>", only)
    .option("--include <name>", include, addOne);
  add("diff", "compare two sources, OpenAPI documents or output folders: exit 1 if something breaks")
    .option("--out <folder>", "what to compare with where only one is given (default: as for generate)")
    .addOption(
      new Option("--format <form>", "how changes are printed").choices(["text", "markdown", "github"]).default("text"),
    );
  add("restore", "write the sources back as clean pages in the documented forms")
    .requiredOption("--out <folder>", "folder to write the pages to")
    .addOption(
      new Option("--prose <what>", "whether descriptions are written").choices(["keep", "drop"]).default("keep"),
    );
  program.addHelpText(
    "after",
    "\nExit: 0 fine, 1 check found differences or diff a break, 2 wrong usage, 3 the sources have errors.",
  );
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

function addInit(program: Commander, action: (given: InitArguments) => Promise<void>): void {
  program
    .command("init")
    .description("write a configuration for the pages that lie here, and a script into package.json")
    .option("--json", "print one JSON object on standard output and nothing else there")
    .option("--quiet", "print errors only")
    .action(action);
}

function addWatch(program: Commander, action: Action): void {
  program
    .command("watch")
    .description("generate, and again at each change, with what it changes, until Ctrl-C")
    .argument("[source...]", "files, folders or globs to read; without any, those of the configuration")
    .option("--out <folder>", "output folder (default: the configuration's, or generated)")
    .option("--only <names>", "outputs to make, separated by commas (default: all)")
    .option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)")
    .option("--no-cache", "read and make everything anew each time")
    .option("--json", "print one JSON object on one line of standard output for each time")
    .option("--quiet", "print errors only")
    .action((sources: readonly string[], options: Omit<Arguments, "sources">) => action({ ...options, sources }));
}

async function watch(given: Arguments, around: Around): Promise<number> {
  try {
    const { runWatch } = await import("./watch/run-watch.ts");
    await runWatch(given, around);
    return exits.fine;
  } catch (error) {
    return complain("watch", error, { given, streams: around.streams });
  }
}

type InitArguments = Pick<Arguments, "json" | "quiet">;

async function init(given: InitArguments, { streams }: Around): Promise<number> {
  try {
    const { runInit } = await import("./init/run-init.ts");
    await runInit(given, streams);
    return exits.fine;
  } catch (error) {
    return complain("init", error, { given, streams });
  }
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
