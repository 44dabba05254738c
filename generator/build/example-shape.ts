import type { Node } from "../pages/node.ts";

/** What an example shows of a value: the names in it and what stands under each. Items of a list are merged into one. */
export interface Shape {
  readonly names: ReadonlyMap<string, Shape>;
  readonly isList: boolean;
  /** Kind of a value without parts, `any` where there are several; undefined for objects, `null` and empty lists. */
  readonly scalar?: "string" | "integer" | "number" | "boolean" | "any";
}

/** Deeper than any documented value; what lies below is not looked at. */
const DEEPEST = 64;

/** The shape of an example; linear in its size. */
export function shapeOf(example: Node): Shape {
  return mergeShapes([example], false, 0);
}

function mergeShapes(nodes: readonly Node[], isList: boolean, depth: number): Shape {
  const lists = nodes.filter((node) => node.kind === "list");
  if (lists.length > 0 && depth < DEEPEST) {
    const items = lists.flatMap((list) => list.items);
    return mergeShapes([...items, ...nodes.filter((node) => node.kind !== "list")], true, depth + 1);
  }
  const names = new Map<string, Shape>();
  if (depth < DEEPEST) {
    for (const [key, found] of valuesByKey(nodes)) names.set(key, mergeShapes(found, false, depth + 1));
  }
  const scalar = commonKind(new Set(nodes.map(scalarKind)));
  return { names, isList, ...(scalar === undefined || names.size > 0 ? {} : { scalar }) };
}

/** The values of all maps among the nodes. */
function valuesByKey(nodes: readonly Node[]): ReadonlyMap<string, readonly Node[]> {
  const values = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries) {
      const known = values.get(key);
      if (known === undefined) values.set(key, [value]);
      else known.push(value);
    }
  }
  return values;
}

function commonKind(kinds: Set<Shape["scalar"]>): Shape["scalar"] {
  kinds.delete(undefined);
  if (kinds.has("number")) kinds.delete("integer");
  const [kind] = kinds;
  return kinds.size > 1 ? "any" : kind;
}

function scalarKind(node: Node): Shape["scalar"] {
  if (node.kind !== "scalar") return undefined;
  switch (typeof node.value) {
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "number":
      return Number.isInteger(node.value) ? "integer" : "number";
    default:
      return undefined;
  }
}
