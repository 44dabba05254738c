import type { EventDefinition } from "../model/api.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { booleanAt, objectAt, textAt } from "./members.ts";
import type { Places } from "./places.ts";
import { readAppTypes, readDocs, readFieldScopes, readScopes } from "./read-extensions.ts";
import { contentOf, mediaOf } from "./read-operation.ts";

/** The `post` of a webhook's path item. */
export function readEvent(type: string, json: JsonObject, places: Places): EventDefinition {
  const description = textAt(json, "description");
  const appTypes = readAppTypes(json);
  const media = mediaOf(objectAt(json, "requestBody") ?? {})?.[1] ?? {};
  const reply = mediaOf(objectAt(objectAt(json, "responses") ?? {}, "200") ?? {});
  return {
    type,
    title: textAt(json, "summary") ?? type,
    ...(description === undefined ? {} : { description }),
    docs: readDocs(json, type),
    span: places.of(json),
    ...(booleanAt(json, "deprecated") === true ? { deprecated: true } : {}),
    ...contentOf(media),
    ...(reply === undefined ? {} : { reply: { mediaType: reply[0], ...contentOf(reply[1]) } }),
    ...(appTypes === undefined ? {} : { appTypes }),
    scopes: readScopes(json),
    fieldScopes: readFieldScopes(json),
  };
}
