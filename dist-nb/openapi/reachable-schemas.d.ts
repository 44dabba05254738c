import type { NamedSchema, Operation } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
/** The named schemas that these refer to, directly or through others, in the order of the list. */
export declare function reachable(from: readonly Schema[], schemas: readonly NamedSchema[]): readonly NamedSchema[];
/** The schemas of an operation itself. */
export declare function schemasOf({ parameters, request, response }: Operation): readonly Schema[];
