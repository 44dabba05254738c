import { Document } from "yaml";
import type { Json } from "../../model/json.ts";
import { toOpenApi } from "../../openapi/document.ts";
import type { Emitter } from "../emitter.ts";

/** Writes the whole API as one OpenAPI 3.1 document, `openapi/openapi.json` and the same as `openapi/openapi.yaml`. */
export const openapiEmitter: Emitter = {
  name: "openapi",
  emit(api, { version }) {
    const document = toOpenApi(api, version);
    return Promise.resolve([
      { path: "openapi/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` },
      { path: "openapi/openapi.yaml", text: yaml(document) },
    ]);
  },
};

/**
 * YAML for people: no anchors, no folding, several lines as a literal block. `compat` quotes what only YAML 1.1 readers
 * take for something else (`off`, `2025-06-20`), since many tools read documents that way.
 */
function yaml(document: Json): string {
  const written = new Document(document, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  return written.toString({ lineWidth: 0, blockQuote: "literal" });
}
