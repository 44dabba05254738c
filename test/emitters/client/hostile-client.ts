import { clientEmitter } from "../../../generator/emitters/client/index.ts";
import type { Api } from "../../../generator/model/api.ts";
import type { OutputFile } from "../../../generator/output/output-file.ts";
import { copiedFiles } from "../../../generator/templating/copied-files.ts";
import { createRender } from "../../../generator/templating/render.ts";
import { emitApi } from "../emit-api.ts";
import { hostile, nastyApi, operation } from "../nasty-api.ts";

const templates = new URL("../../../templates", import.meta.url).pathname;
const context = { report: () => undefined, clientPackage: "@x/client", mockPackage: "@x/mock", version: "1.2.3" };

/** The whole client of an API whose names and prose are hostile, as path and text. */
export async function hostileClient(): Promise<ReadonlyMap<string, string>> {
  const files = [...(await emittedOf(hostileApi())), ...copiedFiles(templates, ["client"])];
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** What the client's emitter makes of an API. */
export function emittedOf(api: Api): Promise<readonly OutputFile[]> {
  return emitApi(clientEmitter(createRender(templates)), api, context);
}

/** With facts that only this output has in its code. */
export function hostileApi(): Api {
  const api = nastyApi();
  const batch = operation(
    { method: "batch", resource: "constructor" },
    {
      tokens: [],
      batch: { items: 'a"\n*/', max: 500 },
      idempotency: { in: "query", name: hostile },
      serializeBy: [hostile],
      fieldScopes: [{ field: hostile, name: hostile, title: hostile }],
    },
  );
  return { ...api, operations: [batch, ...api.operations] };
}
