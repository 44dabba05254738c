import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Settings } from "../../config.ts";
import type { Diagnostic } from "../../diagnostics/report.ts";
import type { Change } from "../../diff/change.ts";
import { compareApis } from "../../diff/compare-apis.ts";
import { toolId } from "../../cache/tool-id.ts";
import { parseDocument } from "../../document/parse-document.ts";
import { readDocument } from "../../document/read-document.ts";
import type { Api } from "../../model/api.ts";
import { programFolder } from "../../program-folder.ts";
import type { LastOutput } from "../../release/release.ts";
import type { Arguments } from "../arguments.ts";
import { openCaches } from "../caches.ts";
import type { Outcome } from "../command.ts";
import { commands } from "../commands.ts";
import { lastOutput } from "../last-output.ts";
import type { Guard } from "../streams.ts";

/** What a round of watching did. */
export interface Round {
  readonly outcome: Outcome;
  /** What was not reported in the round before, and all errors. */
  readonly news: readonly Diagnostic[];
  /** What the round changed of the contract; absent where there is nothing to compare. */
  readonly changes?: readonly Change[];
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
  #known: { readonly text: string; readonly api: Api } | undefined;
  #said = new Set<string>();
  /** What stood there at first: all that is changed while someone watches is one step of the version. */
  #start: LastOutput | undefined;
  /** The program that runs stays the same. */
  #toolId: string | undefined;

  constructor(given: Arguments, around: Around) {
    this.#given = given;
    this.#around = around;
  }

  async next(settings: Settings): Promise<Round> {
    const before = this.#known ?? (await this.#read(settings));
    this.#start ??= lastOutput(settings.out);
    const caches =
      this.#given.cache === false
        ? {}
        : openCaches(settings, true, () => (this.#toolId ??= toolId(process.version, programFolder)));
    const outcome = await commands.generate({
      given: this.#given,
      settings,
      progress: () => undefined,
      means: caches,
      caches,
      ...(this.#start && { last: this.#start }),
      ...this.#around,
    });
    const after = await this.#read(settings);
    this.#known = after ?? before;
    const news = this.#newsOf(outcome.diagnostics);
    if (before === undefined || after === undefined) return { outcome, news };
    if (before === after) return { outcome, news, changes: [] };
    return { outcome, news, changes: compareApis({ before: before.api, after: after.api }, settings.rules) };
  }

  /** The emitted document; the one of the round before where it is the same. */
  async #read({ out }: Settings): Promise<{ readonly text: string; readonly api: Api } | undefined> {
    const path = join(out, "openapi", "openapi.json");
    const text = await readFile(path, "utf8").catch(() => "");
    if (text === this.#known?.text) return this.#known;
    const json = parseDocument(text);
    return json && { text, api: readDocument(json, path) };
  }

  #newsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const keyOf = ({ span, code, message }: Diagnostic): string => JSON.stringify([span.file.path, code, message]);
    const before = this.#said;
    this.#said = new Set(diagnostics.map(keyOf));
    return diagnostics.filter((each) => each.severity === "error" || !before.has(keyOf(each)));
  }
}
