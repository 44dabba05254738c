import type { NamedSchema } from "../../model/api.ts";
import type { ServiceApi } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { Reuse } from "../emitter.ts";
import { type ServiceNames } from "../../wording/client-plan.ts";
/**
 * The modules of one service: its error codes, the types that it shares, its events, a facade and one module for each
 * resource. They depend on the service, its names and the templates alone.
 */
export declare function serviceFiles(api: ServiceApi, given: ServiceNames, { render, reuse }: {
    readonly render: Render;
    readonly reuse: Reuse;
}): readonly OutputFile[];
/** What its operations and events refer to, directly or through others. */
export declare function sharedSchemas({ operations, events, documented, schemas }: ServiceApi): readonly NamedSchema[];
