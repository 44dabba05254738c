import { run } from "../../generator/cli/run.ts";
import type { MockEngine } from "../../generator/cli/mock.ts";
import type { Guard, Stream } from "../../generator/cli/streams.ts";

/** What a run of the program printed, and its exit code. */
export interface Captured {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly folder: string;
  readonly isTerminal?: boolean;
  readonly hasColour?: boolean;
  readonly guard?: Guard;
  /** Of the program; `1.2.3`. */
  readonly version?: string;
  readonly loadMock?: () => Promise<MockEngine>;
}

/** Runs the program in this process, in a folder, and keeps what it prints. */
export async function capturedRun(typed: readonly string[], setting: Setting): Promise<Captured> {
  const printed = { out: "", err: "" };
  const stream = (name: "out" | "err"): Stream => ({
    write: (text) => {
      printed[name] += text;
    },
    isTerminal: setting.isTerminal ?? false,
    hasColour: setting.hasColour ?? false,
  });
  const guard: Guard = setting.guard ?? ((work) => work(new AbortController().signal));
  const loadMock = setting.loadMock ?? (() => Promise.reject(new Error("no mock was expected here")));
  const streams = { out: stream("out"), err: stream("err"), folder: setting.folder };
  const exitCode = await run(typed, { streams, guard, version: setting.version ?? "1.2.3", loadMock });
  return { exitCode, ...printed };
}
