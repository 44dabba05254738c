import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { codeViews } from "./error-codes.ts";
import { eventsView } from "./events-view.ts";
import { serviceView } from "./package-view.ts";
import type { ServicePlan } from "./plan.ts";
import { resourceView } from "./resource-view.ts";
import { schemaNames } from "./schema-names.ts";
import { schemasView } from "./schemas-view.ts";

/**
 * The modules of one service: its error codes, the types that it shares, its events, a facade and one module for each
 * resource. They depend on the plan and the templates alone.
 */
export function serviceFiles(service: ServicePlan, render: Render): readonly OutputFile[] {
  const names = schemaNames(service.schemas);
  const codes = codeViews(service.operations, service.catalog);
  const schemas = new Map(service.schemas.map((schema) => [schema.name, schema]));
  const facts = { schemas, schemaNames: names, codes };
  const resources = service.versions.flatMap((version) => version.resources);
  const file = (name: string, view: object): OutputFile => ({
    path: `client/src/${service.folder}/${name}.ts`,
    text: render(`client/src/service/${name}.ts.hbs`, view),
  });
  return [
    ...(codes.size === 0 ? [] : [file("error-codes", { codes: [...codes.values()] })]),
    ...(service.schemas.length === 0 ? [] : [file("schemas", schemasView(service.schemas, names))]),
    ...(service.events.length === 0 ? [] : [file("events", eventsView(service.events, names))]),
    ...(resources.length === 0 ? [] : [file("index", serviceView(service))]),
    ...resources.map((resource) => ({
      path: `client/src/${resource.module}.ts`,
      text: render("client/src/service/resource.ts.hbs", resourceView(resource, facts)),
    })),
  ];
}
