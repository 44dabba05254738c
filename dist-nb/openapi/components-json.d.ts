import type { Api, NamedSchema } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { type JsonObject } from "./json-object.ts";
/** What operations point at: named schemas, Bitable's field types, the error envelope, the token kinds. */
export declare function componentsJson({ schemas, fieldTypes }: Pick<Api, "schemas" | "fieldTypes">): JsonObject;
type Entry = readonly [key: string, value: Json];
/** A named schema as `components.schemas` has it. */
export declare function schemaEntry({ name, schema, span }: NamedSchema): Entry;
/** The schemas that the document adds to those of these names: Bitable's field types, the error envelope. */
export declare function ownSchemas(fieldTypes: readonly FieldType[], names: ReadonlySet<string>): readonly Entry[];
/** What components there are beside the schemas, which have these names. */
export declare function otherComponents(names: ReadonlySet<string>): readonly Entry[];
/** What an operation's failed answer refers to. */
export declare const errorResponse: Json;
/** The schemas of a field type by the names that they have in a document. */
export declare function fieldTypeParts({ number, read, write, property }: FieldType): readonly (readonly [string, Schema])[];
export {};
