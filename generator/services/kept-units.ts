import type { Drawer, Results } from "../cache/cache.ts";
import { problemIn, type FileNamed } from "../diagnostics/problem.ts";
import type { Made, Part, Piece, Reuse } from "../emitters/emitter.ts";
import type { OutputFile } from "../output/output-file.ts";

/** A part as it is kept. */
export interface KeptPart extends Part {
  /** For the first name of its pieces' places, the key under which they were made first. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The part that an earlier run kept. Undefined where it is not there, or damaged. */
export type FindPart = (key: string) => KeptPart | undefined;

/** What the units of the last part were, by the numbers of their files and pieces in it. */
interface Index {
  readonly part: string;
  readonly units: readonly (readonly [
    key: string,
    files: readonly number[],
    pieces: readonly number[],
    more?: Pick<Made, "said" | "problems">,
  ])[];
}

/** What units are kept with. */
export interface UnitGround {
  readonly drawer: Drawer;
  readonly results: Results;
  /** Hashes of what units are made of, as far as they are known. */
  readonly contentOf: ContentOf;
  readonly fileNamed: FileNamed;
}

/**
 * What a part of an output is made of unit by unit, so that of a service that changed only those are made anew that are
 * made of something else. Each has a key of its own, the hash of all that it is made of; its text is kept once, with the
 * part.
 */
export class KeptUnits {
  readonly #emitter: string;
  readonly #drawer: Drawer;
  readonly #results: Results;
  readonly #contentOf: ContentOf;
  readonly #fileNamed: UnitGround["fileNamed"];
  readonly #made = new Map<string, Made>();
  /** The part that was made last, where units were asked for. */
  #before: KeptPart | undefined;

  constructor(emitter: string, { drawer, results, contentOf, fileNamed }: UnitGround) {
    this.#emitter = emitter;
    this.#drawer = drawer;
    this.#results = results;
    this.#contentOf = contentOf;
    this.#fileNamed = fileNamed;
  }

  /** Takes units from the part that was made last. */
  reuse(find: FindPart): Reuse {
    if (this.#results.toolId === undefined) return (_, make) => make();
    const known = this.#known(find);
    return (of, make) => {
      const key = this.#results.key("unit", this.#emitter, ...of.map((each) => this.#contentOf(each)));
      const unit = known.get(key)?.() ?? make();
      this.#made.set(key, unit);
      return unit;
    };
  }

  /** Remembers which units a part is made of that is kept under `key`. */
  keep(part: Part, key: string): void {
    if (this.#made.size === 0) return;
    const files = new Map(part.files.map((file, index) => [file, index]));
    const pieces = new Map(part.pieces.map((piece, index) => [piece, index]));
    const units = [...this.#made].flatMap(([unit, made]): Index["units"] => {
      const ownFiles = numbersOf(made.files, files);
      const ownPieces = numbersOf(made.pieces, pieces);
      if (ownFiles === undefined || ownPieces === undefined) return [];
      const { said, problems = [] } = made;
      if (said === undefined && problems.length === 0) return [[unit, ownFiles, ownPieces]];
      return [[unit, ownFiles, ownPieces, { ...(said !== undefined && { said }), problems }]];
    });
    this.#drawer.set(this.#indexKey(), Buffer.from(JSON.stringify({ part: key, units } satisfies Index)));
  }

  /** The part from which units were taken. */
  before(): KeptPart | undefined {
    return this.#before;
  }

  /** Makes sure that the units of a part that is taken as a whole stay known. */
  hold(): void {
    this.#drawer.has(this.#indexKey());
  }

  #known(find: FindPart): ReadonlyMap<string, () => Made> {
    const index = this.#drawer.get(this.#indexKey());
    if (index === undefined) return new Map();
    // `keep` wrote it
    const { part, units } = JSON.parse(Buffer.from(index).toString()) as Index;
    const restored = find(part);
    this.#before = restored;
    if (restored === undefined) return new Map();
    return new Map(
      units.map(([key, files, pieces, { said, problems = [] } = {}]) => [
        key,
        () => ({
          ...unitOf(restored, files, pieces),
          ...(said === undefined ? {} : { said }),
          problems: problems.map((problem) => problemIn(this.#fileNamed, problem)),
        }),
      ]),
    );
  }

  #indexKey(): string {
    return this.#results.key("units", this.#emitter);
  }
}

/** What tells something of which parts are made from anything else: a text itself, of plain data its hash. */
export type ContentOf = (of: object | string) => string;

/** Looks at each object once; they must not change. */
export function contentsBy(results: Results): ContentOf {
  const known = new WeakMap<object, string>();
  return (of) => {
    if (typeof of === "string") return of;
    const content = known.get(of) ?? results.key("content", JSON.stringify(of));
    known.set(of, content);
    return content;
  };
}

function unitOf(part: Part, files: readonly number[], pieces: readonly number[]): Made {
  return {
    files: files.flatMap((number): readonly OutputFile[] => part.files.slice(number, number + 1)),
    pieces: pieces.flatMap((number): readonly Piece[] => part.pieces.slice(number, number + 1)),
  };
}

/** Undefined where one of them is not in the part. */
function numbersOf<Item>(items: readonly Item[], numbers: ReadonlyMap<Item, number>): readonly number[] | undefined {
  const found = items.flatMap((item) => numbers.get(item) ?? []);
  return found.length === items.length ? found : undefined;
}
