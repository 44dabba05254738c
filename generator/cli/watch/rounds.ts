import { readFileSync } from "node:fs";

import type { Settings } from "../../config.ts";
import type { Diagnostic } from "../../diagnostics/report.ts";
import type { Change } from "../../diff/change.ts";
import { toolId } from "../../cache/tool-id.ts";
import { documentChanges, documentPath } from "../../release/document-changes.ts";
import { programFolder } from "../../program-folder.ts";
import type { LastOutput } from "../../release/release.ts";
import type { Once } from "../../templating/once.ts";
import type { Arguments } from "../arguments.ts";
import { openCaches, type Caches } from "../caches.ts";
import type { Outcome } from "../command.ts";
import { commands } from "../commands.ts";
import { lastOutput } from "../last-output.ts";
import { placeOf } from "../places.ts";
import type { Guard } from "../streams.ts";

/** What a round of watching did. */
export interface Round {
  readonly outcome: Outcome;
  /** What was not reported in the round before, and all errors. */
  readonly news: readonly Diagnostic[];
  /** What the round changed of the contract; absent where there is nothing to compare. */
  readonly changes?: readonly Change[];
  /** Remembers what the round made, which nobody need wait for. */
  readonly finish: () => void;
}

interface Around {
  readonly guard: Guard;
  readonly version: string;
  readonly folder: string;
}

/** Generates again and again, and compares what came out with what was there before. */
export class Rounds {
  readonly #given: Arguments;
  readonly #around: Around;
  /** The emitted document. */
  #known: Buffer | undefined;
  #said = new Set<string>();
  /** What stood there at first: all that is changed while someone watches is one step of the version. */
  #start: LastOutput | undefined;
  /** The program that runs stays the same, and its files. */
  #toolId: string | undefined;
  readonly #made = new Map<string, unknown>();
  /** What the rounds before made, in memory. */
  #kept: { readonly of: string; readonly caches: Caches } | undefined;

  constructor(given: Arguments, around: Around) {
    this.#given = given;
    this.#around = around;
  }

  /** `settled` as a job has it. */
  async next(settings: Settings, settled?: () => Promise<void>): Promise<Round> {
    const before = this.#known ?? readDocument(settings);
    this.#start ??= asItStands(lastOutput(settings));
    const caches = this.#caches(settings);
    const later: (() => void)[] = [];
    const outcome = await commands.generate({
      given: this.#given,
      settings,
      progress: () => undefined,
      means: { ...caches, ...(this.#given.cache !== false && { once: this.#once }) },
      caches,
      later: (work) => void later.push(work),
      ...(settled && { settled }),
      ...(this.#start && { last: this.#start }),
      ...this.#around,
    });
    const after = readDocument(settings);
    this.#known = after ?? before;
    const news = this.#newsOf(outcome.diagnostics);
    const finish = (): void => {
      for (const work of later) work();
    };
    if (before === undefined || after === undefined) return { outcome, news, finish };
    const changes = before.equals(after) ? [] : documentChanges({ before, after }, settings.rules);
    return { outcome, news, finish, ...(changes && { changes }) };
  }

  /** Writes what the next program that runs here can use. */
  close(): void {
    const { readings, services, lastRun } = this.#kept?.caches ?? {};
    for (const cache of [readings, services, lastRun]) cache?.close();
    this.#kept = undefined;
  }

  #caches(settings: Settings): Caches {
    if (this.#given.cache === false) return {};
    const of = JSON.stringify(settings);
    // templates of one's own may have changed
    if (this.#kept?.of === of && settings.templates === undefined) return this.#kept.caches;
    this.close();
    const id = (): string => (this.#toolId ??= toolId(process.version, programFolder));
    this.#kept = { of, caches: openCaches(settings, { isKept: true, isLive: true }, id) };
    return this.#kept.caches;
  }

  readonly #once: Once = <Result>(name: string, make: () => Result) => {
    if (!this.#made.has(name)) this.#made.set(name, make());
    // what is there under a name was made for it
    return this.#made.get(name) as Result;
  };

  #newsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const keyOf = ({ span, code, message }: Diagnostic): string => JSON.stringify([span.file.path, code, message]);
    const before = this.#said;
    this.#said = new Set(diagnostics.map(keyOf));
    return diagnostics.filter((each) => each.severity === "error" || !before.has(keyOf(each)));
  }
}

/** The rounds write another document in its place. */
function asItStands(last: LastOutput | undefined): LastOutput | undefined {
  return last && { ...last };
}

function readDocument(settings: Settings): Buffer | undefined {
  try {
    return readFileSync(placeOf(settings, documentPath));
  } catch {
    return undefined;
  }
}
