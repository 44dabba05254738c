import type { RequestBody, ResponseBody } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { entriesOf, entry, type MapEntry, type Node } from "../../pages/node.ts";
import { bodyExample, jsonOf } from "./examples.ts";
import { child, isTrue, type Reading } from "./reading.ts";
import { readSchema } from "./schema.ts";

/** What a call sends; undefined where the operation has no body. */
export function readRequest(operation: Node, reading: Reading): RequestBody | undefined {
  const body = child(operation, "requestBody", reading);
  const media = chosenMedia(body, reading);
  if (media === undefined) return undefined;
  const read = readMedia(media, reading);
  const stated = entry(body, "required");
  return { ...read, required: stated === undefined ? needsBody(read.schema) : isTrue(stated) };
}

/** A body with a required property is required, though export tools leave `required` out. */
function needsBody(schema: Schema): boolean {
  return schema.kind === "object" && schema.properties.some(({ required }) => required);
}

/** What a successful call answers: 200, else the first documented 2xx, else `default`. */
export function readResponse(operation: Node, reading: Reading): ResponseBody | undefined {
  const responses = entriesOf(entry(operation, "responses"));
  const chosen = successOf(responses);
  reportOthers(responses, chosen, reading);
  const response = chosen && reading.resolver.follow(chosen.value);
  if (entriesOf(entry(response, "headers")).length > 0) {
    reading.reportOnce(
      "openapi/response-headers",
      entry(response, "headers")?.span ?? chosen?.keySpan ?? operation.span,
      "headers of a response have no place in the model",
    );
  }
  const media = chosenMedia(response, reading);
  return media && readMedia(media, reading);
}

function successOf(responses: readonly MapEntry[]): MapEntry | undefined {
  const statuses = responses.filter(({ key }) => /^2(\d\d|XX)$/i.test(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  return statuses[0] ?? responses.find(({ key }) => key === "default");
}

/** Answers without an error code have no place in the model; what they are, error tables say. */
function reportOthers(responses: readonly MapEntry[], chosen: MapEntry | undefined, reading: Reading): void {
  for (const other of responses) {
    if (other === chosen || other.key.startsWith("x-") || entry(other.value, "$ref") !== undefined) continue;
    reading.reportOnce("openapi/other-response", other.keySpan, `the answer “${other.key}” has no place in the model`);
  }
}

/** JSON before anything else, then what stands first. */
function chosenMedia(owner: Node | undefined, reading: Reading): MapEntry | undefined {
  const all = entriesOf(entry(owner, "content"));
  const chosen = all.find(({ key }) => /json/i.test(key)) ?? all[0];
  for (const other of all) {
    if (other !== chosen)
      reading.reportOnce("openapi/other-media", other.keySpan, `“${other.key}” stands beside “${chosen?.key ?? ""}”`);
  }
  return chosen;
}

function readMedia({ key, value }: MapEntry, reading: Reading): ResponseBody {
  const mediaType = (key.split(";")[0] ?? key).trim().toLowerCase();
  const example = bodyExample(value, reading);
  const schema = readSchema(entry(value, "schema"), example?.node, reading);
  const isFile = isBinary(mediaType) && (schema.kind === "any" || schema.kind === "string");
  const file: Schema = { ...schema, kind: "string", format: "binary" };
  return {
    mediaType: mediaType === "*/*" || mediaType === "" ? "application/json" : mediaType,
    schema: isFile ? file : schema,
    ...(example === undefined ? {} : { example: jsonOf(example.node) }),
    ...(example?.repair === undefined ? {} : { exampleRepair: example.repair }),
  };
}

function isBinary(mediaType: string): boolean {
  return (
    /^(image|audio|video|font)\/|^application\/(octet-stream|pdf|zip|vnd\.)/.test(mediaType) &&
    !mediaType.endsWith("json")
  );
}
