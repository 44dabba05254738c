import type { Pair } from "./change.ts";

export interface PairedUp<Thing> {
  readonly pairs: readonly Pair<Thing>[];
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
}

/**
 * Pairs what is the same thing before and after: what the first key makes equal, of the rest what the second does, and so
 * on. A key that several of one side have tells nothing and pairs none of them.
 */
export function pairUp<Thing>(
  { before, after }: Pair<readonly Thing[]>,
  keys: readonly ((thing: Thing) => string)[],
): PairedUp<Thing> {
  let removed = before;
  let added = after;
  const pairs: Pair<Thing>[] = [];
  for (const key of keys) {
    const old = only(removed, key);
    const now = only(added, key);
    const met = [...old].flatMap(([name, thing]) => {
      const same = now.get(name);
      return same === undefined ? [] : [{ before: thing, after: same }];
    });
    const done = new Set(met.flatMap((pair) => [pair.before, pair.after]));
    pairs.push(...met);
    removed = removed.filter((thing) => !done.has(thing));
    added = added.filter((thing) => !done.has(thing));
  }
  return { pairs, removed, added };
}

function only<Thing>(things: readonly Thing[], key: (thing: Thing) => string): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  const several = new Set<string>();
  for (const thing of things) {
    const name = key(thing);
    if (found.has(name)) several.add(name);
    found.set(name, thing);
  }
  for (const name of several) found.delete(name);
  return found;
}
