import type { Json } from "../../model/json.ts";
/** What a sample sends: each part as plain data, and of a body how it is sent. */
export interface SampleCall {
    readonly path: readonly (readonly [name: string, value: Json])[];
    readonly params: readonly (readonly [name: string, value: Json])[];
    readonly headers: readonly (readonly [name: string, value: Json])[];
    readonly body?: SampleBody;
}
export interface SampleBody {
    readonly mediaType: string;
    readonly value: Json;
    /** The whole body is the bytes of a file. */
    readonly isFile: boolean;
    /** Names of members that are files. */
    readonly files: readonly string[];
}
/** How an operation is called with the client. */
export interface ClientCall {
    /** Of the client package, as `@larkwright/client`. */
    readonly package: string;
    /** From the client on: `["bitable", "v1", "appTableRecord", "list"]`. */
    readonly names: readonly string[];
}
