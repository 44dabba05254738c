import type { Api, NamedSchema, Operation } from "../model/api.ts";
import type { ObjectSchema, ReferenceSchema, Schema } from "../model/schema.ts";
import { byCodeUnit } from "../wording/order.ts";
import { countUses, useKey, type Uses } from "./count-uses.ts";
import type { Pass } from "./pass.ts";
import { nameTypes } from "./shared-names.ts";
import { createStructures } from "./structure.ts";
import { unfoldTypes } from "./unfold-types.ts";

/**
 * Lets an object that the documents name (`text_element`) and show in full wherever it is used stand once, in
 * `Api.schemas`. Shared is what is equal in all its facts, within one service, and held at two places at least. What is
 * said of a use (its description, its example) stays at the use. The body of a call itself stays where it is. An object
 * that holds itself, which the documents show by its bare name, is shared always, and refers to itself.
 */
export const shareNamedTypes: Pass = (literal) => {
  const api = unfoldTypes(literal);
  const structures = createStructures();
  const uses = countUses(api, structures);
  const shared = [...uses.values()].filter(
    ({ holders, isRecursive, isOpen }) => !isOpen && (holders > 1 || isRecursive),
  );
  const names = nameTypes(shared, takenNames(api));
  const sharing =
    (service: string): Sharing =>
    (schema) => {
      const use = uses.get(useKey(service, schema, structures));
      return use === undefined ? undefined : names.get(use);
    };
  const added = [...names].map(([use, name]) => ({ name, ...withoutUse(use, name, sharing(use.service)) }));
  return {
    ...api,
    operations: api.operations.map((operation) => shareInOperation(operation, sharing(operation.name.service))),
    events: api.events.map((event) => ({
      ...event,
      schema: shareInside(event.schema, sharing(event.type.split(".")[0] ?? event.type)),
    })),
    schemas: [...api.schemas, ...added].sort((a, b) => byCodeUnit(a.name, b.name)),
  };
};

/** The name of an object that is shared. */
type Sharing = (schema: ObjectSchema) => string | undefined;

/** Names of documented schemas, and those that the document gives its own. */
function takenNames({ schemas, fieldTypes }: Api): ReadonlySet<string> {
  const parts = fieldTypes.flatMap(({ number }) =>
    ["Read", "Write", "Property"].map((part) => `BitableField${String(number)}${part}`),
  );
  return new Set([...schemas.map(({ name }) => name), ...parts, "ErrorEnvelope"]);
}

/** The type as it is apart from its uses. */
function withoutUse({ schema }: Uses, name: string, sharing: Sharing): Omit<NamedSchema, "name"> {
  const { kind, typeName, open, properties, span } = schema;
  const nameOf: Sharing = (inner) =>
    inner.typeName === typeName && inner.properties.length === 0 ? name : sharing(inner);
  const type: ObjectSchema = { kind, properties, ...(typeName && { typeName }), ...(open && { open }) };
  return { schema: shareInside(type, nameOf), shared: true, ...(span && { span }) };
}

function shareInOperation(operation: Operation, nameOf: Sharing): Operation {
  const { request, response } = operation;
  return {
    ...operation,
    ...(request && { request: { ...request, schema: shareInside(request.schema, nameOf) } }),
    response: { ...response, schema: shareInside(response.schema, nameOf) },
  };
}

/** References in place of what is shared, the object itself excepted. */
function shareInside(schema: Schema, nameOf: Sharing): Schema {
  return schema.kind === "object" ? withMembers(schema, nameOf) : share(schema, nameOf);
}

function share(schema: Schema, nameOf: Sharing): Schema {
  switch (schema.kind) {
    case "object": {
      const name = nameOf(schema);
      return name === undefined ? withMembers(schema, nameOf) : referenceTo(name, schema);
    }
    case "array":
      return { ...schema, items: share(schema.items, nameOf) };
    case "map":
      return { ...schema, values: share(schema.values, nameOf) };
    case "union":
      return { ...schema, variants: schema.variants.map((variant) => share(variant, nameOf)) };
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return schema;
  }
}

function withMembers(schema: ObjectSchema, nameOf: Sharing): ObjectSchema {
  const properties = schema.properties.map((property) => ({ ...property, schema: share(property.schema, nameOf) }));
  return { ...schema, properties };
}

/** What is said of the use goes beside the reference. */
function referenceTo(name: string, schema: ObjectSchema): ReferenceSchema {
  const { kind: _kind, properties: _properties, open: _open, typeName: _typeName, ...use } = schema;
  return { ...use, kind: "reference", name };
}
