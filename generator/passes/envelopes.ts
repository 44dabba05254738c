import type { Operation, ResponseBody } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { ObjectSchema, Property } from "../model/schema.ts";
import type { Pass } from "./pass.ts";

/**
 * Every JSON answer of the platform is `{ code, msg, data }`. Where a page shows only what is inside (a copied dashboard:
 * `block_id`, `name`) or nothing at all, the envelope is put around it, and reported. Such an envelope stays open: the
 * document states no members beside `data`.
 * Only for paths of the platform (`/open-apis/…`); other servers' answers stay as they are.
 */
export const completeEnvelopes: Pass = (api, { report }) => ({
  ...api,
  operations: api.operations.map((operation) => {
    const inside = bareObject(operation);
    if (inside === undefined) return operation;
    const shown = inside.properties.map(({ name }) => `“${name}”`).join(", ");
    const what =
      shown === "" ? "documents no members" : `documents ${shown} without “code”, “msg” and “data” around them`;
    const span = inside.span ?? operation.span;
    report(rule, span, `the response ${what}; read as the content of “data”`);
    const { schema, example } = operation.response;
    const literal = { schema, ...(example === undefined ? {} : { example }) };
    return { ...operation, response: { ...wrap(operation.response, inside), repair: { rule, span, literal } } };
  }),
});

const rule = "response/no-envelope";

/** The response's object where it is JSON and has neither `code` nor `msg`. */
function bareObject({ path, response }: Operation): ObjectSchema | undefined {
  const { mediaType, schema } = response;
  if (!path.startsWith("/open-apis/") || mediaType !== "application/json" || schema.kind !== "object") return undefined;
  return schema.properties.some(({ name }) => name === "code" || name === "msg") ? undefined : schema;
}

function wrap(response: ResponseBody, inside: ObjectSchema): ResponseBody {
  const onlyData = inside.properties.length === 1 && inside.properties[0]?.name === "data";
  const data: Property =
    onlyData && inside.properties[0] ? inside.properties[0] : { name: "data", required: false, schema: inside };
  const properties: readonly Property[] = [
    { name: "code", required: true, schema: { kind: "integer" } },
    { name: "msg", required: true, schema: { kind: "string" } },
    data,
  ];
  const hasMembers = inside.properties.length > 0 && !onlyData;
  return {
    ...response,
    schema: { kind: "object", properties, ...(hasMembers ? { open: true } : {}) },
    ...(response.example === undefined ? {} : { example: wrapExample(response.example, onlyData) }),
  };
}

function wrapExample(example: Json, onlyData: boolean): Json {
  const data =
    onlyData && example !== null && typeof example === "object" && "data" in example ? example.data : example;
  return { code: 0, msg: "success", data };
}
