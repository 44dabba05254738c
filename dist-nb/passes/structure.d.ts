import type { ObjectSchema } from "../model/schema.ts";
/** Numbers of structures: equal structures get equal numbers, at a cost that is linear in their size. */
export interface Structures {
    /** What the object is, wherever it stands: its members and its name, without what is said of one use of it. */
    readonly numberOf: (schema: ObjectSchema) => number;
}
/** What is said of one use of a type, not of the type: it stays beside the reference. */
export declare const factsOfUse: readonly ["description", "default", "example", "enum", "nullable", "deprecated", "span"];
/** Numbers are given from the leaves up, so that no part of a tree is written out more than once. */
export declare function createStructures(): Structures;
