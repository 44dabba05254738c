import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { serviceOf } from "../../wording/names.ts";
import { emitterOf, type EmitContext, type Emitter, type Part } from "../emitter.ts";
import { codeViews } from "./error-codes.ts";
import { eventsView } from "./events-view.ts";
import { facadeView, packageView, serviceView } from "./package-view.ts";
import { nameServices, planService, type ServiceNames, type ServicePlan } from "./plan.ts";
import { resourceView, type ServiceFacts } from "./resource-view.ts";
import { wireFiles } from "./wire-files.ts";
import { wireMaker } from "./wire-maker.ts";

/**
 * The client package: error codes per service, wire types and functions per resource, a facade over each service and one
 * over all. Its runtime is not generated: the files of `templates/client` that are no templates.
 */
export function clientEmitter(render: Render): Emitter {
  return emitterOf({
    name: "client",
    plans: nameServices,
    part: (service, names: ServiceNames) => servicePart(service, names, render),
    whole: (api, _parts, context) => packageFiles(api, context, render),
  });
}

function packageFiles(api: ApiOutline, context: EmitContext, render: Render): readonly OutputFile[] {
  const services = [...nameServices(api)].map(([service, names]) =>
    planService(
      api.operations.filter(({ name }) => name.service === service),
      api.events.filter((event) => serviceOf(event) === service),
      names,
    ),
  );
  return [
    { path: "client/package.json", text: render("client/package.json.hbs", packageView(services, context)) },
    { path: "client/README.md", text: render("client/README.md.hbs", { package: context.clientPackage }) },
    { path: "client/src/index.ts", text: render("client/src/index.ts.hbs", facadeView(services)) },
  ];
}

async function servicePart(api: ServiceApi, names: ServiceNames, render: Render): Promise<Part> {
  const service = planService(api.operations, api.events, names);
  const schemas = new Map([...api.documented, ...api.schemas].map((schema) => [schema.name, schema]));
  const wire = await wireFiles(service, schemas, { render, maker: wireMaker(1, 0) });
  const codes = codeViews(api.operations, new Map(api.codes.map((code) => [code.code, code])));
  return { files: [...wire, ...serviceFiles(service, { schemas, codes }, render)], pieces: [] };
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
