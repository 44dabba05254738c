import type { ObjectSchema, Property, Schema } from "../model/schema.ts";
import type { FoundSide, Pair } from "./change.ts";
import { compareBounds } from "./compare-bounds.ts";
import { compareFacts } from "./compare-facts.ts";
import type { Direction, Scene } from "./scene.ts";
import { sideOf, sidesOf, typeShown } from "./shown.ts";
import { relationOf } from "./type-relation.ts";

/** Finds what differs between two schemas and everything inside them; `at` is their place in what they are part of. */
export function compareSchemas(pair: Pair<Schema>, at: string, scene: Scene): void {
  const { before, after } = pair;
  if (before.kind === "reference" && after.kind === "reference") {
    compareFacts(pair, at, scene);
    scene.meet({ before: before.name, after: after.name });
    return;
  }
  const full = { before: resolve(before, scene.types.before), after: resolve(after, scene.types.after) };
  compareFacts(full, at, scene);
  if (full.before.kind === "union" || full.after.kind === "union") compareVariants(full, at, scene);
  else compareShapes(full, at, scene);
}

/** What a reference points at, with what is said of the reference itself; any value where it points at itself. */
function resolve(schema: Schema, types: ReadonlyMap<string, Schema>): Schema {
  const seen = new Set<string>();
  let target = schema;
  while (target.kind === "reference" && !seen.has(target.name)) {
    seen.add(target.name);
    const { kind: _kind, name, ...facts } = target;
    const next = types.get(name);
    if (next === undefined) return { ...facts, kind: "any" };
    target = { ...next, ...facts };
  }
  return target.kind === "reference" ? { kind: "any" } : target;
}

function compareShapes(pair: Pair<Schema>, at: string, scene: Scene): void {
  const { direction, found } = scene;
  const { before, after } = pair;
  const relation = relationOf(pair);
  if (relation !== "same") {
    found(`${direction}/type-${relation}`, at, typesOf(pair));
    return;
  }
  compareBounds(pair, at, scene);
  if (before.kind === "array" && after.kind === "array") {
    compareSchemas({ before: before.items, after: after.items }, `${at}[]`, scene);
  }
  if (before.kind === "map" && after.kind === "map") {
    compareSchemas({ before: before.values, after: after.values }, `${at}{}`, scene);
  }
  if (before.kind === "object" && after.kind === "object") compareObjects({ before, after }, at, scene);
}

function compareObjects({ before, after }: Pair<ObjectSchema>, at: string, scene: Scene): void {
  const { direction, found } = scene;
  const old = new Map(before.properties.map((property) => [property.name, property]));
  const now = new Map(after.properties.map((property) => [property.name, property]));
  for (const property of before.properties) {
    const same = now.get(property.name);
    if (same !== undefined) compareProperty({ before: property, after: same }, within(at, property.name), scene);
    else found(`${direction}/field-removed`, within(at, property.name), { before: side(property.schema) });
  }
  for (const property of after.properties) {
    if (!old.has(property.name)) {
      const rule = addedRule(direction, property.required);
      found(rule, within(at, property.name), { before: { place: before.span }, after: side(property.schema) });
    }
  }
  if (before.open !== after.open && before.properties.length > 0 && after.properties.length > 0) {
    found(`${direction}/members-${after.open ? "opened" : "closed"}`, at, typesOf({ before, after }));
  }
}

function addedRule(
  direction: Direction,
  required: boolean,
): "request/required-field-added" | `${Direction}/field-added` {
  return direction === "request" && required ? "request/required-field-added" : `${direction}/field-added`;
}

function compareProperty({ before, after }: Pair<Property>, at: string, scene: Scene): void {
  const schemas = { before: before.schema, after: after.schema };
  if (before.required !== after.required) {
    const became = after.required ? "required" : "optional";
    scene.found(`${scene.direction}/field-became-${became}`, at, sidesOf(schemas));
  }
  compareSchemas(schemas, at, scene);
}

/** Shapes of a union are told apart by what they are called, else by what they are. */
function compareVariants({ before, after }: Pair<Schema>, at: string, scene: Scene): void {
  const { direction, found } = scene;
  const left = [...variantsOf(after)];
  const removed: Schema[] = [];
  const pairs: Pair<Schema>[] = [];
  for (const variant of variantsOf(before)) {
    const index = bestMatch(variant, left);
    const [match] = index === -1 ? [] : left.splice(index, 1);
    if (match === undefined) removed.push(variant);
    else pairs.push({ before: variant, after: match });
  }
  if (pairs.length === 0) {
    found(`${direction}/type-changed`, at, typesOf({ before, after }));
    return;
  }
  for (const pair of pairs) compareSchemas(pair, at, scene);
  for (const variant of removed) found(`${direction}/variant-removed`, at, { before: side(variant) });
  for (const variant of left) found(`${direction}/variant-added`, at, { after: side(variant) });
}

function variantsOf(schema: Schema): readonly Schema[] {
  if (schema.kind === "union") return schema.variants;
  // what is said of the whole is compared as such
  const { description: _shown, example: _value, nullable: _null, ...shape } = schema;
  return [shape];
}

function bestMatch(variant: Schema, among: readonly Schema[]): number {
  const tests = [nameOf, memberNames, (schema: Schema): string => schema.kind];
  for (const test of tests) {
    const wanted = test(variant);
    const index = among.findIndex((other) => wanted !== "" && other.kind === variant.kind && test(other) === wanted);
    if (index !== -1) return index;
  }
  return -1;
}

function nameOf(schema: Schema): string {
  return schema.kind === "reference" ? schema.name : (schema.typeName ?? "");
}

function memberNames(schema: Schema): string {
  return schema.kind === "object" ? schema.properties.map(({ name }) => name).join(" ") : "";
}

function typesOf({ before, after }: Pair<Schema>): Pair<FoundSide> {
  return { before: side(before), after: side(after) };
}

function side(schema: Schema): FoundSide {
  return sideOf(schema, typeShown(schema));
}

function within(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}
