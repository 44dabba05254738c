import type { Api, NamedSchema, Operation, ResponseBody } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import { changeEvent, changeInside } from "../model/inside.ts";
import type { ObjectSchema, ReferenceSchema, Schema } from "../model/schema.ts";
import { serviceOf } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";
import { countUses, useKey, type Uses } from "./count-uses.ts";
import { nameTypes, type TypeUses } from "./shared-names.ts";
import { createStructures, type Structures } from "./structure.ts";
import { unfoldTypes } from "./unfold-types.ts";

/** An API in which every type stands in full, and the types that are to stand once. */
export interface FoundTypes {
  readonly api: Api;
  readonly types: readonly Uses[];
  readonly uses: ReadonlyMap<string, Uses>;
  readonly structures: Structures;
}

/**
 * Finds the objects that the documents name (`text_element`) and show in full wherever they are used, and that are to
 * stand once: what is equal in all its facts, within one service, and held at two places at least. An object that holds
 * itself, which the documents show by its bare name, is shared always.
 */
export function findTypes(literal: Api): FoundTypes {
  const api = unfoldTypes(literal);
  const structures = createStructures();
  const uses = countUses(api, structures);
  const types = [...uses.values()].filter(
    ({ holders, isRecursive, isOpen }) => !isOpen && (holders > 1 || isRecursive),
  );
  return { api, types, uses, structures };
}

/** A name for each type, in their order. `schemas` and `fieldTypes` have names that are taken. */
export function nameAllTypes(
  types: readonly TypeUses[],
  taken: { readonly schemas: readonly { readonly name: string }[]; readonly fieldTypes: readonly FieldType[] },
): readonly string[] {
  const names = nameTypes(types, takenNames(taken));
  return types.map((type) => names.get(type) ?? "");
}

/**
 * Lets each type stand once, in `Api.schemas`, under its name of `typeNames`. What is said of a use (its description, its
 * example) stays at the use. The body of a call itself stays where it is. An object that holds itself refers to itself.
 */
export function shareTypes({ api, types, uses, structures }: FoundTypes, typeNames: readonly string[]): Api {
  const names = new Map(types.map((type, index) => [type, typeNames[index] ?? ""]));
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
    events: api.events.map((event) => changeEvent(event, (schema) => shareInside(schema, sharing(serviceOf(event))))),
    schemas: [...api.schemas, ...added].sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

/** The name of an object that is shared. */
type Sharing = (schema: ObjectSchema) => string | undefined;

/** Names of documented schemas, and those that the document gives its own. */
function takenNames({ schemas, fieldTypes }: Parameters<typeof nameAllTypes>[1]): ReadonlySet<string> {
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
    response: shareInBody(response, nameOf),
  };
}

function shareInBody(body: ResponseBody, nameOf: Sharing): ResponseBody {
  const { schema, repair } = body;
  const shared = { ...body, schema: shareInside(schema, nameOf) };
  if (repair === undefined) return shared;
  const { literal } = repair;
  return { ...shared, repair: { ...repair, literal: { ...literal, schema: shareInside(literal.schema, nameOf) } } };
}

/** References in place of what is shared, the object itself excepted; of what was repaired, in the literal too. */
function shareInside(schema: Schema, nameOf: Sharing): Schema {
  const shared = changeInside(schema, (each) => share(each, nameOf));
  return withLiteral(shared, nameOf);
}

function withLiteral(schema: Schema, nameOf: Sharing): Schema {
  const { repair } = schema;
  return repair === undefined ? schema : { ...schema, repair: { ...repair, literal: share(repair.literal, nameOf) } };
}

function share(schema: Schema, nameOf: Sharing): Schema {
  const name = schema.kind === "object" ? nameOf(schema) : undefined;
  if (schema.kind !== "object" || name === undefined) return shareInside(schema, nameOf);
  return withLiteral(referenceTo(name, schema), nameOf);
}

/** What is said of the use goes beside the reference. */
function referenceTo(name: string, schema: ObjectSchema): ReferenceSchema {
  const { kind: _kind, properties: _properties, open: _open, typeName: _typeName, ...use } = schema;
  return { ...use, kind: "reference", name };
}
