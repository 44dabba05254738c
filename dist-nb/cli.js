#!/usr/bin/env node
import { n as exits } from "./places.js";
import { a as usualPort, i as runMock, r as Interrupted, t as complain } from "./complain.js";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
// generator/cli/run.ts
/** Runs the program with what was typed behind its name and gives the exit code. Prints to the given streams only. */
async function run(typed, around) {
	let exitCode = exits.fine;
	const program = describe(around, (name) => async (given) => {
		const { runCommand } = await import("./run-command.js");
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
function describe({ streams, version }, action) {
	const program = new Command("larkwright").description("Turns Feishu / Lark documentation pages into OpenAPI, a typed client, mock fixtures and docs.").version(version).exitOverride().configureOutput({
		writeOut: streams.out.write,
		writeErr: streams.err.write
	});
	const add = (name, description) => program.command(name).description(description).argument("[source...]", "files, folders or globs to read; without any, those of the configuration").option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)").option("--no-cache", "read and make everything anew, and keep nothing for the next run").option("--json", "print one JSON object on standard output and nothing else there").option("--quiet", "print errors only").action((sources, options) => action(name)({
		...options,
		sources
	}));
	const out = "output folder (default: the configuration's, or generated)";
	const only = "outputs to make, separated by commas: openapi,client,mock,docs (default: all)";
	const include = "operations and events to make them of, * for any part of a name; repeatable: --include 'bitable.*' (default: all)";
	const addOne = (name, before = []) => [...before, name];
	add("generate", "read the sources and write the outputs").option("--out <folder>", out).option("--only <names>", only).option("--include <name>", include, addOne);
	add("inspect", "read the sources only; show counts and every diagnostic");
	add("check", "compare the outputs with what is on disk: exit 0 if it is current, 1 if not").option("--out <folder>", out).option("--only <names>", only).option("--include <name>", include, addOne);
	add("diff", "compare two sources, OpenAPI documents or output folders: exit 1 if something breaks").option("--out <folder>", "what to compare with where only one is given (default: as for generate)").addOption(new Option("--format <form>", "how changes are printed").choices([
		"text",
		"markdown",
		"github"
	]).default("text"));
	add("restore", "write the sources back as clean pages in the documented forms").requiredOption("--out <folder>", "folder to write the pages to").addOption(new Option("--prose <what>", "whether descriptions are written").choices(["keep", "drop"]).default("keep"));
	program.addHelpText("after", "\nExit: 0 fine, 1 check found differences or diff a break, 2 wrong usage, 3 the sources have errors.");
	return program;
}
function addMock(program, action) {
	program.command("mock").description("serve the mock that was generated, until Ctrl-C").option("--port <number>", `port to listen at, 0 for any free one (default: ${String(usualPort)})`, portNumber).option("--host <name>", "address to listen at (default: 127.0.0.1, which only this machine reaches)").option("--out <folder>", "folder that was generated (default: the configuration's, or generated)").option("--seed <number>", "what ids and samples follow from (default: 1)", wholeNumber).option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)").option("--json", "print one JSON object on standard output and nothing else there").option("--quiet", "print the address only").action(action);
}
function addInit(program, action) {
	program.command("init").description("write a configuration for the pages that lie here, and a script into package.json").option("--json", "print one JSON object on standard output and nothing else there").option("--quiet", "print errors only").action(action);
}
function addWatch(program, action) {
	program.command("watch").description("generate, and again at each change, with what it changes, until Ctrl-C").argument("[source...]", "files, folders or globs to read; without any, those of the configuration").option("--out <folder>", "output folder (default: the configuration's, or generated)").option("--only <names>", "outputs to make, separated by commas (default: all)").option("--config <file>", "configuration file (default: larkwright.config.ts, if there is one)").option("--no-cache", "read and make everything anew each time").option("--json", "print one JSON object on one line of standard output for each time").option("--quiet", "print errors only").action((sources, options) => action({
		...options,
		sources
	}));
}
async function watch(given, around) {
	try {
		const { runWatch } = await import("./run-watch.js");
		await runWatch(given, around);
		return exits.fine;
	} catch (error) {
		return complain("watch", error, {
			given,
			streams: around.streams
		});
	}
}
async function init(given, { streams }) {
	try {
		const { runInit } = await import("./run-init.js");
		await runInit(given, streams);
		return exits.fine;
	} catch (error) {
		return complain("init", error, {
			given,
			streams
		});
	}
}
function portNumber(text) {
	const port = wholeNumber(text);
	if (port > 65535) throw new InvalidArgumentError("expected a port up to 65535");
	return port;
}
function wholeNumber(text) {
	if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
	return Number(text);
}
async function serve(given, around) {
	try {
		await runMock(given, around);
		return exits.fine;
	} catch (error) {
		return complain("mock", error, {
			given,
			streams: around.streams
		});
	}
}
// generator/cli.ts
if (!["mock", "watch"].includes(process.argv[2] ?? "")) setFlagsFromString("--max-inlined-bytecode-size=0");
process.exitCode = await main().catch((error) => {
	process.stderr.write(`larkwright: ${error instanceof Error ? error.message : String(error)}\n`);
	return exits.fault;
});
async function main() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
	const streams = {
		out: streamOf(process.stdout),
		err: streamOf(process.stderr),
		folder: process.cwd()
	};
	return run(process.argv.slice(2), {
		streams,
		guard,
		version: ownVersion(),
		loadMock
	});
}
/** Before and after it, Ctrl-C ends the program at once, as nothing is half done then. */
async function guard(work) {
	const interrupt = new AbortController();
	const stop = () => {
		interrupt.abort(new Interrupted("interrupted; nothing was changed"));
	};
	const signals = ["SIGINT", "SIGTERM"];
	for (const signal of signals) process.on(signal, stop);
	try {
		return await work(interrupt.signal);
	} finally {
		for (const signal of signals) process.off(signal, stop);
	}
}
function streamOf(stream) {
	const isTerminal = stream.isTTY;
	return {
		write: (text) => {
			stream.write(text);
		},
		isTerminal,
		hasColour: isTerminal && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb"
	};
}
/** `larkwright inspect | head`: nobody reads on, which is no fault. */
function endQuietly(error) {
	if (error.code === "EPIPE") process.exit(exits.fine);
	throw error;
}
/** The engine is compiled beside the generator; from its sources it would need a compiler. */
async function loadMock() {
	const engine = await import(new URL("./mock-engine/index.js", import.meta.url).href).catch((cause) => {
		throw new Error("the mock's engine is not built; run npm run build", { cause });
	});
	if (isMockEngine(engine)) return engine;
	throw new Error("the mock's engine has no createMock");
}
function isMockEngine(value) {
	return typeof value === "object" && value !== null && "createMock" in value;
}
function ownVersion() {
	const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	const parsed = JSON.parse(text);
	return typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : "";
}
export {};
