import { contentHash, isHashed, rememberHash } from "../cache/hash.ts";
import { readAlone, type Share, type SharedReading } from "../reading/share.ts";
import type { LoadedFile, Recall } from "../source/read-sources.ts";
import { claim, claimAll, noClaims } from "./claims.ts";
import type { FileOrder, ReadOrder } from "./messages.ts";
import type { SecondThread } from "./second-thread.ts";

/**
 * Recalls files as `recall` does, and starts the second thread as soon as those that have to be read are so large that it
 * will take a share of them: it is ready when they are.
 */
export function beginningWhereMuch(second: SecondThread, recall: Recall = () => undefined): Recall {
  let size = 0;
  return (place, stats) => {
    const known = recall(place, stats);
    if (known === undefined) size += stats.size;
    if (size >= second.least) second.begin();
    return known;
  };
}

/** Shares the reading with a second thread where there is much to read. */
export function shareWith(
  second: SecondThread,
  loaded: readonly LoadedFile[],
  { isMaking }: Pick<ReadOrder, "isMaking">,
): Share {
  const byPath = new Map(loaded.map((file) => [file.path, file]));
  return (unread) => {
    const files = unread.flatMap(({ path }) => byPath.get(path) ?? []);
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return size < second.least ? readAlone(unread) : shareReading(second, files, isMaking);
  };
}

/**
 * The numbers of files in the order in which two threads are to read them, from both ends on. Pages of one folder say the
 * same things, which a thread reads once: so the large folders are at the ends, and the threads meet in a small one.
 */
function meetingOrder(files: readonly LoadedFile[]): readonly number[] {
  const folders = new Map<string, { readonly numbers: number[]; size: number }>();
  for (const [number, { path, bytes }] of files.entries()) {
    const name = path.slice(0, path.indexOf("/") + 1);
    const folder = folders.get(name) ?? { numbers: [], size: 0 };
    folder.numbers.push(number);
    folder.size += bytes.length;
    folders.set(name, folder);
  }
  const ends: [first: number[], last: number[]] = [[], []];
  const sizes = [0, 0];
  for (const { numbers, size } of [...folders.values()].sort((a, b) => b.size - a.size)) {
    const end = (sizes[0] ?? 0) <= (sizes[1] ?? 0) ? 0 : 1;
    ends[end].push(...numbers);
    sizes[end] = (sizes[end] ?? 0) + size;
  }
  return [...ends[0], ...ends[1].reverse()];
}

function shareReading(second: SecondThread, files: readonly LoadedFile[], isMaking: boolean): SharedReading {
  const claims = noClaims();
  const order = meetingOrder(files);
  const ordered = order.flatMap((index) => files[index] ?? []);
  const wantsHashes = isMaking && !files.every(isHashed);
  second.read({ files: ordered.map(inSharedMemory), claims, isMaking, wantsHashes }, (hashes) => {
    for (const [index, file] of ordered.entries()) rememberHash(file, hashes[index] ?? contentHash(file));
  });
  let index = 0;
  return {
    next: () => (claim(claims, files.length) ? order[index++] : undefined),
    others: async () =>
      (await second.readings()).map((reading) => ({ ...reading, index: order[reading.index] ?? reading.index })),
    end: () => {
      claimAll(claims, files.length);
    },
  };
}

/** Those that are in no memory that threads share are copied. */
function inSharedMemory({ path, bytes }: LoadedFile): FileOrder {
  if (bytes.buffer instanceof SharedArrayBuffer) return { path, bytes };
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return { path, bytes: shared };
}
