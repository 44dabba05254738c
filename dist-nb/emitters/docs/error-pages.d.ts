import { type SaidOfCode } from "../../openapi/extensions.ts";
import type { ApiOutline } from "../../model/outline.ts";
import type { Render } from "../../templating/render.ts";
import type { Part } from "../emitter.ts";
/** What the error catalogue is made of; plain data. */
export interface ErrorInput {
    readonly entries: readonly SaidOfCode[];
    /** Id and page of each operation. */
    readonly pages: readonly (readonly [id: string, page: string])[];
}
export declare function errorInput(api: ApiOutline): ErrorInput;
/** Every code with all that is said of it, a hundred codes on a page or on as many as they need, and a list of these. */
export declare function errorPart({ entries, pages }: ErrorInput, render: Render): Part;
