import type { NamedSchema, Operation } from "../../model/api.ts";
import { operationId } from "../../wording/names.ts";
import { webAddress } from "../../wording/visible.ts";
import type { CodeView } from "./error-codes.ts";
import { functionDoc } from "./function-doc.ts";
import { partsOf, type PartView } from "./parts.ts";
import type { FunctionPlan, ResourcePlan } from "./plan.ts";

/** What `resource.ts.hbs` prints. */
export interface ResourceView {
  /** From the module to that of its wire types. */
  readonly wire: string;
  readonly runtimeTypes: string;
  readonly hasCodes: boolean;
  readonly functions: readonly FunctionView[];
  readonly aliases: readonly { readonly name: string; readonly alias: string }[];
}

interface FunctionView {
  readonly doc: string;
  readonly isExported: boolean;
  readonly name: string;
  readonly facts: string;
  readonly factLines: readonly string[];
  readonly wireName: string;
  readonly id: string;
  readonly parts: readonly PartView[];
  readonly argsType: string;
  readonly hasParts: boolean;
  /** ` = {}` where everything can be left out. */
  readonly argsDefault: string;
  readonly responseType: string;
  readonly response: string;
}

/** What a module needs to know of its service. */
export interface ServiceFacts {
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly codes: ReadonlyMap<number, CodeView>;
}

export function resourceView(resource: ResourcePlan, service: ServiceFacts): ResourceView {
  const functions = resource.functions.map((plan) => functionView(plan, service));
  const [folder = ""] = resource.module.split("/");
  return {
    wire: `..${resource.wire.slice(folder.length)}.js`,
    runtimeTypes: runtimeTypes(resource),
    hasCodes: resource.functions.some(({ operation }) => operation.errors.length > 0),
    functions,
    aliases: resource.functions.flatMap(({ name, alias }) => (alias === undefined ? [] : [{ name, alias }])),
  };
}

function runtimeTypes(resource: ResourcePlan): string {
  const downloads = resource.functions.map(({ operation }) => isDownload(operation));
  const names = ["Args", "CallOptions", "Core", "OperationFacts"];
  if (downloads.includes(false)) names.push("Answer");
  if (downloads.includes(true)) names.push("Download");
  return names.sort().join(", ");
}

function functionView(plan: FunctionPlan, service: ServiceFacts): FunctionView {
  const { operation, typeBase } = plan;
  const parts = partsOf(operation, typeBase, service.schemas);
  const wireName = `${typeBase}Wire`;
  return {
    doc: functionDoc(operation, service.codes),
    isExported: plan.alias === undefined,
    name: plan.name,
    facts: plan.facts,
    factLines: factLines(operation, service.codes),
    wireName,
    id: JSON.stringify(operationId(operation.name)),
    parts: parts.map((part) => ({ ...part, wire: part.wire.replace("Wire", wireName) })),
    argsType: `${typeBase}Args`,
    hasParts: parts.length > 0,
    argsDefault: parts.every(({ optional }) => optional) ? " = {}" : "",
    responseType: `${typeBase}Response`,
    response: responseOf(operation, wireName),
  };
}

function responseOf(operation: Operation, wireName: string): string {
  if (isDownload(operation)) return "Download";
  return `Answer<${wireName}["responses"][200]["content"][${JSON.stringify(operation.response.mediaType)}]>`;
}

/** The members of the constant that tells the runtime how to call. */
function factLines(operation: Operation, codes: ReadonlyMap<number, CodeView>): string[] {
  const { method, path, request, errors } = operation;
  const constants = [...new Set(errors.flatMap(({ code }) => codes.get(code)?.constant ?? []))];
  const server = webAddress(operation.server);
  return [
    `id: ${JSON.stringify(operationId(operation.name))}`,
    `method: "${method.toUpperCase()}"`,
    ...(server === undefined ? [] : [`server: ${JSON.stringify(server)}`]),
    `path: ${JSON.stringify(path)}`,
    ...(request === undefined ? [] : [`sends: "${sends(request.mediaType)}"`]),
    ...(isDownload(operation) ? [`answers: "file"`] : []),
    `errors: ${list(constants.map((name) => `codes.${name}`))}`,
  ];
}

/** On one line where it fits, else each on its own. */
function list(items: readonly string[]): string {
  const line = `[${items.join(", ")}]`;
  return line.length < 105 ? line : `[\n${items.map((item) => `    ${item},\n`).join("")}  ]`;
}

function sends(mediaType: string): "json" | "form-data" | "urlencoded" | "bytes" {
  const type = mediaType.toLowerCase();
  if (type === "multipart/form-data") return "form-data";
  if (type === "application/x-www-form-urlencoded") return "urlencoded";
  return isJson(type) ? "json" : "bytes";
}

function isDownload(operation: Operation): boolean {
  return !isJson(operation.response.mediaType.toLowerCase());
}

function isJson(mediaType: string): boolean {
  return /^application\/(json|[a-z0-9.+-]*\+json)\b/.test(mediaType);
}
