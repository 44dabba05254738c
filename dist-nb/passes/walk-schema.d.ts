import type { Operation } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";
/** Rebuilds a schema from its leaves up: `change` sees each schema after what is inside it. `path` holds wire names. */
export declare function mapSchema(schema: Schema, change: (schema: Schema, path: readonly string[]) => Schema, path?: readonly string[]): Schema;
/** The same for every body schema of an operation. */
export declare function mapBodies(operation: Operation, change: (schema: Schema, path: readonly string[]) => Schema): Operation;
/** The schema of the property at `path`, through arrays. */
export declare function propertyAt(schema: Schema | undefined, ...path: readonly string[]): Schema | undefined;
