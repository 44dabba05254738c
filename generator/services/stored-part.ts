import type { Drawer, Results } from "../cache/cache.ts";
import { problemIn, type Problem } from "../diagnostics/problem.ts";
import type { Emission, Part } from "../emitters/emitter.ts";
import { hashOfText, storedFile } from "../output/output-file.ts";
import { sourceFile, type SourceFile } from "../source/source-file.ts";
import { inTurn, KeptUnits, type FindTexts, type StoredTexts } from "./kept-units.ts";

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
const piecesKey = (key: string): string => `${key} pieces`;

/** Keeps a part for the next run, and gives it with the hash of each file; its texts stand once in memory. */
export function storePart({ part, problems }: MadePart, key: string, drawer: Drawer): MadePart {
  const text = joined(part.files.map((file) => file.bytes ?? file.text));
  const files = part.files.map(({ path, hash }, index) => {
    const bytes = text.stretches[index] ?? new Uint8Array();
    return { path, bytes, hash: hash ?? hashOfText(bytes) };
  });
  const piecesText = joined(part.pieces.map(({ bytes }) => bytes));
  const pieces = part.pieces.map(({ place }, index) => ({
    place,
    bytes: piecesText.stretches[index] ?? new Uint8Array(),
  }));
  if (key !== "") {
    const stored: StoredPart = {
      files: files.map(({ path, hash, bytes }) => ({ path, hash, length: bytes.length })),
      pieces: pieces.map(({ place, bytes }) => ({ place, length: bytes.length })),
      problems,
    };
    drawer.set(key, Buffer.from(JSON.stringify(stored)));
    drawer.set(textKey(key), text.bytes);
    // of most parts that are taken from there, only these are read
    drawer.set(piecesKey(key), piecesText.bytes);
  }
  return {
    part: { files: files.map(({ path, bytes, hash }) => storedFile(path, () => bytes, hash)), pieces },
    problems,
  };
}

/** Texts as bytes one behind the other, and where each of them stands. */
function joined(texts: readonly (string | Uint8Array)[]): {
  readonly bytes: Uint8Array;
  readonly stretches: readonly Uint8Array[];
} {
  const size = texts.reduce<number>((sum, text) => sum + Buffer.byteLength(text), 0);
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  const stretches = texts.map((text) => {
    const start = end;
    end += typeof text === "string" ? bytes.write(text, start) : put(text, bytes, start);
    return bytes.subarray(start, end);
  });
  return { bytes, stretches };
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
    const stored = found && (JSON.parse(Buffer.from(found).toString()) as StoredPart);
    const files = drawer.peek(textKey(key));
    const pieces = drawer.peek(piecesKey(key));
    return stored && files && pieces && { stored, files, pieces };
  };
}

/** The part of no service that an emission has, made anew only where its input is another. */
export function sharedPart(emitter: string, emission: Emission, results: Results): Part | undefined {
  const shared = emission.shared();
  if (shared === undefined) return undefined;
  const drawer = results.drawer(`shared ${emitter}`);
  const key = results.key("shared", emitter, shared.plan);
  const noFile = (path: string): SourceFile => sourceFile(path, "");
  const units = new KeptUnits(emitter, { drawer, results, contents: new WeakMap() });
  const stored = restorePart(key, drawer, noFile)?.part;
  if (stored !== undefined) {
    units.hold();
    return stored;
  }
  const part = shared.make(units.reuse(textsIn(drawer)));
  units.keep(part, key);
  return storePart({ part, problems: [] }, key, drawer).part;
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
  const ownPieces = drawer.get(piecesKey(key));
  if (ownPieces === undefined) return undefined;
  let text: Uint8Array | undefined;
  const stretch = (start: number, length: number): Uint8Array => {
    text ??= drawer.get(textKey(key));
    if (text === undefined) throw new DamagedCache("a text of the cache is damaged");
    return text.subarray(start, start + length);
  };
  return {
    part: {
      files: inTurn(files, (start, { path, hash, length }) => storedFile(path, () => stretch(start, length), hash)),
      pieces: inTurn(pieces, (start, { place, length }) => ({
        place,
        bytes: ownPieces.subarray(start, start + length),
      })),
    },
    problems: problems.map((problem) => problemIn(fileNamed, problem)),
  };
}
