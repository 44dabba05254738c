import type { Api, NamedSchema } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import { byCodeUnit } from "../wording/order.ts";
import type { Found, Pair } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";
import type { Direction, Scene } from "./scene.ts";

/** Makes what a type's changes are told to. */
export type FinderOfType = (name: string, usedBy: readonly string[], places: Pair<Span>) => Found;

/**
 * The types that both sides refer to at the same place. A type that a hundred operations use is compared once for each
 * direction, and its changes are told once with the names of all who use it.
 */
export class TypePairs {
  readonly #types: Pair<ReadonlyMap<string, NamedSchema>>;
  readonly #schemas: Pair<ReadonlyMap<string, Schema>>;
  readonly #met = new Map<string, Met>();

  constructor({ before, after }: Pair<Api>) {
    this.#types = { before: byName(before), after: byName(after) };
    this.#schemas = { before: schemasByName(before), after: schemasByName(after) };
  }

  /** A scene in which types are met on behalf of an operation or event, told by name and place, or of no one. */
  scene(direction: Direction, user: User | undefined, found: Found): Scene {
    const meet = (names: Pair<string>): void => {
      if (user !== undefined) this.#meet(direction, names).users.set(user.name, user);
    };
    return { direction, types: this.#schemas, found, meet };
  }

  /** Compares every pair of types that was met, and those that are met within them. */
  compare(finder: FinderOfType): void {
    const finds: (() => void)[] = [];
    // a map is walked to its end also where it grows on the way
    for (const met of this.#met.values()) {
      const { direction, names } = met;
      const pair = { before: this.#schema("before", names.before), after: this.#schema("after", names.after) };
      const found: Found = (...told) => {
        finds.push(() => {
          const users = usersOf(met);
          finder(names.after, [...users.keys()].sort(byCodeUnit), this.#places(names, users))(...told);
        });
      };
      const meet = (inner: Pair<string>): void => {
        this.#meet(direction, inner).within.add(met);
      };
      compareSchemas(pair, "", { direction, types: this.#schemas, found, meet });
    }
    for (const tell of finds) tell();
  }

  #meet(direction: Direction, names: Pair<string>): Met {
    const key = `${direction} ${names.before} ${names.after}`;
    const met = this.#met.get(key) ?? { direction, names, users: new Map(), within: new Set() };
    this.#met.set(key, met);
    return met;
  }

  #schema(side: keyof Pair<unknown>, name: string): Schema {
    return this.#schemas[side].get(name) ?? { kind: "any" };
  }

  /** Where the type is described, else where the first who uses it is. */
  #places({ before, after }: Pair<string>, users: ReadonlyMap<string, User>): Pair<Span> {
    const [first] = [...users].sort(([a], [b]) => byCodeUnit(a, b)).map(([, user]) => user.places);
    if (first === undefined) throw new Error("a type that is met has a user");
    return {
      before: placeOf(this.#types.before.get(before)) ?? first.before,
      after: placeOf(this.#types.after.get(after)) ?? first.after,
    };
  }
}

/** An operation or event that refers to types. */
export interface User {
  readonly name: string;
  readonly places: Pair<Span>;
}

interface Met {
  readonly direction: Direction;
  readonly names: Pair<string>;
  /** Operations and events that refer to it themselves. */
  readonly users: Map<string, User>;
  /** Types that do. */
  readonly within: Set<Met>;
}

/** All who refer to a type, through other types too. */
function usersOf(met: Met): ReadonlyMap<string, User> {
  const seen = new Set<Met>([met]);
  for (const each of seen) for (const outer of each.within) seen.add(outer);
  return new Map([...seen].flatMap((each) => [...each.users]));
}

function byName({ schemas }: Api): ReadonlyMap<string, NamedSchema> {
  return new Map(schemas.map((named) => [named.name, named]));
}

function schemasByName({ schemas }: Api): ReadonlyMap<string, Schema> {
  return new Map(schemas.map(({ name, schema }) => [name, schema]));
}

function placeOf(named: NamedSchema | undefined): Span | undefined {
  return named?.span ?? named?.schema.span;
}
