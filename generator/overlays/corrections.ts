import { readDocument } from "../document/read-document.ts";
import type { Api, EventDefinition, NamedSchema, Operation } from "../model/api.ts";
import type { CatalogEntry } from "../model/errors.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline } from "../model/outline.ts";
import { pathKeys } from "../openapi/document.ts";
import type { Span } from "../source/source-file.ts";
import { operationId } from "../wording/names.ts";
import type { PlaceOf } from "./check-result.ts";
import {
  changedItems,
  documentItems,
  documentOf,
  memberOf,
  type ChangedItems,
  type DocumentItem,
} from "./document-items.ts";
import { locationTree, overlaps, type LocationTree } from "./location-tree.ts";
import type { Applied } from "./overlay.ts";

/** What is to be put into a model instead of what pages say. */
export interface Corrections {
  /** Ids of operations and types of events that are no longer, or are among the corrected ones. */
  readonly gone: ReadonlySet<string>;
  readonly operations: readonly Operation[];
  readonly events: readonly EventDefinition[];
  /** The same of schemas, by name. */
  readonly goneSchemas: ReadonlySet<string>;
  readonly schemas: readonly NamedSchema[];
  readonly goneCodes: ReadonlySet<number>;
  readonly codes: readonly CatalogEntry[];
  /** All of them, where one was corrected. */
  readonly fieldTypes?: readonly FieldType[];
}

/** A document as pages say and as it was corrected. */
export interface TwoDocuments {
  readonly before: Json;
  readonly after: Json;
}

/** What the actions of overlays were applied to, and where of it something is said to stand. */
export interface Application {
  readonly applied: readonly Applied[];
  readonly placeOf: PlaceOf;
}

/**
 * What differs between two documents, as the model has it. What an item is made of in the pages is kept: its place, its
 * form. All others are said to be where the action is that made them.
 */
export function correctionsOf(
  { before, after }: TwoDocuments,
  api: ApiOutline,
  application: Application,
): { readonly corrections: Corrections; readonly changed: ChangedItems } {
  const items = documentItems(after);
  const changed = changedItems(documentItems(before), items);
  const isTypeChanged = [...changed.gone, ...changed.now.map(({ item }) => item)].some(isFieldType);
  const fieldTypes = isTypeChanged ? [...items.values()].filter(isFieldType) : [];
  const now = changed.now.map(({ item }) => item).filter((item) => !isFieldType(item));
  const read = readDocument(documentOf([...now, ...fieldTypes], after), application.placeOf([]).file.path);
  const corrections: Corrections = {
    gone: new Set(changed.gone.flatMap(nameOf)),
    ...withPlaces(read, originsOf(changed, api, application)),
    goneSchemas: new Set(
      changed.gone.flatMap(({ kind, location }) => (kind === "schema" ? [String(location[2])] : [])),
    ),
    goneCodes: new Set(changed.gone.flatMap(({ kind, location }) => (kind === "code" ? [Number(location[1])] : []))),
    codes: read.errorCatalog,
    ...(isTypeChanged ? { fieldTypes: read.fieldTypes.map(markedBy(application)) } : {}),
  };
  return { corrections, changed };
}

type Origin = Pick<Operation, "span"> & Partial<Pick<Operation, "form">>;

/** Field types have no place of their own in the pages: they are put together from several. */
function markedBy({ applied }: Application): (type: FieldType) => FieldType {
  const trees = applied.map(({ action, touched }) => ({ action, tree: locationTree(touched) }));
  return (type) => {
    const parts = ["Read", "Write", "Property"].map((part) => `BitableField${String(type.number)}${part}`);
    const isTouched = (tree: LocationTree): boolean =>
      parts.some((part) => overlaps(tree, ["components", "schemas", part]));
    const corrected = trees.filter(({ tree }) => isTouched(tree)).map(({ action }) => action.span);
    return corrected.length === 0 ? type : { ...type, corrected };
  };
}

/** By the name that an item has now, what pages say of it that no document tells; of a new one, where it is added. */
function originsOf(
  { now }: ChangedItems,
  { operations, events, schemas }: ApiOutline,
  { placeOf }: Application,
): ReadonlyMap<string, Origin> {
  const known = new Map<string, Origin>([
    ...operations.map(({ name, span, form }) => [operationId(name), { span, form }] as const),
    ...events.map(({ type, span }) => [type, { span }] as const),
    ...schemas.flatMap(({ name, span }) => (span === undefined ? [] : [[`schema ${name}`, { span }] as const])),
  ]);
  return new Map(
    now.flatMap(({ item, before }) => {
      const [name, old] = [nameOf(item)[0], before && nameOf(before)[0]];
      const origin = old === undefined ? undefined : known.get(old);
      if (name === undefined || (origin === undefined && item.kind === "schema")) return [];
      return [[name, origin ?? { span: placeOf(item.location) }] as const];
    }),
  );
}

function withPlaces(
  { operations, events, schemas }: Api,
  origins: ReadonlyMap<string, Origin>,
): Pick<Corrections, "operations" | "events" | "schemas"> {
  return {
    operations: operations.map((operation) => ({ ...operation, ...origins.get(operationId(operation.name)) })),
    events: events.map((event) => ({ ...event, span: origins.get(event.type)?.span ?? event.span })),
    schemas: schemas.map(({ name, schema }) => {
      const span = origins.get(`schema ${name}`)?.span;
      return { name, schema, ...(span === undefined ? {} : { span }) };
    }),
  };
}

/** The name that an operation or event goes by; nothing for what has none. */
export function nameOf({ kind, location, json }: DocumentItem): readonly string[] {
  if (kind === "event") return [String(location[1])];
  if (kind === "schema") return [`schema ${String(location[2])}`];
  const id = memberOf(json, "operationId");
  return kind === "operation" && typeof id === "string" ? [id] : [];
}

/** `BitableField1Read`: part of a field type, which is no schema of the model. */
function isFieldType({ kind, location }: DocumentItem): boolean {
  return kind === "schema" && /^BitableField\d+(?:Read|Write|Property)$/.test(String(location[2]));
}

/** The places of the operations and events of an API and of those that are added, by their location in the document. */
export function placesByLocation(
  { operations, events }: ApiOutline,
  { now }: ChangedItems,
  placeOf: PlaceOf,
): ReadonlyMap<string, Span> {
  const keys = pathKeys(operations);
  return new Map([
    ...now.flatMap(({ item: { location }, before }) =>
      before === undefined ? [[location.join(" "), placeOf(location)] as const] : [],
    ),
    ...operations.map(({ path, method, span }, index) => [`paths ${keys[index] ?? path} ${method}`, span] as const),
    ...events.map(({ type, span }) => [`webhooks ${type} post`, span] as const),
  ]);
}
