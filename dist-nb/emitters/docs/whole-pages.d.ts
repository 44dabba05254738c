import type { ApiOutline } from "../../model/outline.ts";
import type { OutputFile } from "../../output/output-file.ts";
import type { Render } from "../../templating/render.ts";
import type { EmitContext, Part } from "../emitter.ts";
/** What is of no service and small: the first page, field types, contradictions, what the site's scripts know, texts for machines. */
export declare function wholeFiles(api: ApiOutline, parts: readonly Part[], { context, render }: {
    readonly context: EmitContext;
    readonly render: Render;
}): readonly OutputFile[];
