import type { NamedSchema, Operation } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import type { Piece } from "../emitter.ts";
import type { FunctionPlan, ResourcePlan, ServicePlan } from "../../wording/client-plan.ts";
import { byCodeUnit } from "../../wording/order.ts";
import type { CodeView } from "./error-codes.ts";
import { partsOf } from "./parts.ts";

/** A call as the package's guide shows it: what must be given, each as a variable of the name that it has on the wire. */
export interface FirstCall {
  /** `client.drive.v1.exportTask.create` */
  readonly call: string;
  /** `data: { file_extension, token }`: the parts that must be given. */
  readonly given: readonly string[];
  /** Whether the answer has `data`. */
  readonly hasData: boolean;
  /** Whether pages follow from page to page. */
  readonly isPaginated: boolean;
  /** The module of its resource, as it is imported: `drive/v1/export-task`. */
  readonly module: string;
  /** What the module calls it. */
  readonly name: string;
  /** The name of an error that it may answer; absent where none is documented. */
  readonly error?: string;
}

/** What most callers begin with. */
const usual = "bitable.v1.appTableRecord.list";

const place = "first-call";

/** What the names of a service's schemas and codes are known by. */
interface Known {
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly codes: ReadonlyMap<number, CodeView>;
}

/** The call of a service that is easiest to read, for `firstCallOf`; none where each needs names that are no variables. */
export function firstCallPieces(plan: ServicePlan, known: Known): readonly Piece[] {
  const calls = plan.versions.flatMap((version) =>
    version.resources.flatMap((resource) =>
      resource.functions.flatMap((planned) => callsOf(planned, [plan.name, version.name, resource], known)),
    ),
  );
  const [first] = calls.sort((a, b) => byCodeUnit(a.rank, b.rank));
  if (first === undefined) return [];
  return [{ place: [place, first.rank], bytes: new TextEncoder().encode(JSON.stringify(first.call)) }];
}

interface Ranked {
  readonly rank: string;
  readonly call: FirstCall;
}

function callsOf(
  { operation, name, alias, typeBase }: FunctionPlan,
  [service, version, resource]: readonly [string, string, ResourcePlan],
  { schemas, codes }: Known,
): readonly Ranked[] {
  const given = partsOf(operation, typeBase, schemas)
    .filter(({ optional }) => !optional)
    .map((part) => ({ part: part.name, names: requiredNames(part.schema, schemas) }));
  const steps = [service, version, resource.name, name];
  // what cannot be a variable is another name in the module
  if (alias !== undefined || ![...steps, ...given.flatMap(({ names }) => names)].every(isVariable)) return [];
  const error = operation.errors.flatMap(({ code }) => codes.get(code)?.name ?? [])[0];
  const call: FirstCall = {
    call: ["client", ...steps].join("."),
    given: given.map(({ part, names }) => (names.length === 0 ? part : `${part}: { ${names.join(", ")} }`)),
    hasData: hasData(operation),
    isPaginated: operation.pagination !== undefined,
    module: resource.module,
    name,
    ...(error === undefined ? {} : { error }),
  };
  return [{ rank: rankOf(operation, call), call }];
}

/** The one to be shown of all services; undefined where there is none. */
export function firstCallOf(pieces: readonly Piece[]): FirstCall | undefined {
  const calls = pieces.filter((piece) => piece.place[0] === place);
  const [first] = calls.sort((a, b) => byCodeUnit(a.place[1] ?? "", b.place[1] ?? ""));
  // it was written by `firstCallPieces`
  return first && (JSON.parse(new TextDecoder().decode(first.bytes)) as FirstCall);
}

/** Lists in pages first, then what only reads; of these the shortest, then by name. */
function rankOf({ name, method, pagination }: Operation, { call, given }: FirstCall): string {
  const { service, version, resource, method: own } = name;
  const read = pagination === undefined ? 2 : 1;
  const kind = `${service}.${version}.${resource}.${own}` === usual ? 0 : method === "get" ? read : 3;
  return `${String(kind)} ${String(given.join().length).padStart(6, "0")} ${call}`;
}

/** What an object must have; nothing of what is no object, which is given as a whole. */
function requiredNames(schema: Schema, schemas: ReadonlyMap<string, NamedSchema>): readonly string[] {
  const target = schema.kind === "reference" ? schemas.get(schema.name)?.schema : schema;
  if (target?.kind !== "object") return [];
  return target.properties.filter(({ required }) => required).map(({ name }) => name);
}

function hasData({ response: { schema } }: Operation): boolean {
  return schema.kind === "object" && schema.properties.some(({ name }) => name === "data");
}

const reserved = new Set(
  "await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
);

function isVariable(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(name) && !reserved.has(name);
}
