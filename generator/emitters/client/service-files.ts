import type { NamedSchema } from "../../model/api.ts";
import { eventSchemas } from "../../model/inside.ts";
import type { ServiceApi } from "../../model/outline.ts";
import { reachable, schemasOf } from "../../openapi/reachable-schemas.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { codeViews } from "./error-codes.ts";
import { eventsView } from "./events-view.ts";
import { serviceView } from "./package-view.ts";
import { planService, type ServiceNames } from "../../wording/client-plan.ts";
import { resourceView } from "./resource-view.ts";
import { schemaNames } from "./schema-names.ts";
import { schemasView } from "./schemas-view.ts";

/**
 * The modules of one service: its error codes, the types that it shares, its events, a facade and one module for each
 * resource. They depend on the service, its names and the templates alone.
 */
export function serviceFiles(api: ServiceApi, given: ServiceNames, render: Render): readonly OutputFile[] {
  const service = planService(api.operations, api.events, given);
  const shared = sharedSchemas(api);
  const names = schemaNames(shared);
  const codes = codeViews(api.operations, api.codes);
  const schemas = new Map(shared.map((schema) => [schema.name, schema]));
  const facts = { schemas, schemaNames: names, codes };
  const resources = service.versions.flatMap((version) => version.resources);
  const file = (name: string, view: object): OutputFile => ({
    path: `client/src/${service.folder}/${name}.ts`,
    text: render(`client/src/service/${name}.ts.hbs`, view),
  });
  return [
    ...(codes.size === 0 ? [] : [file("error-codes", { codes: [...codes.values()] })]),
    ...(shared.length === 0 ? [] : [file("schemas", schemasView(shared, names))]),
    ...(service.events.length === 0 ? [] : [file("events", eventsView(service.events, names))]),
    ...(resources.length === 0 ? [] : [file("index", serviceView(service))]),
    ...resources.map((resource) => ({
      path: `client/src/${resource.module}.ts`,
      text: render("client/src/service/resource.ts.hbs", resourceView(resource, facts)),
    })),
  ];
}

/** What its operations and events refer to, directly or through others. */
export function sharedSchemas({ operations, events, documented, schemas }: ServiceApi): readonly NamedSchema[] {
  const roots = [...operations.flatMap(schemasOf), ...events.flatMap(eventSchemas)];
  return reachable(roots, [...documented, ...schemas]);
}
