import { exampleOf, type ExampleMaker } from "../../examples/example.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Operation, Parameter } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { Schema } from "../../model/schema.ts";
import { objectOf } from "../../openapi/json-object.ts";
import { clientSample } from "./client-sample.ts";
import { curlSample } from "./curl-sample.ts";
import { documentedOnly } from "./documented-only.ts";
import type { ClientCall, SampleBody, SampleCall } from "./sample-call.ts";
import type { Schemas } from "./type-words.ts";

/** A call of an operation as one can paste it. */
export interface Samples {
  /** A TypeScript module that calls it with the client; compiles under `strict`. */
  readonly client: string;
  /** A line of a shell. */
  readonly curl: string;
}

/** A call with the documented example, repaired where it does not fit what is documented, which is reported. */
export function samplesOf(
  operation: Operation,
  { schemas, client, report }: { readonly schemas: Schemas; readonly client: ClientCall; readonly report: Report },
): Samples {
  const samples = samplesWith(operation, { schemas, client, report });
  const isLong = samples.client.length + samples.curl.length > longest;
  const { request } = operation;
  if (!isLong || request?.example === undefined) return samples;
  const { example: _long, ...brief } = request;
  return samplesWith({ ...operation, request: brief }, { schemas, client, report: () => undefined });
}

/** Characters of both samples; of a longer documented example nothing is taken but what must be sent. */
const longest = 20_000;

function samplesWith(
  operation: Operation,
  { schemas, client, report }: { readonly schemas: Schemas; readonly client: ClientCall; readonly report: Report },
): Samples {
  const call = sampleCall({ operation, schemas, report });
  return { client: clientSample(operation, call, client), curl: curlSample(operation, call) };
}

function sampleCall(maker: ExampleMaker): SampleCall {
  const body = bodyOf(maker);
  return {
    path: pathValues(maker),
    params: valuesOf("query", maker),
    headers: valuesOf("header", maker),
    ...(body && { body }),
  };
}

/** All of them, those too that stand in the path and in no table. */
function pathValues(maker: ExampleMaker): SampleCall["path"] {
  const declared = new Map(ofPlace("path", maker.operation.parameters).map((each) => [each.name, each]));
  const names = [...maker.operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  return [...new Set([...names, ...declared.keys()])].map((name) => {
    const schema: Schema = declared.get(name)?.schema ?? { kind: "string" };
    return [name, valueOf(name, schema, maker)];
  });
}

/** What must be sent, and what has an example; not what makes a call do nothing again. Lists are begun at their start. */
function valuesOf(place: "query" | "header", maker: ExampleMaker): SampleCall["params"] {
  const { idempotency, pagination, parameters } = maker.operation;
  const isPlace = (name: string): boolean => name === (pagination?.request ?? "page_token");
  return ofPlace(place, parameters)
    .filter(({ name, required, schema }) => {
      if (required) return true;
      return schema.example !== undefined && name !== idempotency?.name && !isPlace(name);
    })
    .map(({ name, schema }) => [name, isPlace(name) && schema.kind === "string" ? "" : valueOf(name, schema, maker)]);
}

/** Of two with one name the first counts. */
function ofPlace(place: Parameter["in"], parameters: readonly Parameter[]): readonly Parameter[] {
  const own = parameters.filter((each) => each.in === place);
  return own.filter(({ name }, index) => own.findIndex((other) => other.name === name) === index);
}

function valueOf(name: string, schema: Schema, maker: ExampleMaker): Json {
  const wanted = { what: `parameter “${name}”`, schema, documented: undefined, members: "needed" } as const;
  return documentedOnly(schema, exampleOf(wanted, maker).value, maker.schemas);
}

function bodyOf(maker: ExampleMaker): SampleBody | undefined {
  const { request, idempotency } = maker.operation;
  if (request === undefined) return undefined;
  const { mediaType, schema, example: documented } = request;
  const wanted = { what: "request", schema, documented, members: "needed" } as const;
  const value = documentedOnly(schema, exampleOf(wanted, maker).value, maker.schemas);
  const files = schema.kind === "object" ? schema.properties.filter((each) => isFile(each.schema)) : [];
  const isKey = (name: string): boolean => idempotency?.in === "body" && idempotency.name === name;
  return {
    mediaType,
    value: isMembers(value) ? objectOf(Object.entries(value).filter(([name]) => !isKey(name))) : value,
    isFile: isFile(schema),
    files: files.map(({ name }) => name),
  };
}

function isFile(schema: Schema): boolean {
  return schema.kind === "string" && schema.format === "binary";
}

function isMembers(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
