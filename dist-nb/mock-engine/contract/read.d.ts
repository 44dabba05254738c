import type { ErrorRow, OperationContract, OperationDetails } from "../engine/contract.js";
import { type Json, type JsonObject } from "../engine/json.js";
/** The contract's files are not there, or not what the generator writes. */
export declare class ContractError extends Error {
    readonly name = "ContractError";
}
export type OperationFacts = Omit<OperationContract, "details">;
export interface IndexFile {
    readonly operations: readonly OperationFacts[];
    /** By service. */
    readonly files: ReadonlyMap<string, string>;
    readonly general: readonly ErrorRow[];
}
export interface ServiceFile {
    readonly operations: ReadonlyMap<string, JsonObject>;
    readonly schemas: {
        readonly [name: string]: JsonObject;
    };
}
/** What `index.json` holds. Lists and objects are looked at, their members are trusted: the generator wrote them. */
export declare function indexFrom(json: Json): IndexFile;
/** What a service's file holds. */
export declare function serviceFrom(json: Json): ServiceFile;
/** The details of one operation; its example is read when it is asked for. */
export declare function detailsFrom(service: ServiceFile, id: string, exampleOf: (file: string) => Json): OperationDetails;
