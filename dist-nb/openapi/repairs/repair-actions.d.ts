import type { EventDefinition, NamedSchema, Operation } from "../../model/api.ts";
import type { FieldType } from "../../model/field-type.ts";
import { type JsonObject } from "../json-object.ts";
/** An action of an OpenAPI Overlay 1.0. */
export type RepairAction = JsonObject;
/** What makes of an operation as its page has it the one that is emitted; `key` is that of its path item. */
export declare function operationRepairs(operation: Operation, key: string): readonly RepairAction[];
/** The same of an event. */
export declare function eventRepairs({ type, schema, reply }: EventDefinition): readonly RepairAction[];
/** The same of a named schema. */
export declare function namedRepairs({ name, schema }: NamedSchema): readonly RepairAction[];
/** The same of a type of Bitable's fields. */
export declare function fieldTypeRepairs(type: FieldType): readonly RepairAction[];
