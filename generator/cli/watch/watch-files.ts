import { statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { watch } from "chokidar";

/** Whatever happens to files below some paths. */
export interface FileWatch {
  /** The paths that something happened to since the last call; waits until there are any and no more come. */
  readonly next: () => Promise<ReadonlySet<string>>;
  readonly close: () => Promise<void>;
}

/** What is watched, as absolute paths. */
export interface Watched {
  /** Files and folders, those too that are not there yet or no longer. */
  readonly paths: readonly string[];
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
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let tell: (() => void) | undefined;
  const files = watch([...new Set(homes)], { ignoreInitial: true, ignored: (path) => isIgnored(path, watched) });
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    tell?.();
  };
  files.on("all", (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, isEmpty(path) ? quietIfEmpty : quiet);
  });
  files.on("error", onError);
  await new Promise<void>((resolve) => files.once("ready", resolve));
  return {
    next: async () => {
      while (changed.size === 0 || timer !== undefined) await new Promise<void>((resolve) => (tell = resolve));
      const found = new Set(changed);
      changed.clear();
      return found;
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

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isEmpty(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}
