import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";

import { configNames, type Settings } from "../../config.ts";
import { watchedPath } from "../../source/read-sources.ts";
import { settingsFor, type Arguments } from "../arguments.ts";
import { complain } from "../complain.ts";
import type { Guard, Streams } from "../streams.ts";
import { Rounds } from "./rounds.ts";
import { showRound } from "./show-round.ts";
import { watchFiles, type FileWatch, type Watched } from "./watch-files.ts";

/** What the command runs in. */
export interface WatchAround {
  readonly streams: Streams;
  readonly guard: Guard;
  /** Of this program. */
  readonly version: string;
}

/**
 * Generates, and again whenever a source, an overlay or the configuration changes, until the person stops it. What goes
 * wrong in a round is said, and the next change begins the next one. Throws a `ConfigError` where the configuration is
 * wrong from the start.
 */
export async function runWatch(given: Arguments, { streams, guard, version }: WatchAround): Promise<void> {
  const first = watchedBy(await settingsFor(given, streams.folder), given, streams.folder);
  await guard(async (interrupt) => {
    const complainOf = (error: unknown): void => void complain("watch", error, { given: {}, streams });
    const rounds = new Rounds(given, { guard, version, folder: streams.folder });
    const stopped = raised(interrupt);
    let watched = first;
    let files = await watchFiles(watched, complainOf);
    let changed: ReadonlySet<string> = new Set();
    while (!interrupt.aborted) {
      try {
        const settings = await settingsFor(given, streams.folder);
        const now = watchedBy(settings, given, streams.folder);
        if (!isSame(now, watched)) files = await instead(files, now, complainOf);
        watched = now;
        const round = await rounds.next(settings);
        const shown = [...changed].map((path) => relative(streams.folder, path)).sort();
        showRound(round, shown, { given, streams });
      } catch (error) {
        if (!interrupt.aborted) complainOf(error);
      }
      changed = (await Promise.race([files.next(), stopped])) ?? changed;
    }
    rounds.close();
    await files.close();
  });
}

async function instead(files: FileWatch, now: Watched, onError: (error: unknown) => void): Promise<FileWatch> {
  await files.close();
  return watchFiles(now, onError);
}

/** Sources, overlays and the configuration, whether they are there or not; not what is written. */
function watchedBy(
  { sources, overlays, templates, out, folders, cache }: Settings,
  given: Arguments,
  folder: string,
): Watched {
  const known = configNames.filter((name) => existsSync(resolve(folder, name)));
  const config = given.config ?? known[0] ?? configNames[0] ?? "";
  const except = [out, ...Object.values(folders), ...(cache === false ? [] : [cache])];
  return {
    paths: [
      ...new Set([
        ...sources.map(watchedPath),
        ...overlays,
        ...(templates === undefined ? [] : [templates]),
        resolve(folder, config),
      ]),
    ],
    except,
    home: folder,
  };
}

function isSame(a: Watched, b: Watched): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function raised(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}
