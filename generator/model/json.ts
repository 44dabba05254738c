/** A JSON value. Keys come from documents, `__proto__` and `constructor` too: a member is asked for with `Object.hasOwn`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
