import type { NamedSchema } from "../../model/api.ts";
import { eventSchemas } from "../../model/inside.ts";
import type { ServiceApi } from "../../model/outline.ts";
import { reachable, schemasOf } from "../../openapi/reachable-schemas.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { Part, Reuse } from "../emitter.ts";
import { codeViews } from "./error-codes.ts";
import { firstCallPieces } from "./first-call.ts";
import { eventsView } from "./events-view.ts";
import { serviceView } from "./package-view.ts";
import { planService, type ServiceNames } from "../../wording/client-plan.ts";
import { resourceView } from "./resource-view.ts";
import { schemaNames } from "./schema-names.ts";
import { schemasView } from "./schemas-view.ts";

/**
 * The modules of one service: its error codes, the types that it shares, its events, a facade and one module for each
 * resource; and the call that the guide may show. They depend on the service, its names and the templates alone.
 */
export function servicePart(
  api: ServiceApi,
  given: ServiceNames,
  { render, reuse }: { readonly render: Render; readonly reuse: Reuse },
): Part {
  const service = planService(api.operations, api.events, given);
  const shared = sharedSchemas(api);
  const names = schemaNames(shared);
  const codes = codeViews(api.operations, api.codes);
  const schemas = new Map(shared.map((schema) => [schema.name, schema]));
  const facts = { schemas, schemaNames: names, codes };
  // the names of the schemas follow from them
  const common = [shared, [...codes]];
  const resources = service.versions.flatMap((version) => version.resources);
  const file = (name: string, view: object): OutputFile => ({
    path: `client/src/${service.folder}/${name}.ts`,
    text: render(`client/src/service/${name}.ts.hbs`, view),
  });
  const files = [
    ...(codes.size === 0 ? [] : [file("error-codes", { codes: [...codes.values()] })]),
    ...(shared.length === 0 ? [] : [file("schemas", schemasView(shared, names))]),
    ...(service.events.length === 0 ? [] : [file("events", eventsView(service.events, names))]),
    ...(resources.length === 0 ? [] : [file("index", serviceView(service))]),
    ...resources.flatMap((resource) => {
      const { functions, ...named } = resource;
      const plans = functions.map(({ operation: _operation, ...plan }) => plan);
      const path = `client/src/${resource.module}.ts`;
      return reuse([named, plans, ...functions.map(({ operation }) => operation), ...common], () => ({
        files: [{ path, text: render("client/src/service/resource.ts.hbs", resourceView(resource, facts)) }],
        pieces: [],
      })).files;
    }),
  ];
  return { files, pieces: firstCallPieces(service, facts) };
}

/** What its operations and events refer to, directly or through others. */
export function sharedSchemas({ operations, events, documented, schemas }: ServiceApi): readonly NamedSchema[] {
  const roots = [...operations.flatMap(schemasOf), ...events.flatMap(eventSchemas)];
  return reachable(roots, [...documented, ...schemas]);
}
