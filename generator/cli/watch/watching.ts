import { relative } from "node:path";

import type { Settings } from "../../config.ts";
import { settingsFor, type Arguments } from "../arguments.ts";
import { complain } from "../complain.ts";
import { MovedOn } from "../moved-on.ts";
import type { Guard, Streams } from "../streams.ts";
import { Rounds } from "./rounds.ts";
import { showRound } from "./show-round.ts";
import { isBelow, watchFiles, type FileWatch, type Watched } from "./watch-files.ts";
import { watchedBy } from "./watched-by.ts";

/** What the command runs in. */
export interface WatchAround {
  readonly streams: Streams;
  readonly guard: Guard;
  /** Of this program. */
  readonly version: string;
}

/** The same, and the signal that the person stops it. */
type WhileWatching = WatchAround & { readonly interrupt: AbortSignal };

/** Rounds, and what began them. */
export class Watching {
  readonly #given: Arguments;
  readonly #around: WhileWatching;
  readonly #rounds: Rounds;
  readonly #stopped: Promise<undefined>;
  /** The configuration of the last round, as text. */
  #settings = "";
  #watched: Watched | undefined;
  #files: FileWatch | undefined;
  /** What happened since the last round that was shown. */
  readonly #changed = new Set<string>();

  constructor(given: Arguments, around: WhileWatching) {
    const { guard, version, streams, interrupt } = around;
    this.#given = given;
    this.#around = around;
    this.#rounds = new Rounds(given, { guard, version, folder: streams.folder });
    this.#stopped = raised(interrupt);
  }

  async begin(watched: Watched): Promise<void> {
    await this.#files?.close();
    this.#watched = watched;
    this.#files = await watchFiles(watched, this.#complain);
  }

  async end(): Promise<void> {
    this.#rounds.close();
    await this.#files?.close();
  }

  /** Waits until something happens. Whether a round may begin early: what settings are made of is read only once it is whole. */
  async next(): Promise<boolean> {
    await Promise.race([this.#files?.next(), this.#stopped]);
    this.#take();
    const { set = [] } = this.#watched ?? {};
    return ![...this.#changed].some((path) => set.some((other) => isBelow(path, other)));
  }

  /** Waits until nothing more happens. */
  async quiet(): Promise<void> {
    await Promise.race([this.#files?.quiet(), this.#stopped]);
    this.#take();
  }

  /**
   * Generates, and shows what that did. One that is early works while things may still happen, and waits for their end
   * before it writes or shows anything; false where its sources are others by then, or where anything went wrong.
   */
  async round(isEarly: boolean): Promise<boolean> {
    const { interrupt, streams } = this.#around;
    try {
      const settings = await this.#configure(isEarly);
      const round = await this.#rounds.next(settings, isEarly ? this.#settled : undefined);
      const files = [...this.#changed].map((path) => relative(streams.folder, path)).sort();
      showRound(round, files, { given: this.#given, streams });
      round.finish();
    } catch (error) {
      if (isEarly && !interrupt.aborted) return false;
      if (!interrupt.aborted) this.#complain(error);
    }
    this.#changed.clear();
    return true;
  }

  async #configure(isEarly: boolean): Promise<Settings> {
    const { folder } = this.#around.streams;
    const settings = await settingsFor(this.#given, folder);
    const text = JSON.stringify(settings);
    if (isEarly && text !== this.#settings) throw new MovedOn("the configuration changed");
    this.#settings = text;
    const watched = watchedBy(settings, this.#given, folder);
    if (JSON.stringify(watched) !== JSON.stringify(this.#watched)) await this.begin(watched);
    return settings;
  }

  readonly #settled = async (): Promise<void> => {
    await Promise.race([this.#files?.settled(), this.#stopped]);
    this.#take();
  };

  #take(): void {
    for (const path of this.#files?.take() ?? []) this.#changed.add(path);
  }

  readonly #complain = (error: unknown): void => {
    complain("watch", error, { given: {}, streams: this.#around.streams });
  };
}

function raised(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}
