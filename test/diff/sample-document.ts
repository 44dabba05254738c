import { readDocument } from "../../generator/document/read-document.ts";
import type { Api } from "../../generator/model/api.ts";
import type { Json } from "../../generator/model/json.ts";

type Members = Readonly<Record<string, Json>>;

/** What an operation of the sample says beside its address. */
export interface Said {
  readonly operation?: Members;
  readonly page_size?: Members;
  readonly body?: Members;
  readonly data?: Members;
  readonly components?: Members;
  readonly event?: Members;
  /** Of the event, which is a callback then. */
  readonly reply?: Members;
}

/** A model of one operation, `desk.v1.ticket.update`, and one event, `desk.ticket.changed_v1`. */
export function sampleApi(said: Said = {}): Api {
  const source = { "x-lark-source": { file: "desk/update.md", line: 3 } };
  const event =
    said.event === undefined ? {} : { "desk.ticket.changed_v1": { post: webhook(said.event, said.reply, source) } };
  const operation = {
    operationId: "desk.v1.ticket.update",
    summary: "Update a ticket",
    parameters: said.page_size === undefined ? [] : [{ name: "page_size", in: "query", ...said.page_size }],
    ...(said.body === undefined ? {} : { requestBody: body(said.body) }),
    responses: { "200": { description: "Success", content: media(said.data ?? { type: "object" }) } },
    ...source,
    ...said.operation,
  };
  const { path = "/open-apis/desk/v1/tickets", method = "put", ...own } = operation as typeof operation & Members;
  const paths = { [String(path)]: { [String(method)]: own } };
  const components = { schemas: said.components ?? {} };
  return readDocument({ openapi: "3.1.0", paths, webhooks: event, components } as Json, "openapi.json");
}

function webhook(schema: Members, reply: Members | undefined, source: Members): Members {
  const answer = { description: "Received", ...(reply === undefined ? {} : { content: media(reply) }) };
  return { summary: "A ticket changed", requestBody: body(schema), responses: { "200": answer }, ...source };
}

function body(schema: Members): Members {
  return { required: true, content: media(schema) };
}

function media(schema: Members): Members {
  return { "application/json": { schema } };
}
