import { statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { watch } from "chokidar";

/** Whatever happens to files below some paths. */
export interface FileWatch {
  /** Waits until something has happened that was not taken. */
  readonly next: () => Promise<void>;
  /** Waits until no more has come for a while. */
  readonly settled: () => Promise<void>;
  /** The same from now on, where it is known that something happened that may not have been told yet. */
  readonly quiet: () => Promise<void>;
  /** The paths that something has happened to and that were not taken before. */
  readonly take: () => ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** What is watched, as absolute paths. */
export interface Watched {
  /** Files and folders, those too that are not there yet or no longer. */
  readonly paths: readonly string[];
  /** Those of them that tell what is watched. */
  readonly set: readonly string[];
  /** What of it is not, as what is written because of it. */
  readonly except: readonly string[];
  /** A folder that stays. */
  readonly home: string;
}

/**
 * A person's editor, or a tool that converts pages, writes a file in several steps. In milliseconds: more than the 50 for
 * which the watcher tells no second change of a file, or one that comes after the file was read would never be told.
 */
const quiet = 60;
/** A file without content is one that is being written. */
const quietIfEmpty = 200;

/**
 * Watches files and folders. `onError` is told what cannot be watched. The
 * promise is kept once all is watched.
 */
export async function watchFiles(watched: Watched, onError: (error: unknown) => void): Promise<FileWatch> {
  // a folder that is deleted is found again only by watching the one that it was in
  const homes = watched.paths.map((path) => (isBelow(path, watched.home) ? watched.home : dirname(path)));
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const tell = (): void => {
    for (const go of waiting.splice(0)) go();
  };
  const until = async (test: () => boolean): Promise<void> => {
    while (!test()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const settled = (): Promise<void> => until(() => timer === undefined);
  const files = watch([...new Set(homes)], { ignoreInitial: true, ignored: (path) => isIgnored(path, watched) });
  const settle = (): void => {
    timer = undefined;
    tell();
  };
  files.on("all", (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, isEmpty(path) ? quietIfEmpty : quiet);
    tell();
  });
  files.on("error", onError);
  await new Promise<void>((resolve) => files.once("ready", resolve));
  return {
    next: () => until(() => changed.size > 0),
    settled,
    quiet: () => {
      timer ??= setTimeout(settle, quiet);
      return settled();
    },
    take: () => {
      const taken = changed;
      changed = new Set();
      return taken;
    },
    close: async () => {
      clearTimeout(timer);
      await files.close();
    },
  };
}

/**
 * From the home on, only what leads to what is watched is looked at, and below it what reading the sources leaves in: no
 * dot files and no `node_modules`.
 */
function isIgnored(path: string, { paths, except }: Watched): boolean {
  if (except.some((other) => isBelow(path, other))) return true;
  const root = paths.find((each) => isBelow(path, each));
  if (root === undefined) return !paths.some((each) => isBelow(each, path));
  const names = relative(root, path).split(sep);
  return names.some((name) => name.startsWith(".") || name === "node_modules");
}

/** Whether a path is a folder or a path in it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isEmpty(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}
