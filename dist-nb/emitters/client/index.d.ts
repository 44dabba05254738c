import type { Render } from "../../templating/render.ts";
import { type Emitter } from "../emitter.ts";
/**
 * The client package: error codes and shared types per service, types and functions per resource, a facade over each
 * service and one over all. Its runtime is not generated: the files of `templates/client` that are no templates.
 */
export declare function clientEmitter(render: Render): Emitter;
