import type { ObjectSchema, Property, Schema } from "../model/schema.ts";
import type { Node } from "../pages/node.ts";
import type { CommentedExample } from "./example.ts";

/**
 * The shape of an example: the items of an array merged into one, a property required when all have it, `null` as a value
 * that may be null, comments as descriptions. Values of different kinds in one place are a union.
 */
export function inferSchema(example: CommentedExample): Schema {
  return shapeOf(example.node, example.comments);
}

function shapeOf(node: Node, comments: CommentedExample["comments"]): Schema {
  const description = comments.get(node);
  const facts = { ...(description !== undefined && { description }), span: node.span };
  switch (node.kind) {
    case "scalar":
      return { ...scalarShape(node.value), ...facts };
    case "list": {
      const items = node.items.map((item) => shapeOf(item, comments));
      return { kind: "array", items: items.length === 0 ? { kind: "any" } : items.reduce(merge), ...facts };
    }
    case "map": {
      const properties = node.entries.map(({ key, value }) => ({
        name: key,
        required: true,
        schema: shapeOf(value, comments),
      }));
      return { kind: "object", properties, ...facts };
    }
  }
}

function scalarShape(value: string | number | boolean | null): Schema {
  switch (typeof value) {
    case "string":
      return { kind: "string", example: value };
    case "number":
      return { kind: Number.isInteger(value) ? "integer" : "number", example: value };
    case "boolean":
      return { kind: "boolean", example: value };
    default:
      return { kind: "any", nullable: true };
  }
}

function merge(a: Schema, b: Schema): Schema {
  if (isOnlyNull(a)) return { ...b, nullable: true };
  if (isOnlyNull(b)) return { ...a, nullable: true };
  const nullable = a.nullable ?? b.nullable;
  const merged = mergeKinds(a, b);
  return nullable ? { ...merged, nullable } : merged;
}

function mergeKinds(a: Schema, b: Schema): Schema {
  const description = a.description ?? b.description;
  const facts = { ...(description !== undefined && { description }) };
  if (a.kind === "any" || b.kind === "any") return a.kind === "any" ? { ...b, ...facts } : { ...a, ...facts };
  if (a.kind === "object" && b.kind === "object") return { ...mergeObjects(a, b), ...facts };
  if (a.kind === "array" && b.kind === "array") return { ...a, items: merge(a.items, b.items), ...facts };
  if (a.kind === b.kind && a.kind !== "union") return { ...a, ...facts };
  if (isNumber(a) && isNumber(b)) return { ...a, kind: "number", ...facts };
  const variants = variantsOf(b).reduce(withVariant, variantsOf(a));
  return { kind: "union", variants, ...facts, ...(a.span && { span: a.span }) };
}

function isOnlyNull(schema: Schema): boolean {
  return schema.kind === "any" && schema.nullable === true;
}

function isNumber(schema: Schema): boolean {
  return schema.kind === "integer" || schema.kind === "number";
}

function variantsOf(schema: Schema): readonly Schema[] {
  return schema.kind === "union" ? schema.variants : [schema];
}

function withVariant(variants: readonly Schema[], added: Schema): readonly Schema[] {
  const at = variants.findIndex((variant) => variant.kind === added.kind || (isNumber(variant) && isNumber(added)));
  const same = variants[at];
  return same === undefined ? [...variants, added] : variants.with(at, merge(same, added));
}

function mergeObjects(a: ObjectSchema, b: ObjectSchema): ObjectSchema {
  const properties = new Map<string, Property>(a.properties.map((property) => [property.name, property]));
  const inBoth = new Set(b.properties.map(({ name }) => name));
  for (const property of b.properties) {
    const known = properties.get(property.name);
    if (known === undefined) properties.set(property.name, { ...property, required: false });
    else {
      const required = known.required && property.required;
      properties.set(property.name, { name: property.name, required, schema: merge(known.schema, property.schema) });
    }
  }
  return {
    ...a,
    properties: [...properties.values()].map((property) =>
      inBoth.has(property.name) ? property : { ...property, required: false },
    ),
  };
}
