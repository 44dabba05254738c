import type { EventDefinition } from "../model/api.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { booleanAt, objectAt, own, textAt } from "./members.ts";
import type { Places } from "./places.ts";
import { readAppTypes, readDocs, readFieldScopes, readScopes } from "./read-extensions.ts";
import { mediaOf } from "./read-operation.ts";
import { readSchema } from "./read-schema.ts";

/** The `post` of a webhook's path item. */
export function readEvent(type: string, json: JsonObject, places: Places): EventDefinition {
  const description = textAt(json, "description");
  const appTypes = readAppTypes(json);
  const media = mediaOf(objectAt(json, "requestBody") ?? {})?.[1] ?? {};
  const example = own(media, "example");
  return {
    type,
    title: textAt(json, "summary") ?? type,
    ...(description === undefined ? {} : { description }),
    docs: readDocs(json, type),
    span: places.of(json),
    ...(booleanAt(json, "deprecated") === true ? { deprecated: true } : {}),
    schema: readSchema(own(media, "schema")),
    ...(example === undefined ? {} : { example }),
    ...(appTypes === undefined ? {} : { appTypes }),
    scopes: readScopes(json),
    fieldScopes: readFieldScopes(json),
  };
}
