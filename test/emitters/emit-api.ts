import type { EmitContext, Emitter } from "../../generator/emitters/emitter.ts";
import type { Report } from "../../generator/diagnostics/report.ts";
import type { Api } from "../../generator/model/api.ts";
import type { ServiceApi } from "../../generator/model/outline.ts";
import type { OutputFile } from "../../generator/output/output-file.ts";
import { serviceOf } from "../../generator/wording/names.ts";

/** What an emitter makes of a whole API, service by service. */
export async function emitApi(
  emitter: Emitter,
  api: Api,
  { report, ...context }: EmitContext & { readonly report: Report },
): Promise<readonly OutputFile[]> {
  const emission = emitter.begin(api, context);
  const services = new Set([...api.operations.map(({ name }) => name.service), ...api.events.map(serviceOf)]);
  const parts = [...services]
    .sort()
    .map((name) => emitter.part(serviceIn(api, name), emission.plan(name), report, (_, make) => make()));
  const shared = emission.shared()?.make((_, make) => make());
  const made = [...(await Promise.all(parts)), ...(shared === undefined ? [] : [shared])];
  return [...made.flatMap(({ files }) => files), ...emission.whole(api, made)];
}

/** One service of an API. */
export function serviceIn({ operations, events, schemas, errorCatalog }: Api, service: string): ServiceApi {
  return {
    name: service,
    operations: operations.filter(({ name }) => name.service === service),
    events: events.filter((event) => serviceOf(event) === service),
    schemas: [],
    documented: schemas,
    codes: errorCatalog,
  };
}
