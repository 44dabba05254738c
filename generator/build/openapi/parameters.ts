import type { Parameter } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { entriesOf, entry, itemsOf, type MapNode, type Node } from "../../pages/node.ts";
import { valueOf, withoutUnfit } from "./annotations.ts";
import { exampleNode, jsonOf } from "./examples.ts";
import { asWireType } from "./wire-type.ts";
import { isTrue, textOf, type Reading } from "./reading.ts";
import { readSchema } from "./schema.ts";
import { readDescription } from "../../facts/description.ts";
import { applyFacts } from "./text-facts.ts";

/**
 * The parameters of an operation, those of its path item included unless it has one of the same name: path, query,
 * header, then as documented. Headers that every call has are not among them.
 */
export function readParameters(operation: Node, pathItem: Node, reading: Reading): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  const inherited = itemsOf(entry(pathItem, "parameters"));
  for (const node of [...inherited, ...itemsOf(entry(operation, "parameters"))]) {
    const parameter = readParameter(node, reading);
    if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const all = [...found.values()];
  return places.flatMap((place) => all.filter((parameter) => parameter.in === place));
}

const places = ["path", "query", "header"] as const;
const sentAnyway: ReadonlySet<string> = new Set(["authorization", "content-type", "accept"]);

function readParameter(node: Node, reading: Reading): Parameter | undefined {
  const target = reading.resolver.follow(node);
  if (target?.kind !== "map") return undefined;
  const name = nameOf(target);
  const place = places.find((candidate) => candidate === textOf(entry(target, "in")));
  if (name === undefined || place === undefined) {
    const said = textOf(entry(target, "in")) ?? "";
    reading.report(
      "openapi/parameter",
      target.span,
      `parameter “${name ?? ""}” in “${said}” has no place in the model`,
    );
    return undefined;
  }
  if (place === "header" && sentAnyway.has(name.toLowerCase())) return undefined;
  const required = place === "path" || isTrue(entry(target, "required"));
  return { in: place, name, required, schema: parameterSchema(target, { name, place }, reading) };
}

function nameOf(target: MapNode): string | undefined {
  const name = entry(target, "name");
  return name?.kind === "scalar" && name.value !== null ? name.text.value.trim() || undefined : undefined;
}

/** The schema with the parameter's own description, example and deprecation, which stand beside it. */
function parameterSchema(
  target: MapNode,
  { name, place }: { readonly name: string; readonly place: Parameter["in"] },
  reading: Reading,
): Schema {
  const shown = exampleNode(target, reading);
  const read = readSchema(schemaNode(target), shown, reading);
  const description = entry(target, "description");
  const facts = description?.kind === "scalar" ? readDescription(description.text, reading.report) : undefined;
  const repaired =
    place === "query" ? asWireType(read, { name, facts, example: shown, span: target.span }, reading) : read;
  const example =
    shown === undefined || repaired.kind === "reference" ? undefined : exampleOf(shown, repaired, reading);
  const stated: Schema = {
    ...repaired,
    ...(example === undefined ? {} : { example }),
    ...(isTrue(entry(target, "deprecated")) ? { deprecated: true } : {}),
  };
  const said = facts === undefined ? stated : applyFacts(stated, facts, reading);
  const isLeftOut = shown !== undefined && repaired.kind !== "reference" && example === undefined;
  return isLeftOut ? withoutUnfit(said, "example", shown) : said;
}

/** An array's example may be one item of it; anything else is of the schema's type. */
function exampleOf(shown: Node, schema: Schema, reading: Reading): Schema["example"] {
  return schema.kind === "array" ? jsonOf(shown) : valueOf(shown, schema, reading);
}

/** `schema`, else that of the first media type; a parameter that has `type` itself is one (Swagger 2 wrote so). */
function schemaNode(target: MapNode): Node | undefined {
  const media = entriesOf(entry(target, "content"))[0]?.value;
  const own = entry(target, "schema") ?? entry(media, "schema");
  if (own !== undefined || entry(target, "type") === undefined) return own;
  return { ...target, entries: target.entries.filter(({ key }) => !parameterKeys.has(key)) };
}

const parameterKeys: ReadonlySet<string> = new Set([
  ...["name", "in", "required", "description", "example", "examples", "style", "explode", "deprecated"],
  ...["allowEmptyValue", "allowReserved", "collectionFormat"],
]);
