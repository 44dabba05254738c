import type { Json } from "../../model/json.ts";
/**
 * Plain data as TypeScript writes it: on one line where it fits behind `margin` and `before` characters, else a line for
 * each member.
 */
export declare function literal(value: Json, margin?: string, before?: number): string;
/** A string, with what cannot be seen in it written as an escape. */
export declare function stringLiteral(text: string): string;
