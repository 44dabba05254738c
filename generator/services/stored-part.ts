import type { Drawer, Results } from "../cache/cache.ts";
import { problemIn, type FileNamed, type Problem } from "../diagnostics/problem.ts";
import type { Emission, Part, Piece } from "../emitters/emitter.ts";
import { hashOfText, storedFile, type OutputFile } from "../output/output-file.ts";
import { sourceFile } from "../source/source-file.ts";
import { KeptUnits, type ContentOf, type FindPart, type KeptPart } from "./kept-units.ts";

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
interface StoredPart {
  readonly files: readonly { readonly path: string; readonly hash: string; readonly length: number }[];
  readonly pieces: readonly { readonly place: readonly string[]; readonly length: number }[];
  readonly origins: readonly (readonly [group: string, key: string])[];
  readonly problems: readonly Problem[];
}

const textKey = (key: string): string => `${key} text`;
/** Pieces that go into the same file are kept together: of most parts that are taken from there, few are read. */
const piecesKey = (key: string, group: string): string => `${key} pieces ${group}`;

/** Where a part is kept. */
export interface PartPlace {
  readonly key: string;
  readonly drawer: Drawer;
  /** What was kept in its place. */
  readonly before?: KeptPart | undefined;
}

/** Keeps a part for the next run, and gives it with the hash of each file; its texts stand once in memory. */
export function storePart({ part, problems }: MadePart, place: PartPlace): MadePart {
  const { key, drawer } = place;
  const text = joined(part.files.map((file) => file.bytes ?? file.text));
  const files = hashedFiles(part.files, text.stretches);
  const pieces = part.pieces.map(({ place, bytes }) => ({ place, length: bytes.length }));
  const groups = joinedGroups(part.pieces);
  const origins = originsOf(part, groups, place);
  if (key !== "") {
    const stored: StoredPart = {
      files: files.map(({ path, hash, bytes }) => ({ path, hash, length: bytes.length })),
      pieces,
      origins: [...origins],
      problems,
    };
    drawer.set(key, Buffer.from(JSON.stringify(stored)));
    drawer.set(textKey(key), text.bytes);
    for (const [group, bytes] of groups) drawer.set(piecesKey(key, group), bytes);
  }
  return { part: heldPart(files, pieces, { groups, origins }), problems };
}

interface HashedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

function hashedFiles(files: readonly OutputFile[], stretches: readonly Uint8Array[]): readonly HashedFile[] {
  return files.map(({ path, hash }, index) => {
    const bytes = stretches[index] ?? new Uint8Array();
    return { path, bytes, hash: hash ?? hashOfText(bytes) };
  });
}

type Groups = ReadonlyMap<string, Uint8Array>;

function joinedGroups(pieces: readonly Piece[]): Groups {
  const own = (group: string): readonly Piece[] => pieces.filter(({ place }) => groupOf(place) === group);
  return new Map(groupsOf(pieces).map((group) => [group, joined(own(group).map(({ bytes }) => bytes)).bytes]));
}

function originsOf(part: Part, groups: Groups, { key, before }: PartPlace): ReadonlyMap<string, string> {
  return new Map([...groups.keys()].map((group) => [group, originOf(group, part, before) ?? key]));
}

/** A part of what is held in memory; nothing here knows the texts that it was joined of, which would be held with it. */
function heldPart(
  files: readonly HashedFile[],
  pieces: StoredPart["pieces"],
  { groups, origins }: { readonly groups: Groups; readonly origins: ReadonlyMap<string, string> },
): Part {
  return {
    files: files.map(({ path, bytes, hash }) => storedFile(path, () => bytes, hash)),
    pieces: piecesOf(pieces, origins, (group) => groups.get(group) ?? new Uint8Array()),
  };
}

/** The key under which pieces were made that are the same to the last byte. */
function originOf(group: string, part: Part, before: KeptPart | undefined): string | undefined {
  if (before === undefined) return undefined;
  const [own, old] = [part, before].map(({ pieces }) => pieces.filter(({ place }) => groupOf(place) === group));
  const isSame = own?.length === old?.length && own?.every((piece, index) => isSamePiece(piece, old?.[index]));
  return isSame === true ? before.origins.get(group) : undefined;
}

function isSamePiece({ place, bytes }: Piece, other: Piece | undefined): boolean {
  if (other === undefined || place.length !== other.place.length) return false;
  return place.every((name, index) => name === other.place[index]) && Buffer.compare(bytes, other.bytes) === 0;
}

function groupOf([name = ""]: Piece["place"]): string {
  return name;
}

function groupsOf(pieces: readonly Pick<Piece, "place">[]): readonly string[] {
  return [...new Set(pieces.map(({ place }) => groupOf(place)))];
}

/**
 * Pieces whose bytes are looked for when they are asked for; the key that they were made under and their place there tell
 * them from any others.
 */
function piecesOf(
  pieces: StoredPart["pieces"],
  origins: ReadonlyMap<string, string>,
  read: (group: string) => Uint8Array,
): readonly Piece[] {
  const ends = new Map<string, number>();
  return pieces.map(({ place, length }) => {
    const group = groupOf(place);
    const start = ends.get(group) ?? 0;
    ends.set(group, start + length);
    const origin = origins.get(group) ?? "";
    return {
      place,
      // their group and where they begin and end in it number them
      identity: origin === "" ? undefined : `${origin} ${group} ${String(start)} ${String(length)}`,
      get bytes() {
        return read(group).subarray(start, start + length);
      },
    };
  });
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

/** Finds a part that may be kept no longer. */
export function partIn(drawer: Drawer): FindPart {
  return (key) => {
    const found = drawer.peek(key);
    // `storePart` wrote it
    const stored = found && (JSON.parse(Buffer.from(found).toString()) as StoredPart);
    const text = drawer.peek(textKey(key));
    if (stored === undefined || text === undefined) return undefined;
    const groups = new Map(groupsOf(stored.pieces).map((group) => [group, drawer.peek(piecesKey(key, group))]));
    if ([...groups.values()].includes(undefined)) return undefined;
    const origins = new Map(stored.origins);
    return {
      origins,
      files: filesOf(stored.files, () => text),
      pieces: piecesOf(stored.pieces, origins, (group) => groups.get(group) ?? new Uint8Array()),
    };
  };
}

/** The part of no service that an emission has, made anew only where its input is another. */
export function sharedPart(
  { name: emitter, emission }: { readonly name: string; readonly emission: Emission },
  results: Results,
  contentOf: ContentOf,
): Part | undefined {
  const shared = emission.shared();
  if (shared === undefined) return undefined;
  const drawer = results.drawer(`shared ${emitter}`);
  const key = results.key("shared", emitter, ...(results.toolId === undefined ? [] : shared.of.map(contentOf)));
  const noFile: FileNamed = ({ path }) => sourceFile(path, "");
  const units = new KeptUnits(emitter, { drawer, results, contentOf, fileNamed: noFile });
  const stored = restorePart(key, drawer, noFile)?.part;
  if (stored !== undefined) {
    units.hold();
    return stored;
  }
  const part = shared.make(units.reuse(partIn(drawer)));
  units.keep(part, key);
  return storePart({ part, problems: [] }, { key, drawer, before: units.before() }).part;
}

/**
 * The part that was stored; texts are only read when they are asked for, which throws `DamagedCache` where they are not
 * what they were. Undefined where there is none.
 */
export function restorePart(key: string, drawer: Drawer, fileNamed: FileNamed): MadePart | undefined {
  const found = drawer.get(key);
  if (found === undefined || !drawer.has(textKey(key))) return undefined;
  const { files, pieces, origins, problems } = JSON.parse(Buffer.from(found).toString()) as StoredPart;
  if (!groupsOf(pieces).every((group) => drawer.has(piecesKey(key, group)))) return undefined;
  const texts = new Map<string, Uint8Array>();
  const read = (textsKey: string): Uint8Array => {
    const text = texts.get(textsKey) ?? drawer.get(textsKey);
    if (text === undefined) throw new DamagedCache("a text of the cache is damaged");
    texts.set(textsKey, text);
    return text;
  };
  return {
    part: {
      files: filesOf(files, () => read(textKey(key))),
      pieces: piecesOf(pieces, new Map(origins), (group) => read(piecesKey(key, group))),
    },
    problems: problems.map((problem) => problemIn(fileNamed, problem)),
  };
}

function filesOf(files: StoredPart["files"], read: () => Uint8Array): readonly OutputFile[] {
  let end = 0;
  return files.map(({ path, hash, length }) => {
    const start = end;
    end += length;
    return storedFile(path, () => read().subarray(start, start + length), hash);
  });
}
