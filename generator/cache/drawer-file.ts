import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writevSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

/** Results by key, kept in one file; each is read only when it is asked for. */
export interface DrawerFile {
  readonly keys: ReadonlySet<string>;
  /** Undefined where there is none, or where it is not what was put there to the last byte. */
  readonly get: (key: string) => Uint8Array | undefined;
}

interface Part {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  readonly sum: number;
}

/** The length of the list of parts comes first, in so many digits, and before the list its checksum. */
const DIGITS = 12;

/** What a file holds; nothing where there is none or its list of parts is not what was written. */
export function openDrawer(path: string): DrawerFile {
  const parts = new Map((withFile(path, readParts) ?? []).map((part) => [part.key, part]));
  return {
    keys: new Set(parts.keys()),
    get: (key) => {
      const part = parts.get(key);
      const bytes = part && withFile(path, (file) => readAt(file, part.start, part.length));
      return bytes !== undefined && crc32(bytes) === part?.sum ? bytes : undefined;
    },
  };
}

/**
 * Writes a file in one go: whoever reads meanwhile sees the old one or the new one. A cache that cannot be written is no
 * fault: the next run does its work again.
 */
export function saveDrawer(path: string, results: ReadonlyMap<string, Uint8Array>): void {
  const list = JSON.stringify([...results].map(([key, bytes]) => [key, bytes.length, crc32(bytes)]));
  const head = Buffer.from(`${sumOf(list)}${list}`);
  const length = String(head.length).padStart(DIGITS, "0");
  const aside = `${path}.${sumOf(head)}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // copied into one they would take twice the room; what is cut off where a disk is full is told as damage
    const file = openSync(aside, "w");
    try {
      writevSync(file, [Buffer.from(length), head, ...results.values()]);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch {
    discard(aside);
  }
}

/** Takes a file away; whatever stands in the way. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // not even its folder is there
  }
}

function withFile<Result>(path: string, read: (file: number) => Result): Result | undefined {
  try {
    const file = openSync(path, "r");
    try {
      return read(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Throws where the file does not begin with a list of parts, or is shorter than that says. */
function readParts(file: number): Part[] {
  const length = Number(readAt(file, 0, DIGITS).toString());
  const head = readAt(file, DIGITS, Math.min(length, fstatSync(file).size)).toString();
  const list = head.slice(DIGITS);
  if (sumOf(list) !== head.slice(0, DIGITS)) throw new Error("the list of parts is damaged");
  let start = DIGITS + length;
  return (JSON.parse(list) as [string, number, number][]).map(([key, size, sum]) => {
    const part = { key, start, length: size, sum };
    start += size;
    return part;
  });
}

/**
 * What is told here is damage, not one content from another: keys do that. A checksum finds every damage of up to 32 bits
 * in a row and overlooks one of four thousand million others, at a quarter of the price of a hash.
 */
function sumOf(bytes: string | Uint8Array): string {
  return String(crc32(bytes)).padStart(DIGITS, "0");
}

function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}
