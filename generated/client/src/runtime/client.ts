import type { CallOptions, CoreOptions } from "./core-options.js";
import { createCore, type Core } from "./core.js";
import { request, type AnyAnswer, type AnyRequest } from "./request.js";

/** What every client has beside its services. */
export interface ClientBase {
  /** For the functions of the modules: `list(client.$core, …)`. */
  readonly $core: Core;
  /** Sends any call with the client's token, limits and repeating: for what has no page. */
  request<Data = unknown>(what: AnyRequest, options?: CallOptions): Promise<AnyAnswer<Data>>;
}

/** A client without services: its core, and `request`. */
export function clientBase(options: CoreOptions): ClientBase {
  const core = createCore(options);
  return { $core: core, request: (what, callOptions) => request(core, what, callOptions) };
}
