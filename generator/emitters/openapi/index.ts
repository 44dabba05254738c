import { toOpenApi } from "../../openapi/document.ts";
import { printYaml } from "../../openapi/yaml.ts";
import type { Emitter } from "../emitter.ts";

/** Writes the whole API as one OpenAPI 3.1 document, `openapi/openapi.json` and the same as `openapi/openapi.yaml`. */
export const openapiEmitter: Emitter = {
  name: "openapi",
  emit(api, { version }) {
    const document = toOpenApi(api, version);
    return Promise.resolve([
      { path: "openapi/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` },
      { path: "openapi/openapi.yaml", text: printYaml(document) },
    ]);
  },
};
