import type { Report } from "../diagnostics/report.ts";
import type { HttpMethod, OperationName } from "../model/api.ts";
import { operationId } from "../wording/names.ts";
import { camelCase, singular } from "./words.ts";
import type { OperationFacts } from "./draft.ts";

/** A draft with the name it goes by. */
export interface Named<Draft extends OperationFacts> {
  readonly draft: Draft;
  readonly name: OperationName;
}

/**
 * Names every operation by CONTRACT.md's rules: the API explorer's key, else the documentation path, else the URL.
 * Two that come out the same: the later one, by path and method, takes its differing segment into its method (reported).
 */
export function nameOperations<Draft extends OperationFacts>(
  drafts: readonly Draft[],
  report: Report,
): readonly Named<Draft>[] {
  const taken = new Map<string, Named<Draft>>();
  for (const draft of drafts) {
    const wanted = nameOf(draft);
    const before = taken.get(operationId(wanted));
    const named =
      before === undefined ? { draft, name: wanted } : { draft, name: distinct(draft, wanted, { before, taken }) };
    if (before !== undefined) {
      const message = `“${operationId(wanted)}” names two operations; this one is called “${operationId(named.name)}”`;
      report("operation/name-collision", draft.span, message, [before.draft.span]);
    }
    taken.set(operationId(named.name), named);
  }
  return [...taken.values()];
}

function nameOf({ naming, path, method }: OperationFacts): OperationName {
  return naming.stated ?? fromExplorer(naming.explorer) ?? fromDocPath(naming.docPath, path) ?? fromUrl(path, method);
}

function fromExplorer(key: OperationFacts["naming"]["explorer"]): OperationName | undefined {
  if (key === undefined) return undefined;
  return {
    service: identifier(key.project),
    version: identifier(key.version),
    resource: key.resource === "" ? identifier(key.project) : camelCase(key.resource),
    method: camelCase(key.method),
  };
}

/** `…/drive-v1/export_task/create` → `drive.v1.exportTask.create`; `undefined` without `service-version` and resource. */
function fromDocPath(docPath: string | undefined, path: string): OperationName | undefined {
  const segments = (docPath ?? "")
    .replace(/[?#].*$/u, "")
    .split("/")
    .filter((segment) => segment !== "");
  const at = segments.findLastIndex((segment) => /^[a-z][a-z0-9_-]*-v\d+$/iu.test(segment));
  const [, service, version] = /^(.+)-(v\d+)$/iu.exec(segments[at] ?? "") ?? [];
  const rest = segments.slice(at + 1);
  const method = rest.at(-1);
  if (service === undefined || version === undefined || method === undefined || rest.length < 2) return undefined;
  if (!rest.every((segment) => /^[a-z][\w-]*$/iu.test(segment))) return undefined;
  // `auth-v3/auth/app_ticket_resend` names no resource; the URL does: `/open-apis/auth/v3/app_ticket/resend`
  if (rest.length === 2 && rest[0] === service && !nounsOf(path).includes(service)) return undefined;
  const resource = rest.at(-2) ?? "";
  return {
    service: identifier(service),
    version,
    resource: camelCase(resource),
    method: camelCase(withoutResource(method, resource)),
  };
}

/** The nouns of a URL behind service and version, singular. */
function nounsOf(path: string): readonly string[] {
  const behind = path.replace(/^\/(?:open-apis\/)?[^/]+/u, "");
  return behind.split("/").map(singular);
}

/**
 * `ticket_customized_field/get-ticket-customized-field` is the method `get` of that resource: with hyphens it is a title,
 * where a method's own name has underscores (`position/del_position`).
 */
function withoutResource(method: string, resource: string): string {
  const ending = `-${resource.replaceAll("_", "-")}`;
  const verb = method.endsWith(ending) ? method.slice(0, -ending.length) : "";
  return verb === "" ? method : verb;
}

/** Nouns and parameters alternate behind service and version: `apps/{}/tables/{}/records` → `appTableRecord`. */
function fromUrl(path: string, method: HttpMethod): OperationName {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== "open-apis");
  const [service = "api", ...behind] = segments;
  const versioned = /^v\d+$/u.test(behind[0] ?? "");
  const version = versioned ? (behind[0] ?? "v1") : "v1";
  const rest = versioned ? behind.slice(1) : behind;
  const verb = trailingVerb(rest, method);
  const nouns = (verb === undefined ? rest : rest.slice(0, -1)).filter((segment) => !isParameter(segment));
  return {
    service: identifier(service),
    version,
    resource: camelCase((nouns.length === 0 ? [service] : nouns).map(singular).join("-")),
    method: verb === undefined ? restMethod(method, isItem(rest.at(-1) ?? service)) : camelCase(verb),
  };
}

/** A last segment that is a verb, not a collection: `batch_create`, `copy`, or any segment behind a parameter's noun that is singular. */
function trailingVerb(segments: readonly string[], method: HttpMethod): string | undefined {
  const last = segments.at(-1);
  if (last === undefined || isParameter(last) || segments.length < 2) return undefined;
  const isPlural = singular(last) !== last;
  if (isPlural && !/^(batch|search|query|get|list|mget)_/u.test(last)) return undefined;
  const before = segments.at(-2) ?? "";
  return method === "get" && isParameter(before) && !verbs.test(last) ? undefined : last;
}

const verbs =
  /^(batch|get|list|create|update|delete|patch|copy|move|search|query|download|upload|export|import|send|cancel|add|remove|set|check|reply|forward|subscribe|unsubscribe|start|stop|end|join|leave|sort|merge|split|publish|approve|reject|transfer|recall|urgent|me|info)(_|$)/u;

function restMethod(method: HttpMethod, onItem: boolean): string {
  switch (method) {
    case "get":
      return onItem ? "get" : "list";
    case "post":
      return "create";
    case "put":
      return "update";
    case "patch":
    case "delete":
    case "head":
    case "options":
      return method;
  }
}

/** A parameter, or a noun in the singular: `…/calendars/primary`, `…/users/{user_id}/visibility`. */
function isItem(segment: string): boolean {
  return isParameter(segment) || singular(segment) === segment;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function identifier(text: string): string {
  return text.replace(/[^\w]/gu, "_");
}

/** The method with the segments appended in which this path differs from the other one; numbered if that is not enough. */
function distinct(
  draft: OperationFacts,
  wanted: OperationName,
  { before, taken }: { readonly before: Named<OperationFacts>; readonly taken: ReadonlyMap<string, unknown> },
): OperationName {
  const other = new Set(before.draft.path.split("/"));
  const differing = draft.path.split("/").filter((segment) => segment !== "" && !other.has(segment));
  const words = differing.map((segment) => segment.replace(/[{}]/gu, ""));
  const base = camelCase([wanted.method, ...(words.length > 0 ? words : [draft.method])].join("-"));
  let method = base;
  for (let number = 2; taken.has(operationId({ ...wanted, method })); number++) method = `${base}${String(number)}`;
  return { ...wanted, method };
}
