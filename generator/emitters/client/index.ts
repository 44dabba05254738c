import type { Api } from "../../model/api.ts";
import { toOpenApi } from "../../openapi/document.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { EmitContext, Emitter } from "../emitter.ts";
import { codeViews } from "./error-codes.ts";
import { eventsView } from "./events-view.ts";
import { facadeView, packageView } from "./package-view.ts";
import { planClient, type ServicePlan } from "./plan.ts";
import { resourceView, type ServiceFacts } from "./resource-view.ts";
import { serviceApi } from "./service-api.ts";
import { wireTypes } from "./wire-types.ts";

/**
 * The client package: wire types and error codes per service, one function per operation in a module per resource, and
 * the facade over them. Its runtime is not generated: the files of `templates/client` that are no templates.
 */
export function clientEmitter(render: Render): Emitter {
  return { name: "client", emit: (api, context) => clientFiles(api, context, render) };
}

async function clientFiles(api: Api, context: EmitContext, render: Render): Promise<readonly OutputFile[]> {
  const services = planClient(api);
  const files: OutputFile[] = [
    { path: "client/package.json", text: render("client/package.json.hbs", packageView(services, context)) },
    { path: "client/README.md", text: render("client/README.md.hbs", { package: context.clientPackage }) },
    { path: "client/src/index.ts", text: render("client/src/index.ts.hbs", facadeView(services)) },
  ];
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const catalog = new Map(api.errorCatalog.map((entry) => [entry.code, entry]));
  for (const service of services) {
    const facts = { schemas, codes: codeViews(service.operations, catalog) };
    files.push(await wireFile(service, facts, render), ...serviceFiles(service, facts, render));
  }
  return files;
}

async function wireFile(service: ServicePlan, { schemas }: ServiceFacts, render: Render): Promise<OutputFile> {
  const types = await wireTypes(toOpenApi(serviceApi(schemas, service.operations, service.events)));
  return { path: `client/src/${service.folder}/wire.ts`, text: render("client/src/service/wire.ts.hbs", { types }) };
}

function serviceFiles(service: ServicePlan, facts: ServiceFacts, render: Render): OutputFile[] {
  const place = `client/src/${service.folder}`;
  const codes = [...facts.codes.values()];
  const resources = service.versions.flatMap((version) => version.resources);
  return [
    ...(codes.length === 0
      ? []
      : [{ path: `${place}/error-codes.ts`, text: render("client/src/service/error-codes.ts.hbs", { codes }) }]),
    ...(service.events.length === 0
      ? []
      : [{ path: `${place}/events.ts`, text: render("client/src/service/events.ts.hbs", eventsView(service.events)) }]),
    ...resources.map((resource) => ({
      path: `client/src/${resource.module}.ts`,
      text: render("client/src/service/resource.ts.hbs", resourceView(resource, facts)),
    })),
  ];
}
