import type { Api } from "../model/api.ts";
import type { ObjectSchema } from "../model/schema.ts";
import type { Home, TypeUses } from "./shared-names.ts";
import type { Structures } from "./structure.ts";
/** A named object of one service, with where it stands. */
export interface Uses extends TypeUses {
    readonly home: Home;
    /** Places that hold it: bodies, and other objects, each counted once however often it stands somewhere itself. */
    readonly holders: number;
    /** It holds itself: the documents stop there, showing its name without members. */
    readonly isRecursive: boolean;
    /** It ends in the bare name of an object around it, so alone it would not be whole. */
    readonly isOpen: boolean;
    /** As it stands first. */
    readonly schema: ObjectSchema;
}
/** All named objects with members, by `useKey`. */
export declare function countUses(api: Api, structures: Structures): ReadonlyMap<string, Uses>;
/** By what a use is found: types are shared within their service, as each service's module of types is complete. */
export declare function useKey(service: string, schema: ObjectSchema, structures: Structures): string;
