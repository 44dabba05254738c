import type { Render } from "../templating/render.ts";
import type { Emitter } from "./emitter.ts";
/** Every emitter, in the order in which `--only` names them. */
export declare function emitters(render: Render): readonly Emitter[];
