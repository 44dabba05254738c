import type { SentFile } from "../engine/behaviour.js";
import type { OperationDetails } from "../engine/contract.js";
import { isObject, type Json, type JsonObject } from "../engine/json.js";
import { parseJsonBytes } from "./json-text.js";
import { parseMultipart, type Form, type ReadForm } from "./multipart.js";
import { describe, type Problem } from "./problem.js";
import { compileSchema } from "./schema.js";
import { textReader, type ReadTexts } from "./text-value.js";

export type BodyRead =
  | { readonly ok: true; readonly body: Json | undefined; readonly files: ReadonlyMap<string, SentFile> }
  | { readonly ok: false; readonly problem: BodyProblem };

/** `json`: it could not be read at all. */
export interface BodyProblem extends Omit<Problem, "rule"> {
  readonly rule: Problem["rule"] | "json";
}

export type ReadBody = (bytes: Uint8Array, contentType: string | undefined) => BodyRead;

type ReadContent = (bytes: Uint8Array, contentType: string) => BodyRead;

/** Compiles the reading of an operation's body: JSON, a form, bytes of any kind, or whatever was sent where nothing is described. */
export function compileBody({ request, schemas }: OperationDetails): ReadBody {
  if (request === undefined) return () => nothing;
  const wanted = typeOf(request.mediaType);
  const read = readerOf(wanted, request.schema, schemas);
  return (bytes, contentType) => {
    const type = typeOf(contentType);
    if (bytes.length === 0 && type !== "multipart/form-data") return request.required ? missing : nothing;
    if (!isAccepted(type, wanted)) {
      return unreadable(`its content type is ${describe(type)}, ${describe(wanted)} is expected`);
    }
    return read(bytes, contentType ?? "");
  };
}

const noFiles: ReadonlyMap<string, SentFile> = new Map();
const nothing: BodyRead = { ok: true, body: undefined, files: noFiles };
const missing: BodyRead = { ok: false, problem: { at: [], rule: "required", said: "it is required and missing" } };

function unreadable(said: string, rule: BodyProblem["rule"] = "json"): BodyRead {
  return { ok: false, problem: { at: [], rule, said } };
}

function readerOf(type: string, schema: JsonObject, schemas: OperationDetails["schemas"]): ReadContent {
  if (type === "multipart/form-data") return formReader(schema, schemas, parseMultipart);
  if (type === "application/x-www-form-urlencoded") return formReader(schema, schemas, parseUrlencoded);
  return isJson(type) ? jsonReader(schema, schemas) : () => nothing;
}

/** `application/json` of `Application/JSON; charset=utf-8`. */
function typeOf(contentType = ""): string {
  return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** JSON and bytes may go by no name. */
function isAccepted(type: string, wanted: string): boolean {
  if (wanted === "multipart/form-data") return type === wanted;
  return type === "" || type === wanted || (isJson(wanted) && isJson(type));
}

function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

function parseUrlencoded(bytes: Uint8Array): ReadForm {
  const sent = new URLSearchParams(new TextDecoder().decode(bytes));
  const fields = new Map([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)]));
  return { ok: true, form: { fields, files: new Map() } };
}

function jsonReader(schema: JsonObject, schemas: OperationDetails["schemas"]): ReadContent {
  const check = compileSchema(schema, schemas);
  return (bytes) => {
    const read = parseJsonBytes(bytes);
    if (!read.ok) return unreadable(read.said, read.isDeep === true ? "depth" : "json");
    const problem = check(read.value);
    return problem === undefined ? { ok: true, body: read.value, files: noFiles } : { ok: false, problem };
  };
}

function formReader(
  schema: JsonObject,
  schemas: OperationDetails["schemas"],
  parse: (bytes: Uint8Array, contentType: string) => ReadForm,
): ReadContent {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const members = Object.entries(properties).map(([name, member]) => memberOf(name, member, schemas));
  const check = compileSchema(schema, schemas);
  return (bytes, contentType) => {
    const read = parse(bytes, contentType);
    if (!read.ok) return unreadable(read.said);
    const sent = members.map((member) => [member, sentAs(member, read.form)] as const);
    const wrong = sent.find(([{ name, isFile }]) => isFile && read.form.fields.has(name));
    if (wrong !== undefined) {
      return { ok: false, problem: { at: [wrong[0].name], rule: "type", said: "it is text and no file" } };
    }
    const problem = check(objectOf(sent));
    if (problem !== undefined) return { ok: false, problem };
    return { ok: true, body: objectOf(sent.filter(([{ isFile }]) => !isFile)), files: filesOf(members, read.form) };
  };
}

interface Member {
  readonly name: string;
  readonly isFile: boolean;
  readonly read: ReadTexts;
}

function memberOf(name: string, schema: Json, schemas: OperationDetails["schemas"]): Member {
  const known = isObject(schema) ? schema : {};
  return { name, isFile: known["format"] === "binary", read: textReader(known, schemas) };
}

/** A file stands in the check as its name. What is no file to the contract may still come with a file name. */
function sentAs({ name, isFile, read }: Member, { fields, files }: Form): Json | undefined {
  const file = files.get(name);
  if (isFile) return file?.name;
  const texts = fields.get(name) ?? (file && [new TextDecoder().decode(file.bytes)]);
  return texts && read(texts);
}

function filesOf(members: readonly Member[], { files }: Form): ReadonlyMap<string, SentFile> {
  const names = new Set(members.filter(({ isFile }) => isFile).map(({ name }) => name));
  return new Map([...files].filter(([name]) => names.has(name)));
}

function objectOf(sent: readonly (readonly [Member, Json | undefined])[]): JsonObject {
  return Object.fromEntries(sent.flatMap(([{ name }, value]) => (value === undefined ? [] : [[name, value]])));
}
