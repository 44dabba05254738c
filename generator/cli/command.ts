import type { Settings } from "../config.ts";
import type { Paint } from "../diagnostics/render.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import type { Means, Progress } from "../pipeline.ts";
import type { LastOutput } from "../release/release.ts";
import type { Arguments } from "./arguments.ts";
import type { Caches } from "./caches.ts";
import type { Row } from "./print.ts";
import type { Guard } from "./streams.ts";

/** What a command did, before anything of it is printed. */
export interface Outcome {
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What `--json` prints besides the command, the exit code and the diagnostics. */
  readonly facts: object;
  readonly rows: readonly Row[];
  /** Printed instead of rows. */
  readonly text?: (paint: Paint) => string;
}

/** What a command runs with. */
export interface Job {
  readonly given: Arguments;
  readonly settings: Settings;
  readonly progress: Progress;
  readonly means: Means;
  readonly caches: Caches;
  readonly guard: Guard;
  /** What the version goes on from; absent: what stands in the output folder. */
  readonly last?: LastOutput;
  /** Waited for before anything is written or told; then the sources must be what they were, or it throws `MovedOn`. */
  readonly settled?: () => Promise<void>;
  /** Takes what is to be done once the outcome is told; absent: it is done before. */
  readonly later?: (work: () => void) => void;
  /** Of the program itself. */
  readonly version: string;
  /** What paths that were typed are relative to. */
  readonly folder: string;
}

export type Command = (job: Job) => Promise<Outcome>;
