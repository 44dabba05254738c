import type { Api, EventDefinition, NamedSchema, Operation, OperationName } from "../../model/api.ts";
import type { CatalogEntry } from "../../model/errors.ts";
import { eventService } from "../../openapi/event-json.ts";
import { reachable, schemasOf } from "../../openapi/reachable-schemas.ts";
import { camel, distinctNames, kebab, pascal } from "../../wording/names.ts";
import { byCodeUnit } from "../../wording/order.ts";

/** All that the files of one service are made of: its names, its operations and events, and what these refer to. */
export interface ServicePlan {
  /** Name in the facade, as `bitable`. */
  readonly name: string;
  /** Folder below `src`, as `bitable`. */
  readonly folder: string;
  /** Name of the function that binds its operations to a core: `bindBitable`. */
  readonly bind: string;
  readonly versions: readonly VersionPlan[];
  readonly operations: readonly Operation[];
  readonly events: readonly EventDefinition[];
  /** What they refer to, directly or through others. */
  readonly schemas: readonly NamedSchema[];
  /** The codes that they document. */
  readonly catalog: readonly AgreedCode[];
}

/** What all pages together say of a code. */
export type AgreedCode = Pick<CatalogEntry, "code" | "name" | "kind" | "retry">;

export interface VersionPlan {
  /** Name in the facade, as `v1`. */
  readonly name: string;
  readonly resources: readonly ResourcePlan[];
}

/** One module: the functions of one resource. */
export interface ResourcePlan {
  /** Name in the facade, as `appTableRecord`. */
  readonly name: string;
  /** Below `src`, without extension: `bitable/v1/app-table-record`. */
  readonly module: string;
  readonly functions: readonly FunctionPlan[];
}

export interface FunctionPlan {
  readonly operation: Operation;
  /** What the module calls it: `batchCreate`, `delete_`. */
  readonly name: string;
  /** What it is exported as, where a reserved word cannot be declared: `delete`. */
  readonly alias?: string;
  /** Name of the constant with what only people read: `batchCreateAbout`. */
  readonly about: string;
  /** What its types start with: `BatchCreateAppTableRecord`. */
  readonly typeBase: string;
}

/** Gives everything in the client its name. Names of documents only ever become identifiers and kebab-case files here. */
export function planClient(api: Api): readonly ServicePlan[] {
  const operations = groupBy(api.operations, ({ name }) => name.service);
  const events = groupBy(api.events, eventService);
  const names = [...new Set([...operations.keys(), ...events.keys()])].sort(byCodeUnit);
  const folders = distinctNames(["runtime"]);
  const facadeNames = distinctNames(["request"], "");
  const binds = distinctNames([], "");
  const catalog = new Map(api.errorCatalog.map((entry) => [entry.code, entry]));
  return names.map((service) => {
    const own = operations.get(service) ?? [];
    const sent = events.get(service) ?? [];
    const folder = folders(kebab(service));
    return {
      name: facadeNames(camel(service)),
      folder,
      bind: binds(`bind${pascal(service)}`),
      versions: versionsOf(own, folder),
      operations: own,
      events: sent,
      schemas: reachable([...own.flatMap(schemasOf), ...sent.map(({ schema }) => schema)], api.schemas),
      catalog: catalogOf(own, catalog),
    };
  });
}

function catalogOf(operations: readonly Operation[], catalog: ReadonlyMap<number, CatalogEntry>): AgreedCode[] {
  const codes = new Set(operations.flatMap(({ errors }) => errors.map(({ code }) => code)));
  const entries = [...codes].sort((a, b) => a - b).flatMap((code) => catalog.get(code) ?? []);
  return entries.map(({ code, name, kind, retry }) => ({ code, name, kind, retry }));
}

function versionsOf(operations: readonly Operation[], folder: string): VersionPlan[] {
  const folders = distinctNames();
  const names = distinctNames([], "");
  return [...groupBy(operations, ({ name }) => name.version)].map(([version, own]) => {
    const place = { folder, version: folders(kebab(version)) };
    return { name: names(camel(version)), resources: resourcesOf(own, place) };
  });
}

function resourcesOf(
  operations: readonly Operation[],
  { folder, version }: { readonly folder: string; readonly version: string },
): ResourcePlan[] {
  const files = distinctNames();
  const names = distinctNames([], "");
  return [...groupBy(operations, ({ name }) => name.resource)].map(([resource, own]) => {
    const module = `${folder}/${version}/${files(kebab(resource))}`;
    return { name: names(camel(resource)), module, functions: functionsOf(own) };
  });
}

/** What a module has from elsewhere, besides the schemas of its service. */
export const importedNames = [
  "codes",
  "operation",
  "plainOperation",
  "Answer",
  "Args",
  "Download",
  "OperationFacts",
  "PlainFacts",
  "TokenKind",
] as const;

/** What a module must not export: it would change what the module is. */
const unsafeExports = new Set(["default", "then", "constructor", "prototype"]);

function functionsOf(operations: readonly Operation[]): FunctionPlan[] {
  const distinct = distinctNames([], "");
  const types = distinctNames([], "");
  const named = operations.map((operation) => ({ operation, wanted: distinct(camel(operation.name.method)) }));
  return named.map(({ operation, wanted }) => {
    const isTaken = undeclarable.has(wanted);
    return {
      operation,
      name: isTaken || unsafeExports.has(wanted) ? distinct(`${wanted}_`) : wanted,
      ...(isTaken && !unsafeExports.has(wanted) ? { alias: wanted } : {}),
      about: distinct(`${wanted}About`),
      typeBase: types(typeBase(operation.name, wanted)),
    };
  });
}

function typeBase(name: OperationName, method: string): string {
  return pascal(method) + pascal(name.resource);
}

/** What cannot be declared in an ECMAScript module, and what the module has already. */
const undeclarable = new Set<string>([
  ...importedNames,
  ...(
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
]);

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
