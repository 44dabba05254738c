import type { Location } from "./overlay.ts";

/** Locations by their steps, so that a document is walked once however many of them there are. */
export interface LocationTree {
  /** Whether the value here is one of them itself. */
  readonly isSelected: boolean;
  readonly children: ReadonlyMap<string | number, LocationTree>;
}

/** A location that is given twice is in it once. */
export function locationTree(locations: readonly Location[]): LocationTree {
  const root = node();
  for (const location of locations) {
    let current = root;
    for (const step of location) {
      const next = current.children.get(step) ?? node();
      current.children.set(step, next);
      current = next;
    }
    current.isSelected = true;
  }
  return root;
}

/** Whether a location is one of them, or above or below one. */
export function overlaps(tree: LocationTree, location: Location): boolean {
  let current = tree;
  for (const step of location) {
    if (current.isSelected) return true;
    const next = current.children.get(step);
    if (next === undefined) return false;
    current = next;
  }
  return true;
}

interface Node {
  isSelected: boolean;
  readonly children: Map<string | number, Node>;
}

function node(): Node {
  return { isSelected: false, children: new Map() };
}
