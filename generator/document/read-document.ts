import type { Api, EventDefinition, HttpMethod, NamedSchema, Operation } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { byCodeUnit } from "../wording/order.ts";
import { operationId } from "../wording/names.ts";
import { isObject, objectAt, objectsAt, textAt } from "./members.ts";
import { Places } from "./places.ts";
import { readCode } from "./read-errors.ts";
import { readEvent } from "./read-event.ts";
import { methods, readOperation } from "./read-operation.ts";
import { readSchema } from "./read-schema.ts";

/**
 * An OpenAPI 3.1 document as a model: what this program emitted reads back to the same document, a foreign one as far as
 * the model can say it. Places are those of `x-lark-source`, else line 1 of the document, which is shown as `path`.
 * Throws a `DocumentError` for what is no OpenAPI document.
 */
export function readDocument(document: Json, path: string): Api {
  if (!isObject(document) || textAt(document, "openapi") === undefined) {
    throw new DocumentError(`${path}: expected an OpenAPI document, whose first member is “openapi”`);
  }
  const places = new Places(path);
  const components = objectAt(document, "components") ?? {};
  const schemas = Object.entries(objectAt(components, "schemas") ?? {}).filter(([name]) => !isOwn(name, components));
  return {
    operations: readOperations(document, components, places),
    events: readEvents(document, places),
    schemas: schemas.filter(([name]) => !fieldPart.test(name)).map((entry) => readNamed(entry, places)),
    errorCatalog: objectsAt(document, "x-lark-error-catalog").map((entry) => readCode(entry, places)),
    fieldTypes: readFieldTypes(schemas),
  };
}

/** A document that is not what it should be; the message says which and what was expected. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

function readOperations(document: JsonObject, components: JsonObject, places: Places): readonly Operation[] {
  const items = Object.entries(objectAt(document, "paths") ?? {});
  const operations = items.flatMap(([path, item]) =>
    methods.flatMap((method: HttpMethod) => {
      const json = isObject(item) ? objectAt(item, method) : undefined;
      if (json === undefined) return [];
      // several calls of one path and method: the fragment tells them apart
      return [readOperation(json, { method, path: path.split("#")[0] ?? path, item, components, places })];
    }),
  );
  return operations.sort((a, b) => byCodeUnit(operationId(a.name), operationId(b.name)));
}

function readEvents(document: JsonObject, places: Places): readonly EventDefinition[] {
  return Object.entries(objectAt(document, "webhooks") ?? {}).flatMap(([type, item]) => {
    const json = isObject(item) ? objectAt(item, "post") : undefined;
    return json === undefined ? [] : [readEvent(type, json, places)];
  });
}

function readNamed([name, json]: readonly [string, Json], places: Places): NamedSchema {
  const schema = readSchema(json);
  const span = isObject(json) && objectAt(json, "x-lark-source") !== undefined ? places.of(json) : undefined;
  return { name, schema, ...(span === undefined ? {} : { span }) };
}

/** What the emitted document adds of itself: the schema of a failed answer. */
function isOwn(name: string, components: JsonObject): boolean {
  const responses = objectAt(components, "responses");
  return name.startsWith("ErrorEnvelope") && JSON.stringify(responses ?? {}).includes(`schemas/${name}"`);
}

const fieldPart = /^BitableField(\d+)(Read|Write|Property)$/;

function readFieldTypes(schemas: readonly (readonly [string, Json])[]): readonly FieldType[] {
  const found = new Map<number, FieldType>();
  for (const [name, json] of schemas) {
    const match = fieldPart.exec(name);
    if (match === null || !isObject(json)) continue;
    const number = Number(match[1]);
    const { typeName = "", ...schema } = readSchema(json);
    const known = found.get(number) ?? { number, name: typeName, read: { kind: "any" } };
    const part = match[2] === "Read" ? "read" : match[2] === "Write" ? "write" : "property";
    found.set(number, { ...known, [part]: schema });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}
