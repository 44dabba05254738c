import type { Api } from "../../model/api.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { EmitContext, Emitter } from "../emitter.ts";
import { codeViews } from "./error-codes.ts";
import { eventsView } from "./events-view.ts";
import { facadeView, packageView, serviceView } from "./package-view.ts";
import { planClient, type ServicePlan } from "./plan.ts";
import { resourceView, type ServiceFacts } from "./resource-view.ts";
import { wireFiles } from "./wire-files.ts";
import { wireMaker } from "./wire-maker.ts";

/**
 * The client package: error codes per service, wire types and functions per resource, a facade over each service and one
 * over all. Its runtime is not generated: the files of `templates/client` that are no templates.
 */
export function clientEmitter(render: Render): Emitter {
  return { name: "client", isThreaded: true, emit: (api, context) => clientFiles(api, context, render) };
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
  const maker = wireMaker(context.threads ?? 1, api.operations.length);
  const made = services.map(async (service) => {
    const wire = wireFiles(service, schemas, { render, remember: context.remember, maker });
    const facts = { schemas, codes: codeViews(service.operations, catalog) };
    const own = serviceFiles(service, facts, render);
    return [...(await wire), ...own];
  });
  try {
    return [...files, ...(await Promise.all(made)).flat()];
  } finally {
    await maker.end();
  }
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
    ...(resources.length === 0
      ? []
      : [{ path: `${place}/index.ts`, text: render("client/src/service/index.ts.hbs", serviceView(service)) }]),
    ...resources.map((resource) => ({
      path: `client/src/${resource.module}.ts`,
      text: render("client/src/service/resource.ts.hbs", resourceView(resource, facts)),
    })),
  ];
}
