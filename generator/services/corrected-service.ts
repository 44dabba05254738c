import type { EventDefinition, NamedSchema, Operation } from "../model/api.ts";
import type { ServiceApi } from "../model/outline.ts";
import { operationId } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";

/** What is to be shown of a service instead of what its pages say. */
export interface ServiceCorrections {
  /** Ids of operations and types of events that are no longer, or are among the corrected ones. */
  readonly gone: readonly string[];
  readonly operations: readonly Operation[];
  readonly events: readonly EventDefinition[];
  /** The same of schemas, by name. */
  readonly goneSchemas: readonly string[];
  readonly schemas: readonly NamedSchema[];
}

/** A service with its corrections. Schemas that it does not have yet are of no service. */
export function correctService(service: ServiceApi, corrections: ServiceCorrections): ServiceApi {
  const { gone, operations, events, goneSchemas, schemas } = corrections;
  const own = new Set(service.schemas.map(({ name }) => name));
  const isOwn = ({ name }: NamedSchema): boolean => own.has(name);
  const schemasBy = { gone: new Set(goneSchemas), keyOf: ({ name }: NamedSchema) => name };
  const ids = new Set(gone);
  return {
    ...service,
    operations: replaceAll(service.operations, operations, { gone: ids, keyOf: ({ name }) => operationId(name) }),
    events: replaceAll(service.events, events, { gone: ids, keyOf: ({ type }) => type }),
    schemas: replaceAll(service.schemas, schemas.filter(isOwn), schemasBy),
    documented: replaceAll(
      service.documented,
      schemas.filter((schema) => !isOwn(schema)),
      schemasBy,
    ),
  };
}

/** Items without those that are gone and with those that are new, in order of their key. */
export function replaceAll<Item>(
  items: readonly Item[],
  now: readonly Item[],
  { gone, keyOf }: { readonly gone: ReadonlySet<string>; readonly keyOf: (item: Item) => string },
): readonly Item[] {
  if (gone.size === 0 && now.length === 0) return items;
  const left = items.filter((item) => !gone.has(keyOf(item)));
  return [...left, ...now].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}
