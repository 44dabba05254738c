import type { Schema, UnionSchema } from "../../model/schema.ts";
import { entry, itemsOf, type MapNode, type Node } from "../../pages/node.ts";
import { mergeAllOf, mergeTwo } from "./compose.ts";
import { exampleNode } from "./examples.ts";
import { readAnnotations } from "./annotations.ts";
import { isTrue, mapOf, type Reading } from "./reading.ts";
import { refOf } from "./resolve.ts";
import { isNullType, readNullType } from "./null-type.ts";
import { reportMisplaced, reportUnusedKeywords } from "./schema-keywords.ts";
import { readShape } from "./schema-shape.ts";
import { statedTypes } from "./schema-types.ts";

/**
 * A schema object as the model has it. `example`: the value that an example shows at this place. Never undefined: what
 * cannot be read is reported and is any value.
 */
export function readSchema(node: Node | undefined, example: Node | undefined, reading: Reading): Schema {
  if (node === undefined) return { kind: "any" };
  if (node.kind !== "map") return readFlag(node, reading);
  const pointer = refOf(node);
  if (pointer !== undefined) return readReference(node, pointer, reading);
  const target = soleTarget(node);
  if (target !== undefined) return readReference(node, target, reading);
  reportUnusedKeywords(node, reading);
  const schema = mergeAllOf(node, reading);
  const shown = exampleNode(schema, reading) ?? example;
  const read = hasVariants(schema) ? readUnion(schema, shown, reading) : readPlain(schema, shown, reading);
  return readAnnotations(read, schema, reading);
}

/** `true` allows anything (3.1); `items: []` and the like are no schema. */
function readFlag(node: Exclude<Node, MapNode>, reading: Reading): Schema {
  const isAny = node.kind === "scalar" && (node.value === true || node.value === null);
  if (!isAny) reading.report("openapi/schema", node.span, "this is no schema, expected an object");
  return { kind: "any" };
}

/** `allOf: [{ $ref }]` around a description: how 3.0 documents annotate a reference. */
function soleTarget(node: MapNode): string | undefined {
  const [first, ...rest] = itemsOf(entry(node, "allOf"));
  const isPlain = node.entries.every(({ key }) => key === "allOf" || annotations.has(key) || key.startsWith("x-"));
  return rest.length === 0 && isPlain ? refOf(first) : undefined;
}

const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "nullable",
  "deprecated",
  "default",
  "example",
  "examples",
  "readOnly",
  "writeOnly",
]);

const componentSchema = /^#\/components\/schemas\/([^/]+)$/;

function readReference(node: MapNode, pointer: string, reading: Reading): Schema {
  const key = componentSchema.exec(pointer)?.[1];
  const name = key === undefined ? undefined : nameOf(key, reading);
  if (name !== undefined) return readAnnotations({ kind: "reference", name, ...nullable(node) }, node, reading);
  const target = reading.resolver.follow(mapOf([{ key: "$ref", keySpan: node.span, value: pointerNode(node) }], node));
  if (target === undefined) return readAnnotations({ kind: "any" }, node, reading);
  if (reading.budget.left <= 0) {
    reading.reportOnce("openapi/reference-depth", node.span, `“${pointer}” is used too often to be written out`);
    return { kind: "any" };
  }
  reading.budget.left -= 1;
  return readInPlace(target, pointer, reading);
}

/** What stands outside of `components/schemas` has no name in the model: it is read where it is used. */
function readInPlace(target: Node, pointer: string, reading: Reading): Schema {
  const inside = reading.inside ?? new Set<string>();
  if (!inside.has(pointer)) return readSchema(target, undefined, { ...reading, inside: new Set([...inside, pointer]) });
  reading.report("openapi/reference-circular", target.span, `“${pointer}” holds itself`);
  return { kind: "any" };
}

function pointerNode(node: MapNode): Node {
  const direct = entry(node, "$ref") ?? entry(itemsOf(entry(node, "allOf"))[0], "$ref");
  return direct ?? node;
}

function nameOf(encoded: string, reading: Reading): string | undefined {
  const key = encoded.replaceAll("~1", "/").replaceAll("~0", "~");
  if (reading.schemaNames.has(key)) return reading.schemaNames.get(key);
  try {
    return reading.schemaNames.get(decodeURIComponent(key));
  } catch {
    return undefined;
  }
}

function nullable(node: MapNode): { readonly nullable?: true } {
  return isTrue(entry(node, "nullable")) ? { nullable: true } : {};
}

function hasVariants(schema: MapNode): boolean {
  return variantsOf(schema).length > 0;
}

/** Variants that say more than which properties are required: `anyOf: [{ required: [a] }, …]` is no choice of shapes. */
function variantsOf(schema: MapNode): readonly Node[] {
  const listed = [...itemsOf(entry(schema, "oneOf")), ...itemsOf(entry(schema, "anyOf"))];
  return listed.filter((node) => node.kind !== "map" || node.entries.some(({ key }) => key !== "required"));
}

function readUnion(schema: MapNode, example: Node | undefined, reading: Reading): Schema {
  const own = mapOf(
    schema.entries.filter(({ key }) => key !== "oneOf" && key !== "anyOf"),
    schema,
  );
  const base = mapOf(
    own.entries.filter(({ key }) => shapeKeys.has(key)),
    schema,
  );
  const all = variantsOf(schema);
  const variants = all
    .filter((node) => !isNullVariant(node, reading))
    .map((node) => readSchema(withBase(node, base, reading), example, reading));
  const isNullable = variants.length < all.length || statedTypes(own).nullable;
  const flag = isNullable ? { nullable: true as const } : {};
  const [only] = variants;
  if (only !== undefined && variants.length === 1) return { ...only, ...flag };
  const union: UnionSchema = { kind: "union", variants, ...flag };
  return variants.length === 0 ? { kind: "null" } : union;
}

const shapeKeys: ReadonlySet<string> = new Set(["type", "properties", "required", "items", "additionalProperties"]);

function withBase(variant: Node, base: MapNode, reading: Reading): Node {
  const saysShape = base.entries.some(({ key }) => key !== "type");
  if (!saysShape) return variant;
  const target = reading.resolver.follow(variant);
  return target?.kind === "map" ? mergeTwo(mergeAllOf(target, reading), base, reading) : variant;
}

function isNullVariant(node: Node, reading: Reading): boolean {
  const target = refOf(node) === undefined ? node : reading.resolver.follow(node);
  return target?.kind === "map" && isNullType(target);
}

function readPlain(schema: MapNode, example: Node | undefined, reading: Reading): Schema {
  if (isNullType(schema)) return readNullType(schema, example, reading);
  const { names, nullable: isNullable } = statedTypes(schema);
  const flag = isNullable ? { nullable: true as const } : {};
  reportMisplaced(schema, names, reading);
  const [only, ...others] = names.map((name) => readShape(name, schema, { example, read: readSchema, reading }));
  if (only === undefined) return { kind: "any", ...flag };
  if (others.length === 0) return { ...only, ...flag };
  return { kind: "union", variants: [only, ...others], ...flag };
}
