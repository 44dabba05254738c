import type { ObjectSchema } from "../model/schema.ts";
import type { Pass } from "./pass.ts";
/**
 * An object whose documented properties are only sample keys is a map: a record's `fields` shows the columns of one table
 * (`任务执行人`, `对应 OKR`), `field_perm` says itself that it is a `map` from field names. Wire names of this platform are
 * ASCII identifiers, so an object is a map when none of its properties has such a name, or when its description says so.
 */
export declare const mapSampleKeys: Pass;
/** Whether the properties of an object are keys of a sample, not its members. */
export declare function isSampleObject(schema: ObjectSchema): boolean;
