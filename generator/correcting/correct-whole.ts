import type { ApiOutline } from "../model/outline.ts";
import type { Corrections } from "../overlays/corrections.ts";
import type { ServiceCorrections } from "../services/corrected-service.ts";
import { askEach, type Given, type Service } from "../services/service.ts";
import { agreedCodes, givenTo, type Whole } from "../services/whole.ts";
import { serviceOf } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";
import { correctOutline, idOf, typeOf } from "./correct-outline.ts";
import { findCorrections, type Correcting } from "./find-corrections.ts";

/** A whole as overlays correct it. Services that nothing is corrected in stay as they are. */
export async function correctWhole(
  whole: Whole,
  correcting: Correcting,
  serviceNamed: (name: string) => Service,
): Promise<Whole> {
  const corrections = await findCorrections(whole.api, correcting);
  if (corrections === undefined) return whole;
  const schemas = await schemaNames(whole.given);
  const known = new Set([...schemas.values()].flat());
  const others = { ...corrections, schemas: corrections.schemas.filter(({ name }) => !known.has(name)) };
  const api = correctOutline(whole.api, others, correcting.generalErrors);
  const codesOf = agreedCodes(api.errorCatalog);
  const given = withNewServices(whole.given, api, serviceNamed).flatMap(([service, own]) => {
    const shown = shownOf(service.outline.name, api);
    if (shown.operations.length + shown.events.length === 0) return [];
    const ownCorrections = correctionsFor(service, schemas.get(service) ?? [], { corrections, known });
    const codes = codesOf(shown.operations);
    return [[service, { ...own, codes, ...(ownCorrections && { corrections: ownCorrections }) }] as const];
  });
  return { api, given: new Map(given) };
}

/** Of a whole outline, what is of one service. */
function shownOf(service: string, { operations, events }: ApiOutline): Pick<ApiOutline, "operations" | "events"> {
  return {
    operations: operations.filter(({ name }) => name.service === service),
    events: events.filter((event) => serviceOf(event) === service),
  };
}

/** Names of the schemas of each service. */
async function schemaNames(given: Whole["given"]): Promise<ReadonlyMap<Service, readonly string[]>> {
  const names = await askEach([...given.keys()], async (service) => [
    ...(await service.facts()).schemas,
    ...givenTo(service, given).typeNames,
  ]);
  return new Map([...given.keys()].map((service, index) => [service, names[index] ?? []]));
}

/** In the order of their operations' names, as an outline has them. */
function withNewServices(
  given: Whole["given"],
  { operations, events }: ApiOutline,
  serviceNamed: (name: string) => Service,
): readonly (readonly [Service, Given])[] {
  const names = new Set([...operations.map(({ name }) => name.service), ...events.map(serviceOf)]);
  for (const { outline } of given.keys()) names.delete(outline.name);
  const added = [...names].map((name) => [serviceNamed(name), { typeNames: [], codes: [] }] as const);
  return [...given, ...added].sort(([a], [b]) => byCodeUnit(`${a.outline.name}.`, `${b.outline.name}.`));
}

/** Undefined where none is of the service. `known`: the schemas of all services; any service may refer to the others. */
function correctionsFor(
  service: Service,
  ownSchemas: readonly string[],
  { corrections, known }: { readonly corrections: Corrections; readonly known: ReadonlySet<string> },
): ServiceCorrections | undefined {
  const { name, operations, events } = service.outline;
  const ids = new Set([...operations.map(idOf), ...events.map(typeOf)]);
  const schemas = new Set(ownSchemas);
  const mayRefer = (schema: string): boolean => schemas.has(schema) || !known.has(schema);
  const own: ServiceCorrections = {
    gone: [...corrections.gone].filter((id) => ids.has(id)),
    operations: corrections.operations.filter((operation) => operation.name.service === name),
    events: corrections.events.filter((event) => serviceOf(event) === name),
    goneSchemas: [...corrections.goneSchemas].filter(mayRefer),
    schemas: corrections.schemas.filter((schema) => mayRefer(schema.name)),
  };
  return Object.values(own).every((list: readonly unknown[]) => list.length === 0) ? undefined : own;
}
