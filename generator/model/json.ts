/** A JSON value. Objects made from documents have no prototype, so that a key `__proto__` is only a key. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
