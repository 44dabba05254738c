import { ownSchemas, errorResponse, otherComponents, schemaEntry } from "../../openapi/components-json.ts";
import { byPath, introduction, pathKeys } from "../../openapi/document.ts";
import { eventJson } from "../../openapi/event-json.ts";
import { catalogJson, saidOfCodes, type SaidOfCode } from "../../openapi/extensions.ts";
import { operationJson } from "../../openapi/operation-json.ts";
import { jsonForm, written, yamlForm, type Form, type Written } from "../../openapi/printed.ts";
import {
  eventRepairs,
  fieldTypeRepairs,
  namedRepairs,
  operationRepairs,
  type RepairAction,
} from "../../openapi/repairs/repair-actions.ts";
import { actionsYaml, repairsOverlay } from "../../openapi/repairs/repairs-overlay.ts";
import type { Json } from "../../model/json.ts";
import type { NamedSchema } from "../../model/api.ts";
import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import { joinedFile, type OutputFile } from "../../output/output-file.ts";
import { shownLine } from "../../source/source-file.ts";
import { byCodeUnit } from "../../wording/order.ts";
import { emitterOf, type Made, type Part, type Piece, type Reuse } from "../emitter.ts";

/**
 * Writes the whole API as one OpenAPI 3.1 document, `openapi/openapi.json` and the same as `openapi/openapi.yaml`. Each
 * operation, event and schema is a piece of it. Where the documents were repaired, `openapi/repairs.overlay.yaml` has each
 * repair as an action that makes of what they say what is emitted.
 */
export const openapiEmitter = emitterOf({
  name: "openapi",
  plans: pathKeysByService,
  part(service, keys, _report, reuse) {
    const { files, pieces: own } = pieces(service, keys, { reuse });
    return { files, pieces: [...own, ...repairPieces(service, keys)] };
  },
  shared: {
    input: ({ errorCatalog }) => [saidOfCodes(errorCatalog)],
    part: ([catalog = []]) => catalogPieces(catalog),
  },
  whole: (api, parts, { version }) => [...documents(api, parts, version), ...repairs(api, parts, version)],
});

const forms = { json: jsonForm, yaml: yamlForm } as const;

/** The keys of the operations' path items, by service. */
function pathKeysByService({ operations }: ApiOutline): ReadonlyMap<string, readonly string[]> {
  const keys = pathKeys(operations);
  const services = new Map<string, string[]>();
  for (const [index, { name, path }] of operations.entries()) {
    services.set(name.service, [...(services.get(name.service) ?? []), keys[index] ?? path]);
  }
  return services;
}

function pieces(
  { operations, events, schemas }: ServiceApi,
  keys: readonly string[] | null,
  { reuse }: { readonly reuse: Reuse },
): Part {
  const calls = operations.flatMap((operation, index) => {
    const place = ["paths", keys?.[index] ?? operation.path, operation.method];
    const make = (): Made => ({ files: [], pieces: inEachForm(place, operationJson(operation, errorResponse)) });
    return reuse([operation, shownLine(operation), place], make).pieces;
  });
  const entries = [
    ...events.map((event) => ({ place: ["webhooks", event.type], value: eventJson(event) })),
    ...schemas.map(schemaEntry).map(([name, value]) => ({ place: ["schemas", name], value })),
  ];
  return { files: [], pieces: [...calls, ...entries.flatMap(({ place, value }) => inEachForm(place, value))] };
}

/** Repairs say where they were made, so they are not kept by what an operation says. */
function repairPieces({ operations, events, schemas }: ServiceApi, keys: readonly string[] | null): readonly Piece[] {
  return [
    ...operations.flatMap((operation, index) => {
      const key = keys?.[index] ?? operation.path;
      return repairPiece(`paths ${key} ${operation.method}`, operationRepairs(operation, key));
    }),
    ...events.flatMap((event) => repairPiece(`webhooks ${event.type}`, eventRepairs(event))),
    ...schemas.flatMap(schemaRepairPiece),
  ];
}

const schemaRepairPiece = (named: NamedSchema): readonly Piece[] =>
  repairPiece(`schemas ${named.name}`, namedRepairs(named));

/** The actions that repair one item of the document; none where nothing was repaired. */
function repairPiece(item: string, actions: readonly RepairAction[]): readonly Piece[] {
  return actions.length === 0 ? [] : [{ place: ["repairs", item], bytes: Buffer.from(actionsYaml(actions)) }];
}

/** No file where nothing was repaired: an overlay has one action at least. */
function repairs(api: ApiOutline, parts: readonly Part[], version: string): readonly OutputFile[] {
  const all = [
    ...parts.flatMap(({ pieces: own }) => own.filter(({ place }) => place[0] === "repairs")),
    ...api.schemas.flatMap(schemaRepairPiece),
    ...api.fieldTypes.flatMap((type) => repairPiece(`types ${String(type.number)}`, fieldTypeRepairs(type))),
  ].sort((a, b) => byCodeUnit(a.place[1] ?? "", b.place[1] ?? ""));
  if (all.length === 0) return [];
  return [joinedFile("openapi/repairs.overlay.yaml", () => repairsOverlay(all, version))];
}

function catalogPieces(catalog: readonly SaidOfCode[]): Part {
  if (catalog.length === 0) return { files: [], pieces: [] };
  return { files: [], pieces: inEachForm(["x-lark-error-catalog"], catalogJson(catalog)) };
}

/** Operations stand in a path item, schemas in the components, the catalogue on its own. */
const depths: ReadonlyMap<string | undefined, number> = new Map([
  ["x-lark-error-catalog", 1],
  ["webhooks", 2],
]);

function inEachForm(place: readonly string[], value: Json): Piece[] {
  const key = place.at(-1) ?? "";
  const depth = depths.get(place[0]) ?? 3;
  return Object.entries(forms).map(([name, form]) => ({
    place: [name, ...place],
    bytes: Buffer.from(form.entry(key, value, depth)),
  }));
}

function documents(api: ApiOutline, parts: readonly Part[], version: string): readonly OutputFile[] {
  const all = parts.flatMap((part) => part.pieces);
  return Object.entries(forms).map(([name, form]) => {
    const own = all.filter(({ place }) => place[0] === name);
    return joinedFile(`openapi/openapi.${name}`, () => form.document(sections(api, own, { form, version })));
  });
}

function sections(
  api: ApiOutline,
  own: readonly Piece[],
  { form, version }: { readonly form: Form; readonly version: string },
): readonly Written[] {
  return [
    ...introduction(api, version).map(([key, value]) => written(form.entry(key, value, 1))),
    groupOf("paths", paths(of("paths", own), form), form),
    ...(api.events.length === 0 ? [] : [groupOf("webhooks", of("webhooks", own).map(asWritten), form)]),
    form.group("components", components(api, of("schemas", own), form), 1),
    ...of("x-lark-error-catalog", own).map(asWritten),
  ];
}

/** The pieces of a section, in order of their names. */
function of(section: string, all: readonly Piece[]): readonly Piece[] {
  return all.filter(({ place }) => place[1] === section).sort((a, b) => byCodeUnit(a.place[2] ?? "", b.place[2] ?? ""));
}

function asWritten(piece: Piece): Written {
  return [piece];
}

function groupOf(key: string, entries: readonly Written[], form: Form): Written {
  return entries.length === 0 ? written(form.entry(key, {}, 1)) : form.group(key, entries, 1);
}

function paths(own: readonly Piece[], form: Form): readonly Written[] {
  const calls = own.map((piece) => ({ key: piece.place[2] ?? "", method: piece.place[3] ?? "", piece }));
  return byPath(calls).map(([key, item]) =>
    form.group(
      key,
      item.map(({ piece }) => asWritten(piece)),
      2,
    ),
  );
}

function components(api: ApiOutline, own: readonly Piece[], form: Form): readonly Written[] {
  const documented = api.schemas
    .map(schemaEntry)
    .flatMap(([key, value]) => [{ place: ["", "", key], bytes: Buffer.from(form.entry(key, value, 3)) }]);
  const pieces = new Map([...documented, ...own].map((piece) => [piece.place[2] ?? "", piece]));
  const named = [...pieces].sort(([a], [b]) => byCodeUnit(a, b)).map(([, piece]) => piece);
  const names = new Set(pieces.keys());
  const added = ownSchemas(api.fieldTypes, names).map(([key, value]) => written(form.entry(key, value, 3)));
  return [
    form.group("schemas", [...named.map(asWritten), ...added], 2),
    ...otherComponents(names).map(([key, value]) => written(form.entry(key, value, 2))),
  ];
}
