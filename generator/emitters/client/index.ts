import type { Api } from "../../model/api.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { EmitContext, Emitter } from "../emitter.ts";
import { facadeView, packageView } from "./package-view.ts";
import { planClient } from "./plan.ts";
import { serviceFiles } from "./service-files.ts";

/**
 * The client package: error codes and shared types per service, types and functions per resource, a facade over each
 * service and one over all. Its runtime is not generated: the files of `templates/client` that are no templates.
 */
export function clientEmitter(render: Render): Emitter {
  return { name: "client", emit: (api, context) => Promise.resolve(clientFiles(api, context, render)) };
}

function clientFiles(api: Api, context: EmitContext, render: Render): readonly OutputFile[] {
  const services = planClient(api);
  return [
    { path: "client/package.json", text: render("client/package.json.hbs", packageView(services, context)) },
    { path: "client/README.md", text: render("client/README.md.hbs", { package: context.clientPackage }) },
    { path: "client/src/index.ts", text: render("client/src/index.ts.hbs", facadeView(services)) },
    ...services.flatMap((service) => serviceFiles(service, render)),
  ];
}
