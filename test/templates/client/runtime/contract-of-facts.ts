import type { Contract, OperationDetails } from "../../../../templates/mock/src/engine/contract.ts";
import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import { smallContract, type SmallOperation } from "../../mock/small-contract.ts";

/** The contract that documents these operations of tests: what their facts say, and what the tests send. */
export function contractOf(operations: readonly OperationFacts[]): Contract {
  return smallContract(operations.map(operationOf));
}

function operationOf({ sends, answers, errors, ...facts }: OperationFacts): SmallOperation {
  const request = facts.batch === undefined ? sends && requests[sends] : batchOf(facts.batch);
  return {
    ...facts,
    service: "a",
    errors: errors.map((row) => ({ ...row, message: row.name, status: 200 })),
    ...(answers === undefined && { example: { code: 0, msg: "ok", data: {} } }),
    details: {
      parameters: [...pathParameters(facts.path), ...queryParameters],
      ...(request !== undefined && { request }),
      response: { mediaType: answers === "file" ? "text/plain" : "application/json", schema: {} },
    },
  };
}

function batchOf({ items, max }: NonNullable<OperationFacts["batch"]>): OperationDetails["request"] & object {
  const properties = { [items]: { type: "array", minItems: 1, maxItems: max } };
  return { mediaType: "application/json", required: true, schema: { type: "object", required: [items], properties } };
}

const requests: Readonly<Record<NonNullable<OperationFacts["sends"]>, OperationDetails["request"] & object>> = {
  json: { mediaType: "application/json", required: true, schema: {} },
  "form-data": {
    mediaType: "multipart/form-data",
    required: true,
    schema: {
      type: "object",
      properties: {
        name: { type: "string" },
        size: { type: "integer" },
        file: { type: "string", format: "binary" },
        bytes: { type: "string", format: "binary" },
      },
    },
  },
  urlencoded: {
    mediaType: "application/x-www-form-urlencoded",
    required: true,
    schema: {
      type: "object",
      properties: { a: { type: "array", items: { type: "integer" } }, no: { type: "boolean" } },
    },
  },
  bytes: { mediaType: "application/octet-stream", required: true, schema: { type: "string", format: "binary" } },
};

const queryParameters: OperationDetails["parameters"] = Object.entries({
  no: { type: "boolean" },
  zero: { type: "integer" },
  list: { type: "array", items: { type: "string" } },
  page_size: { type: "integer", minimum: 1, maximum: 500 },
  page_token: { type: "string", minLength: 1 },
  client_token: { type: "string", minLength: 4 },
}).map(([name, schema]) => ({ name, in: "query", required: false, schema }));

function pathParameters(path: string): OperationDetails["parameters"] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", minLength: 1 },
  }));
}
