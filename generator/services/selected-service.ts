import type { ServiceApi } from "../model/outline.ts";
import { eventSchemas } from "../model/inside.ts";
import { reachable, schemasOf } from "../openapi/reachable-schemas.ts";
import { operationId } from "../wording/names.ts";

/** Of a service, the operations and events of these names and the schemas they need. */
export function selectInService(service: ServiceApi, chosen: ReadonlySet<string>): ServiceApi {
  const operations = service.operations.filter(({ name }) => chosen.has(operationId(name)));
  const events = service.events.filter(({ type }) => chosen.has(type));
  const from = [...operations.flatMap(schemasOf), ...events.flatMap(eventSchemas)];
  const needed = new Set(reachable(from, [...service.documented, ...service.schemas]));
  return {
    ...service,
    operations,
    events,
    schemas: service.schemas.filter((named) => needed.has(named)),
    documented: service.documented.filter((named) => needed.has(named)),
  };
}
