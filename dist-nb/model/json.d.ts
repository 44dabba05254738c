/** A JSON value. Keys come from documents, `__proto__` and `constructor` too: a member is asked for with `Object.hasOwn`. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/** Gives an object a member, even `__proto__`; for a key of a document. */
export declare function setMember(object: Record<string, Json>, key: string, value: Json): void;
