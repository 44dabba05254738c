import type { ApiOutline, OperationOutline } from "../model/outline.ts";
import type { Corrections } from "../overlays/corrections.ts";
import type { GeneralError } from "../passes/pass.ts";
/** By what an operation, an event and a schema are told from all others. */
export declare const idOf: ({ name }: Pick<OperationOutline, "name">) => string;
export declare const typeOf: ({ type }: {
    readonly type: string;
}) => string;
export declare const nameOf: ({ name }: {
    readonly name: string;
}) => string;
/** An outline with its corrections. */
export declare function correctOutline(api: ApiOutline, { gone, operations, events, goneSchemas, schemas, ...others }: Corrections, generalErrors: readonly GeneralError[]): ApiOutline;
