import { readDocument } from "../document/read-document.ts";
import type { Api, EventDefinition, NamedSchema, Operation } from "../model/api.ts";
import type { CatalogEntry } from "../model/errors.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline } from "../model/outline.ts";
import { pathKeys } from "../openapi/document.ts";
import type { Span } from "../source/source-file.ts";
import { operationId } from "../wording/names.ts";
import {
  changedItems,
  documentItems,
  documentOf,
  memberOf,
  type ChangedItems,
  type DocumentItem,
} from "./document-items.ts";

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

/**
 * What differs between two documents, as the model has it. What an item is made of in the pages is kept: its place, its
 * form. `place` is where all others are said to be.
 */
export function correctionsOf(
  { before, after }: TwoDocuments,
  api: ApiOutline,
  place: Span,
): { readonly corrections: Corrections; readonly changed: ChangedItems } {
  const items = documentItems(after);
  const changed = changedItems(documentItems(before), items);
  const fieldTypes = changed.gone.concat(changed.now.map(({ item }) => item)).some(isFieldType)
    ? [...items.values()].filter(isFieldType)
    : [];
  const now = changed.now.map(({ item }) => item).filter((item) => !isFieldType(item));
  const read = readDocument(documentOf([...now, ...fieldTypes], after), place.file.path);
  const corrections: Corrections = {
    gone: new Set(changed.gone.flatMap(nameOf)),
    ...withPlaces(read, originsOf(changed, api), place),
    goneSchemas: new Set(
      changed.gone.flatMap(({ kind, location }) => (kind === "schema" ? [String(location[2])] : [])),
    ),
    goneCodes: new Set(changed.gone.flatMap(({ kind, location }) => (kind === "code" ? [Number(location[1])] : []))),
    codes: read.errorCatalog,
    ...(fieldTypes.length === 0 ? {} : { fieldTypes: read.fieldTypes }),
  };
  return { corrections, changed };
}

type Origin = Pick<Operation, "span"> & Partial<Pick<Operation, "form">>;

/** By the name that an item has now, what pages say of it that no document tells. */
function originsOf({ now }: ChangedItems, { operations, events, schemas }: ApiOutline): ReadonlyMap<string, Origin> {
  const known = new Map<string, Origin>([
    ...operations.map((operation) => [operationId(operation.name), operation] as const),
    ...events.map((event) => [event.type, event] as const),
    ...schemas.flatMap(({ name, span }) => (span === undefined ? [] : [[`schema ${name}`, { span }] as const])),
  ]);
  return new Map(
    now.flatMap(({ item, before }) => {
      const [name, old] = [nameOf(item)[0], before && nameOf(before)[0]];
      const origin = old === undefined ? undefined : known.get(old);
      return name === undefined || origin === undefined ? [] : [[name, origin] as const];
    }),
  );
}

function withPlaces(
  { operations, events, schemas }: Api,
  origins: ReadonlyMap<string, Origin>,
  place: Span,
): Pick<Corrections, "operations" | "events" | "schemas"> {
  const spanOf = (name: string): Span => origins.get(name)?.span ?? place;
  return {
    operations: operations.map((operation) => {
      const id = operationId(operation.name);
      return { ...operation, span: spanOf(id), form: origins.get(id)?.form ?? operation.form };
    }),
    events: events.map((event) => ({ ...event, span: spanOf(event.type) })),
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

/** The places of the operations and events of an API, by their location in its document. */
export function placesByLocation({ operations, events }: ApiOutline): ReadonlyMap<string, Span> {
  const keys = pathKeys(operations);
  return new Map([
    ...operations.map(({ path, method, span }, index) => [`paths ${keys[index] ?? path} ${method}`, span] as const),
    ...events.map(({ type, span }) => [`webhooks ${type} post`, span] as const),
  ]);
}
