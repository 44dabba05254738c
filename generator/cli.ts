#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

import type { MockEngine } from "./cli/mock.ts";
import { exits } from "./cli/exits.ts";
import { run } from "./cli/run.ts";
import { Interrupted, type Stream } from "./cli/streams.ts";

// The optimizing compiler takes as long as the reading where it copies functions into their callers: without that, a run
// over 1,000 pages needs a quarter less time. Only this process, which ends with the run, is set so, and not where it
// serves the mock or watches.
if (!["mock", "watch"].includes(process.argv[2] ?? "")) setFlagsFromString("--max-inlined-bytecode-size=0");

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`larkwright: ${error instanceof Error ? error.message : String(error)}\n`);
  return exits.fault;
});

async function main(): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  const streams = { out: streamOf(process.stdout), err: streamOf(process.stderr), folder: process.cwd() };
  return run(process.argv.slice(2), { streams, guard, version: ownVersion(), loadMock });
}

/** Before and after it, Ctrl-C ends the program at once, as nothing is half done then. */
async function guard<Result>(work: (interrupt: AbortSignal) => Promise<Result>): Promise<Result> {
  const interrupt = new AbortController();
  const stop = (): void => {
    interrupt.abort(new Interrupted("interrupted; nothing was changed"));
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work(interrupt.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  const isTerminal = stream.isTTY;
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal,
    hasColour: isTerminal && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb",
  };
}

/** `larkwright inspect | head`: nobody reads on, which is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exits.fine);
  throw error;
}

/** The engine is compiled beside the generator; from its sources it would need a compiler. */
async function loadMock(): Promise<MockEngine> {
  const place = new URL("./mock-engine/index.js", import.meta.url);
  const engine: unknown = await import(place.href).catch((cause: unknown) => {
    throw new Error("the mock's engine is not built; run npm run build", { cause });
  });
  if (isMockEngine(engine)) return engine;
  throw new Error("the mock's engine has no createMock");
}

function isMockEngine(value: unknown): value is MockEngine {
  return typeof value === "object" && value !== null && "createMock" in value;
}

function ownVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : "";
}
