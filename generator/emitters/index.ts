import type { Render } from "../templating/render.ts";
import { clientEmitter } from "./client/index.ts";
import { docsEmitter } from "./docs/index.ts";
import type { Emitter } from "./emitter.ts";
import { mockEmitter } from "./mock/index.ts";
import { openapiEmitter } from "./openapi/index.ts";

/** Every emitter, in the order in which `--only` names them. */
export function emitters(render: Render): readonly Emitter[] {
  return [openapiEmitter, clientEmitter(render), mockEmitter(render), docsEmitter(render)];
}
