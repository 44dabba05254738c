import { errorKinds, type CatalogEntry, type ErrorKind, type ErrorMention, type RetryAdvice } from "../model/errors.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import { numberAt, objectsAt, textAt } from "./members.ts";
import type { Places } from "./places.ts";

/** One entry of `x-lark-error-catalog`. */
export function readCode(json: JsonObject, places: Places): CatalogEntry {
  return {
    code: numberAt(json, "code") ?? 0,
    name: textAt(json, "name") ?? "",
    kind: readKind(json),
    retry: readRetry(json),
    ...(json["general"] === true ? { general: true } : {}),
    mentions: objectsAt(json, "mentions").map((mention) => readMention(mention, places)),
  };
}

function readMention(json: JsonObject, places: Places): ErrorMention {
  const operation = textAt(json, "operationId");
  const status = numberAt(json, "status");
  const remedy = textAt(json, "remedy");
  return {
    message: textAt(json, "message") ?? "",
    ...(operation === undefined ? {} : { operationId: operation }),
    ...(status === undefined ? {} : { status }),
    ...(remedy === undefined ? {} : { remedy }),
    span: places.of(json),
  };
}

/** A kind of error; `unknown` where the document names none that there is. */
export function readKind(json: JsonObject): ErrorKind {
  const kind = textAt(json, "kind");
  return errorKinds.find((known) => known === kind) ?? "unknown";
}

const advice = ["never", "backoff", "after_reset", "refresh_token", "serialize"] as const;

/** What to do after an error; `never` again where the document says nothing that is known. */
export function readRetry(json: JsonObject): RetryAdvice {
  const retry = textAt(json, "retry");
  return advice.find((known) => known === retry) ?? "never";
}
