import type { Property, Schema } from "../../model/schema.ts";
import { oneLine } from "../../wording/visible.ts";
import { sizeOfAll, type FieldNode } from "./field-node.ts";
import type { Target } from "./target.ts";
import { typeWords, type Schemas } from "./type-words.ts";

/** The named types of a service: which of them pages show in place, and where the others have a page. */
export interface Types {
  readonly schemas: Schemas;
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
  /** Gives each field of the page an id of its own. */
  readonly distinct: (id: string) => string;
}

/** The members of a value, those of inner ones below them. `prefix` is what their ids start with. */
export function fieldTree(schema: Schema, prefix: string, growing: Growing): readonly FieldNode[] {
  return membersOf({ schema, prefix, open: new Set(), growing }).nodes;
}

/** A field alone, as a parameter is, with what is below it. */
export function fieldNode(property: Property, prefix: string, growing: Growing): FieldNode {
  return nodeOf(property, { prefix, open: new Set(), growing });
}

/** The fields of a named type; where it comes back to itself, a link. */
export function typeTree(name: string, growing: Growing): readonly FieldNode[] {
  const target = growing.types.schemas.get(name)?.schema;
  if (target === undefined) return [];
  return membersOf({ schema: target, prefix: "", open: new Set([name]), growing }).nodes;
}

interface Place {
  readonly prefix: string;
  /** Names of the types that the place is within. */
  readonly open: ReadonlySet<string>;
  readonly growing: Growing;
}

interface Members {
  readonly nodes: readonly FieldNode[];
  readonly more?: FieldNode["more"];
}

const none: Members = { nodes: [] };

function membersOf({ schema, ...place }: Place & { readonly schema: Schema }): Members {
  switch (schema.kind) {
    case "object":
      return { nodes: schema.properties.map((property) => nodeOf(property, place)) };
    case "array":
      return membersOf({ schema: schema.items, ...place });
    case "map":
      if (!hasMembers(schema.values)) return none;
      return { nodes: [nodeOf({ name: "{key}", required: false, schema: schema.values }, place)] };
    case "union": {
      const all = schema.variants.map((variant) => membersOf({ schema: variant, ...place }));
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
  return membersOf({ ...place, schema: target, open: new Set([...place.open, name]) });
}

function nodeOf({ name, required, schema }: Property, place: Place): FieldNode {
  const { distinct, types } = place.growing;
  const id = distinct(place.prefix + idOf(name));
  const { nodes, more } = membersOf({ ...place, schema, prefix: `${id}.` });
  const node = { id, name, required, type: typeWords(schema, types.schemas), schema: described(schema, types.schemas) };
  return { ...node, children: nodes, ...(more && { more }), size: ownSize(node) + sizeOfAll(nodes) };
}

/** A reference says what its target says, where it says nothing itself. */
function described(schema: Schema, schemas: Schemas): Schema {
  if (schema.kind !== "reference") return schema;
  const target = schemas.get(schema.name)?.schema;
  if (target === undefined || target.kind === "reference") return schema;
  return { ...target, ...schema, kind: "any", ...(target.enum && { enum: target.enum }) };
}

/** A name as part of an id, which an address can hold as it is. */
function idOf(name: string): string {
  if (/^[A-Za-z0-9_-]+$/.test(name)) return name;
  return oneLine(name).replace(/[^A-Za-z0-9_-]+/g, "~") || "~";
}

function hasMembers(schema: Schema): boolean {
  return schema.kind === "array"
    ? hasMembers(schema.items)
    : ["object", "map", "union", "reference"].includes(schema.kind);
}

/** What the field itself takes of a page, markup included. */
function ownSize({ id, name, type, schema }: Pick<FieldNode, "id" | "name" | "type" | "schema">): number {
  const said = schema.enum?.reduce(
    (sum, { value, description = "" }) => sum + 50 + bytes(`${String(value)}${description}`),
    0,
  );
  const examples = [schema.default, schema.example].filter((value) => value !== undefined);
  const shown = examples.reduce((sum: number, value) => sum + 60 + Math.min(600, JSON.stringify(value).length), 0);
  return 150 + 2 * id.length + bytes(name + type) + bytes(schema.description ?? "") * 1.05 + (said ?? 0) + shown;
}

/** Length as UTF-8, with what escaping makes longer. */
export function bytes(text: string): number {
  const length = Buffer.byteLength(text);
  return /[<>&\n]/.test(text) ? length + 4 * (text.match(/[<>&\n]/g)?.length ?? 0) : length;
}
