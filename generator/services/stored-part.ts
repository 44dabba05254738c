import type { Drawer, Results } from "../cache/cache.ts";
import { problemIn, type Problem } from "../diagnostics/problem.ts";
import type { Emission, Part } from "../emitters/emitter.ts";
import { hashOfText, storedFile } from "../output/output-file.ts";
import { sourceFile, type SourceFile } from "../source/source-file.ts";
import type { FindTexts, StoredTexts } from "./kept-units.ts";

/** A part of an output, and what is to be reported of it. */
export interface MadePart {
  readonly part: Part;
  readonly problems: readonly Problem[];
}

/** Text that was found in a cache when it was looked for, and is not there or is damaged now that it is needed. */
export class DamagedCache extends Error {
  override readonly name = "DamagedCache";
}

/** A part without its texts, which are stored one behind the other. */
interface StoredPart extends StoredTexts {
  readonly problems: readonly Problem[];
}

const textKey = (key: string): string => `${key} text`;

/** Keeps a part for the next run, and gives it with the hash of each file; its texts stand once in memory. */
export function storePart({ part, problems }: MadePart, key: string, drawer: Drawer): MadePart {
  const lengths = part.files.map((file) => file.bytes?.length ?? Buffer.byteLength(file.text));
  const all = [...lengths, ...part.pieces.map(({ bytes }) => bytes.length)];
  const text = Buffer.allocUnsafe(all.reduce((sum, length) => sum + length, 0));
  let end = 0;
  const files = part.files.map((file) => {
    const start = end;
    end += file.bytes === undefined ? text.write(file.text, start) : put(file.bytes, text, start);
    const bytes = text.subarray(start, end);
    return { path: file.path, bytes, hash: file.hash ?? hashOfText(bytes) };
  });
  const pieces = part.pieces.map(({ place, bytes }) => {
    const start = end;
    end += put(bytes, text, start);
    return { place, bytes: text.subarray(start, end) };
  });
  if (key !== "") {
    const stored: StoredPart = {
      files: files.map(({ path, hash, bytes }) => ({ path, hash, length: bytes.length })),
      pieces: pieces.map(({ place, bytes }) => ({ place, length: bytes.length })),
      problems,
    };
    drawer.set(key, Buffer.from(JSON.stringify(stored)));
    drawer.set(textKey(key), text);
  }
  return {
    part: { files: files.map(({ path, bytes, hash }) => storedFile(path, () => bytes, hash)), pieces },
    problems,
  };
}

function put(bytes: Uint8Array, into: Uint8Array, start: number): number {
  into.set(bytes, start);
  return bytes.length;
}

/** Finds the texts of a part that may be kept no longer. */
export function textsIn(drawer: Drawer): FindTexts {
  return (key) => {
    const found = drawer.peek(key);
    // `storePart` wrote it
    return found && { stored: JSON.parse(Buffer.from(found).toString()) as StoredPart, text: drawer.peek(textKey(key)) };
  };
}

/** The part of no service that an emission has, made anew only where its input is another. */
export function sharedPart(emitter: string, emission: Emission, results: Results): Part | undefined {
  const shared = emission.shared();
  if (shared === undefined) return undefined;
  const drawer = results.drawer(`shared ${emitter}`);
  const key = results.key("shared", emitter, shared.plan);
  const noFile = (path: string): SourceFile => sourceFile(path, "");
  return restorePart(key, drawer, noFile)?.part ?? storePart({ part: shared.make(), problems: [] }, key, drawer).part;
}

/** The part that was stored; texts of files are only read when they are asked for. Undefined where there is none. */
export function restorePart(
  key: string,
  drawer: Drawer,
  fileNamed: (path: string) => SourceFile,
): MadePart | undefined {
  const found = drawer.get(key);
  if (found === undefined || !drawer.has(textKey(key))) return undefined;
  const { files, pieces, problems } = JSON.parse(Buffer.from(found).toString()) as StoredPart;
  const whole = pieces.length === 0 ? undefined : drawer.get(textKey(key));
  if (pieces.length > 0 && whole === undefined) return undefined;
  let text = whole;
  const stretch = (start: number, length: number): Uint8Array => {
    text ??= drawer.get(textKey(key));
    if (text === undefined) throw new DamagedCache("a text of the cache is damaged");
    return text.subarray(start, start + length);
  };
  let end = 0;
  const next = (length: number): (() => Uint8Array) => {
    const start = end;
    end += length;
    return () => stretch(start, length);
  };
  return {
    part: {
      files: files.map(({ path, hash, length }) => storedFile(path, next(length), hash)),
      pieces: pieces.map(({ place, length }) => ({ place, bytes: next(length)() })),
    },
    problems: problems.map((problem) => problemIn(fileNamed, problem)),
  };
}
