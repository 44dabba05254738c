import type { ApiOutline, ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import { changelogOf, emitterOf, type EmitContext, type Emitter, type Part } from "../emitter.ts";
import { callbackPieces, eventTypesView } from "./event-types-view.ts";
import { facadeView, packageView } from "./package-view.ts";
import { nameServices, type ServiceNames } from "../../wording/client-plan.ts";
import { filePieces, readmeView } from "./readme-view.ts";
import { licenceView } from "../../wording/package-facts.ts";
import { servicePart } from "./service-files.ts";

/**
 * The client package: error codes and shared types per service, types and functions per resource, a facade over each
 * service and one over all. Its runtime is not generated: the files of `templates/client` that are no templates.
 */
export function clientEmitter(render: Render): Emitter {
  return emitterOf({
    name: "client",
    plans: nameServices,
    part: (service: ServiceApi, names: ServiceNames, _report, reuse) => {
      const { files, pieces } = servicePart(service, names, { render, reuse });
      return { files, pieces: [...callbackPieces(service), ...filePieces(service), ...pieces] };
    },
    whole: (api, parts, context) => packageFiles(api, parts, { context, render }),
  });
}

function packageFiles(
  api: ApiOutline,
  parts: readonly Part[],
  { context, render }: { readonly context: EmitContext; readonly render: Render },
): readonly OutputFile[] {
  const modules = parts.flatMap(({ files }) => files);
  const names = nameServices(api);
  const pieces = parts.flatMap((part) => part.pieces);
  const events = eventTypesView(api, names, pieces);
  const called = new Set(api.operations.map(({ name }) => name.service));
  const callable = [...names].filter(([service]) => called.has(service)).map(([, names]) => names);
  return [
    { path: "client/package.json", text: render("client/package.json.hbs", packageView(modules, context)) },
    { path: "client/LICENSE", text: render("client/LICENSE.hbs", licenceView(context.license)) },
    ...changelogOf("client", context),
    { path: "client/README.md", text: render("client/README.md.hbs", readmeView(context.clientPackage, api, pieces)) },
    { path: "client/src/index.ts", text: render("client/src/index.ts.hbs", facadeView(callable)) },
    { path: "client/src/events.ts", text: render("client/src/events.ts.hbs", events) },
  ];
}
