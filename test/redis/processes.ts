import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A process of ours that runs a job of `caller.mjs`. */
export interface Caller {
  readonly child: ChildProcess;
  /** Lets it begin. */
  begin(): void;
  /** What it has printed, with the time. */
  readonly lines: readonly { readonly text: string; readonly at: number }[];
  /** Resolves when it has printed this. */
  printed(text: string): Promise<void>;
  readonly ended: Promise<unknown>;
}

export function startCaller(job: Readonly<Record<string, unknown>>): Caller {
  const child = spawn(process.execPath, [join(import.meta.dirname, "caller.mjs"), JSON.stringify(job)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines: { text: string; at: number }[] = [];
  const reader = createInterface({ input: child.stdout });
  const ended = once(child, "exit");
  reader.on("line", (text) => lines.push({ text, at: performance.now() }));
  return {
    child,
    lines,
    ended,
    begin() {
      child.stdin.write("begin\n");
    },
    async printed(text) {
      while (!lines.some((line) => line.text === text)) {
        await Promise.race([
          once(reader, "line"),
          ended.then(() => Promise.reject(new Error("the process has ended"))),
        ]);
      }
    },
  };
}
