import type { Api, EventDefinition, NamedSchema, Operation, Parameter } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { ruleWords } from "../../wording/rules.ts";
import { byCodeUnit } from "../../wording/order.ts";
import { oneLine } from "../../wording/visible.ts";
import { asProse } from "./doc-comment.ts";

/** Part of an API as the wire types show it, and the schemas that it refers to. */
export interface WirePart {
  readonly api: Api;
  readonly referred: ReadonlySet<string>;
}

/**
 * Operations and events without what types do not show. Descriptions become what an editor shows of a field: meaning,
 * enumeration and rules.
 */
export function wirePart({ operations = [], events = [] }: Partial<Pick<Api, "operations" | "events">>): WirePart {
  const referred = new Set<string>();
  const shown = (schema: Schema): Schema => forEditor(schema, referred);
  const api: Api = {
    operations: operations.map((operation) => wireOperation(operation, shown)),
    events: events.map((event) => wireEvent(event, shown)),
    schemas: [],
    errorCatalog: [],
    fieldTypes: [],
  };
  return { api, referred };
}

/** The schemas of these names and those they refer to, by name. */
export function wireSchemas(
  names: Iterable<string>,
  schemas: ReadonlyMap<string, NamedSchema>,
): readonly NamedSchema[] {
  const referred = new Set(names);
  const own: NamedSchema[] = [];
  // A set yields what is added to it while it is walked: schemas that only schemas refer to.
  for (const name of referred) {
    own.push({ name, schema: forEditor(schemas.get(name)?.schema ?? { kind: "any" }, referred) });
  }
  return own.sort((a, b) => byCodeUnit(a.name, b.name));
}

type Shown = (schema: Schema) => Schema;

function wireOperation({ request, response, ...operation }: Operation, shown: Shown): Operation {
  const { description: _shownAtTheFunction, ...facts } = operation;
  return {
    ...facts,
    title: "",
    parameters: operation.parameters.map((parameter) => wireParameter(parameter, shown)),
    ...(request && {
      request: { mediaType: request.mediaType, required: request.required, schema: shown(request.schema) },
    }),
    response: { mediaType: response.mediaType, schema: shown(response.schema) },
    errors: [],
    rateLimit: { kind: "unstated" },
    scopes: [],
    fieldScopes: [],
  };
}

/** A parameter's comment comes from its description alone; a property's shows the default by itself. */
function wireParameter(parameter: Parameter, shown: Shown): Parameter {
  const schema = shown(parameter.schema);
  if (schema.default === undefined) return { ...parameter, schema };
  const text = asProse(`${schema.description ?? ""}\nDefault: ${JSON.stringify(schema.default)}.`);
  return { ...parameter, schema: { ...schema, description: text } };
}

function wireEvent(event: EventDefinition, shown: Shown): EventDefinition {
  const { description: _shownAtTheType, example: _notInTypes, ...facts } = event;
  return { ...facts, title: "", schema: shown(event.schema) };
}

function forEditor(schema: Schema, referred: Set<string>): Schema {
  const { typeName: _notShown, span: _notSaid, ...rest } = schema;
  const facts = withComment(rest);
  switch (facts.kind) {
    case "array":
      return { ...facts, items: forEditor(facts.items, referred) };
    case "object":
      return {
        ...facts,
        properties: facts.properties.map((property) => ({ ...property, schema: forEditor(property.schema, referred) })),
      };
    case "map":
      return { ...facts, values: forEditor(facts.values, referred) };
    case "union":
      return { ...facts, variants: facts.variants.map((variant) => forEditor(variant, referred)) };
    case "reference":
      referred.add(facts.name);
      return facts;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
      return facts;
  }
}

function withComment(schema: Schema): Schema {
  const { description: _replaced, example, ...rest } = schema;
  const text = commentOf(schema);
  return {
    ...rest,
    ...(text === "" ? {} : { description: text }),
    ...(example === undefined ? {} : { example: typeof example === "string" ? oneLine(example) : example }),
    ...("format" in schema && schema.format !== undefined ? { format: oneLine(schema.format) } : {}),
  };
}

function commentOf(schema: Schema): string {
  const items = schema.enum?.some((item) => item.description !== undefined) === true ? schema.enum : [];
  const values = items.map(
    (item) => `- \`${oneLine(String(item.value))}\`${item.description ? `: ${oneLine(item.description)}` : ""}`,
  );
  const rules = ruleWords(schema).join(", ");
  return asProse(
    [schema.description ?? "", ...values, rules === "" ? "" : `Rule: ${rules}.`].filter(Boolean).join("\n"),
  );
}
