import type { EventDefinition } from "../model/api.ts";
import { serviceOf } from "../wording/names.ts";
import { docsJson, fieldScopesJson, scopesJson, sourceJson } from "./extensions.ts";
import { objectOf, type JsonObject } from "./json-object.ts";
import { mediaJson } from "./operation-json.ts";

/** An event as a webhook's path item: what the receiver is sent, and what it answers: of a callback the documented reply. */
export function eventJson(event: EventDefinition): JsonObject {
  const body = {
    mediaType: "application/json",
    schema: event.schema,
    ...(event.example === undefined ? {} : { example: event.example }),
  };
  return {
    post: objectOf([
      ["operationId", event.type],
      ["summary", event.title],
      ["description", event.description],
      ["deprecated", event.deprecated],
      ["tags", [serviceOf(event)]],
      ["requestBody", { required: true, content: mediaJson(body) }],
      ["responses", { "200": answerJson(event) }],
      ["x-lark-app-types", event.appTypes],
      ["x-lark-scopes", scopesJson(event.scopes)],
      ["x-lark-field-scopes", fieldScopesJson(event.fieldScopes)],
      ["x-lark-docs", docsJson(event.docs)],
      ["x-lark-source", sourceJson(event.span)],
    ]),
  };
}

function answerJson({ reply }: EventDefinition): JsonObject {
  if (reply === undefined) return { description: "The event was received." };
  return { description: "What the platform does next.", content: mediaJson(reply) };
}
