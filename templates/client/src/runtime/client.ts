import { createCore, type Answer, type CallOptions, type Core, type CoreOptions } from "./core.js";

/** What every client has beside its services. */
export interface ClientBase {
  /** For the functions of the modules: `list(client.$core, …)`. */
  readonly $core: Core;
  /** Sends any call: for what has no page. */
  request<Data = unknown>(what: AnyRequest, options?: CallOptions): Promise<AnyAnswer<Data>>;
}

/** A call of something that has no page. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly params?: object;
  readonly data?: unknown;
}

/** The envelope around `Data`. */
export type AnyAnswer<Data> = Answer<{ readonly code: number; readonly msg: string; readonly data: Data }>;

/** A client without services: its core, and `request`. */
export function clientBase(options: CoreOptions): ClientBase {
  const core = createCore(options);
  return {
    $core: core,
    request: ({ method, path, ...parts }, callOptions) =>
      core.call({ id: `${method} ${path}`, method, path, sends: "json", errors: [] }, parts, callOptions),
  };
}
