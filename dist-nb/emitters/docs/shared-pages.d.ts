import type { ApiOutline, EventOutline, OperationOutline } from "../../model/outline.ts";
import type { Render } from "../../templating/render.ts";
import type { Part, Reuse } from "../emitter.ts";
import { type ErrorInput } from "./error-pages.ts";
import { type AllPages } from "./plan.ts";
/** What the pages are made of that compare all operations; plain data. */
export interface SharedInput {
    readonly errors: ErrorInput;
    readonly limits: {
        readonly operations: readonly Pick<OperationOutline, "name" | "title" | "rateLimit">[];
    };
    readonly scopes: {
        readonly operations: readonly Pick<OperationOutline, "name" | "scopes" | "fieldScopes">[];
        readonly events: readonly Pick<EventOutline, "type" | "scopes" | "fieldScopes">[];
    };
    readonly pages: Pick<AllPages, "operations" | "events">;
}
export declare function sharedInput(api: ApiOutline): SharedInput;
/** The error catalogue, the rate limits side by side, the scopes. */
export declare function sharedPages({ errors, limits, scopes, pages }: SharedInput, { render, reuse }: {
    readonly render: Render;
    readonly reuse: Reuse;
}): Part;
