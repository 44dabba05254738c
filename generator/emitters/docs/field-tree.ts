import type { Property, Schema } from "../../model/schema.ts";
import { distinctNames } from "../../wording/names.ts";
import { oneLine } from "../../wording/visible.ts";
import { sizeOfAll, type FieldNode } from "./field-node.ts";
import type { MeasuredField } from "./measured-field.ts";
import type { Target } from "./target.ts";
import type { Schemas } from "./type-words.ts";

/** The named types of a service: which of them pages show in place, and where the others have a page. */
export interface Types {
  readonly schemas: Schemas;
  readonly fieldOf: (property: Property) => MeasuredField;
  /** The page of a type; asking for it makes sure that there is one. */
  readonly pageOf: (name: string) => Target;
  /** Its members where none is shown in place that is larger than `limit`, to measure it. */
  readonly measured: (name: string) => { readonly size: number; readonly count: number };
}

/** How the fields of one part of a page are made. */
export interface Growing {
  readonly types: Types;
  /** Types of more bytes are not shown in place. */
  readonly limit: number;
}

/** The members of a value, those of inner ones below them. `prefix` is what their ids start with. */
export function fieldTree(schema: Schema, prefix: string, growing: Growing): readonly FieldNode[] {
  return membersOf(schema, { prefix, distinct: distinctNames(), open: new Set(), growing }).nodes;
}

/** Fields that are no members of a value, as parameters are, with what is below them. */
export function fieldNodes(properties: readonly Property[], prefix: string, growing: Growing): readonly FieldNode[] {
  const place: Place = { prefix, distinct: distinctNames(), open: new Set(), growing };
  return properties.map((property) => nodeOf(property, place));
}

/** The fields of a named type; where it comes back to itself, a link. */
export function typeTree(name: string, growing: Growing): readonly FieldNode[] {
  const target = growing.types.schemas.get(name)?.schema;
  if (target === undefined) return [];
  const distinct = distinctNames(reserved);
  return membersOf(target, { prefix: "", distinct, open: new Set([name]), growing }).nodes;
}

/** Ids without a prefix that pages have for other things. */
const reserved = ["main", "search"];

interface Place {
  readonly prefix: string;
  /** Gives fields of one place names of their own; a prefix is of one field alone, so ids are too. */
  readonly distinct: (name: string) => string;
  /** Names of the types that the place is within. */
  readonly open: ReadonlySet<string>;
  readonly growing: Growing;
}

interface Members {
  readonly nodes: readonly FieldNode[];
  readonly more?: FieldNode["more"];
}

const none: Members = { nodes: [] };

function membersOf(schema: Schema, place: Place): Members {
  switch (schema.kind) {
    case "object":
      return { nodes: schema.properties.map((property) => nodeOf(property, place)) };
    case "array":
      return membersOf(schema.items, place);
    case "map":
      if (!hasMembers(schema.values)) return none;
      return { nodes: [nodeOf({ name: "{key}", required: false, schema: schema.values }, place)] };
    case "union": {
      const all = schema.variants.map((variant) => membersOf(variant, place));
      const more = all.find((members) => members.more !== undefined)?.more;
      const nodes = all.flatMap((members) => members.nodes);
      return more === undefined || nodes.length > 0 ? { nodes } : { nodes, more };
    }
    case "reference":
      return referred(schema.name, place);
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
      return none;
  }
}

function referred(name: string, place: Place): Members {
  const { types, limit } = place.growing;
  const target = types.schemas.get(name)?.schema;
  if (target === undefined || !hasMembers(target)) return none;
  const isOpen = place.open.has(name);
  const measured = isOpen ? { size: 0, count: 0 } : types.measured(name);
  if (isOpen || measured.size > limit) {
    return { nodes: [], more: { target: types.pageOf(name), count: measured.count } };
  }
  return membersOf(target, { ...place, open: new Set([...place.open, name]) });
}

function nodeOf(property: Property, place: Place): FieldNode {
  const { field, size } = place.growing.types.fieldOf(property);
  const id = place.prefix + place.distinct(idOf(property.name));
  const own = size + 2 * id.length;
  if (!hasMembers(property.schema)) return { id, field, children: [], size: own };
  const { open, growing } = place;
  const below = { prefix: `${id}.`, distinct: distinctNames(), open, growing };
  const { nodes, more } = membersOf(property.schema, below);
  const node = { id, field, children: nodes, size: own + sizeOfAll(nodes) };
  return more === undefined ? node : { ...node, more };
}

/** A name as part of an id, which an address can hold as it is. */
function idOf(name: string): string {
  if (/^[A-Za-z0-9_-]+$/.test(name)) return name;
  return oneLine(name).replace(/[^A-Za-z0-9_-]+/g, "~") || "~";
}

function hasMembers(schema: Schema): boolean {
  switch (schema.kind) {
    case "array":
      return hasMembers(schema.items);
    case "object":
    case "map":
    case "union":
    case "reference":
      return true;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
      return false;
  }
}
