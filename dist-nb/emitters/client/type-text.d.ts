import type { Schema } from "../../model/schema.ts";
/** What a module calls the schema of this component name. */
export type Refer = (name: string) => string;
/** A schema under a name of its own, with its comment. Of its last line no line break is part. */
export declare function declaration(name: string, schema: Schema, refer: Refer): string;
/** The same without comment: an interface where it is an object with documented members, else an alias. */
export declare function namedType(name: string, schema: Schema, refer: Refer): string;
/**
 * The type of a schema's values. Lines after the first begin with `margin`; a union that does not fit on a line begins
 * with a line break. Only properties carry comments.
 */
export declare function typeText(schema: Schema, refer: Refer, margin?: string): string;
