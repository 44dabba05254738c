import type { TypeExpression } from "../facts/type.ts";
/** Whether rows behind a row can belong to it: a named type must own some, `object`, `list` and `-` may. */
export type Ownership = "none" | "may" | "must";
export declare function ownership(type: TypeExpression): Ownership;
/** The name in `user_id`, `user_id[]`, `map<string, user_id>`. */
export declare function typeNameOf(type: TypeExpression): string | undefined;
