/** What the restored part of a schema says so far, as much as later lines are judged by. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Names | undefined;
  readonly items?: Shape;
  /** Schema of the values of a map. */
  readonly values?: Shape;
  readonly required?: readonly string[];
  /** It has its `x-apifox-orders`. */
  readonly ordered?: boolean;
  /** A `$ref`: what it holds is not known here. */
  readonly open?: boolean;
}

/** Keys of one map, the latest first; shared between the readings that are still possible. */
export interface Names {
  readonly name: string;
  /** Of a property. */
  readonly shape?: Shape;
  readonly before: Names | undefined;
  readonly size: number;
}

export function withName(names: Names | undefined, name: string): Names {
  return { name, before: names, size: (names?.size ?? 0) + 1 };
}

export function findName(names: Names | undefined, name: string): Names | undefined {
  for (let at = names; at !== undefined; at = at.before) if (at.name === name) return at;
  return undefined;
}

/** How many of `wanted` are not among the names. */
export function missing(names: Names | undefined, wanted: readonly string[]): number {
  return wanted.filter((name) => findName(names, name) === undefined).length;
}

/** What `allOf` and its kin give: every property of each part. */
export function mergeShapes(one: Shape, other: Shape): Shape {
  let properties = one.properties;
  for (let at = other.properties; at !== undefined; at = at.before) {
    if (findName(properties, at.name) !== undefined) continue;
    properties = { name: at.name, before: properties, size: (properties?.size ?? 0) + 1, ...shapeOf(at) };
  }
  return { ...other, ...one, properties, open: one.open === true || other.open === true };
}

function shapeOf(names: Names): Pick<Names, "shape"> {
  return names.shape === undefined ? {} : { shape: names.shape };
}
