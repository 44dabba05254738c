import type { Api, ResponseBody } from "../../model/api.ts";
import type { Repair } from "../../model/repair.ts";
import type { Schema } from "../../model/schema.ts";
/** An API as its documents have it, without the repairs of the program. What refers to a shared type still does. */
export declare function literalApi(api: Api): Api;
/** A schema as its document has it; what is said of it besides its shape is said of the literal too. */
export declare function literalSchema(schema: Schema): Schema;
/** A body as its document has it. */
export declare function literalBody({ repair, ...body }: ResponseBody): ResponseBody;
/** All repairs of a schema: its own, those inside it, and those that its literal has in turn. */
export declare function repairsIn(schema: Schema): readonly Repair<unknown>[];
/** Whether a schema or anything inside it was repaired. */
export declare function isRepaired(schema: Schema): boolean;
