import type { Ids } from "../engine/behaviour.js";
import type { OperationContract } from "../engine/contract.js";
import { isObject, type Json, type JsonObject } from "../engine/json.js";
import { validateAnswer } from "../checking/check.js";
import { sample } from "./sample.js";

export interface PlainAnswer {
  readonly status: number;
  readonly mediaType: string;
  /** Bytes where the operation answers a file. */
  readonly body: Json | Uint8Array;
}

/**
 * What an operation answers that keeps no state: its documented example where that is valid, else a sample of its schema,
 * which differs with the seed of `ids`. Always valid, always a success; of a list it is the last page, so that a loop
 * over pages ends.
 */
export function plainAnswer(operation: OperationContract, ids: Ids): PlainAnswer {
  const { response } = operation.details();
  const { mediaType } = response;
  if (response.schema["format"] === "binary") return { status: 200, mediaType, body: fileOf(ids) };
  return { status: 200, mediaType, body: exampleOf(operation) ?? sampleOf(operation, ids) };
}

const examples = new WeakMap<OperationContract, { readonly body: Json | undefined }>();

/** The documented example, looked at once. */
function exampleOf(operation: OperationContract): Json | undefined {
  const known = examples.get(operation);
  if (known !== undefined) return known.body;
  const { example } = operation.details();
  const succeeding = example === undefined ? undefined : succeeded(example, operation);
  const body = succeeding !== undefined && isValid(operation, succeeding) ? succeeding : undefined;
  examples.set(operation, { body });
  return body;
}

/** Sampled until it is valid; with the examples as they are where no variation is. */
function sampleOf(operation: OperationContract, ids: Ids): Json {
  const { response, schemas } = operation.details();
  const varied = succeeded(sample(response.schema, { schemas, ids, isVaried: true }), operation);
  if (isValid(operation, varied)) return varied;
  return succeeded(sample(response.schema, { schemas, ids, isVaried: false }), operation);
}

function isValid(operation: OperationContract, body: Json): boolean {
  return validateAnswer(operation, body).length === 0;
}

/** Code 0 where there is a code, and no more pages where there are pages. */
function succeeded(body: Json, { pagination }: OperationContract): Json {
  if (!isObject(body)) return body;
  const code = typeof body["code"] === "number" ? { code: 0 } : {};
  const data = body["data"];
  const more = pagination?.more;
  const isLast = more !== undefined && isObject(data) && typeof data[more] === "boolean";
  return { ...body, ...code, ...(isLast ? { data: withMember(data, more, false) } : {}) };
}

function withMember(object: JsonObject, name: string, value: Json): JsonObject {
  return Object.fromEntries([...Object.entries(object), [name, value]]);
}

/** Some bytes that any program takes for a text. */
function fileOf(ids: Ids): Uint8Array {
  return new TextEncoder().encode(`A file of the mock, ${ids.id("", 12)}.\n`);
}
