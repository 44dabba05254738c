import { type Bodies } from "../build/build-service.ts";
import type { Outlined, ServiceOutline } from "../build/outline.ts";
import type { Results } from "../cache/cache.ts";
import type { Emission } from "../emitters/emitter.ts";
import type { NamedSchema } from "../model/api.ts";
import type { AgreedCode } from "../model/outline.ts";
import { type SourceFile } from "../source/source-file.ts";
import { type ServiceCorrections } from "./corrected-service.ts";
import { type ServiceFacts } from "./stored-facts.ts";
import { type MadePart } from "./stored-part.ts";
/** What all services are made from. */
export interface Ground {
    /** Schemas of no service, and a text that tells them from any others. */
    readonly documented: readonly NamedSchema[];
    readonly documentedKey: string;
    readonly bodies: Bodies;
    /** What tells the reading of a file from any other, by its path. */
    readonly keyOf: (path: string) => string;
    readonly fileNamed: (path: string) => SourceFile;
    /** What earlier runs made. */
    readonly results: Results;
}
/** The ground of an outline. */
export declare function groundOf({ schemas: documented }: Outlined, { bodiesOf, keyOf, heads }: FilesRead, results: Results): Ground;
/** What the files say, and what tells what is said in one of them from anything else. */
export interface FilesRead {
    readonly heads: readonly {
        readonly file: SourceFile;
    }[];
    readonly bodiesOf: Bodies;
    readonly keyOf: (path: string) => string;
}
/** What a service's outputs depend on besides the service itself; plain data. */
export interface Given {
    /** Names of the types that it shares, in the order of its facts. */
    readonly typeNames: readonly string[];
    /** What all pages say of its error codes. */
    readonly codes: readonly AgreedCode[];
    /** What is to be shown instead of what its pages say; absent for nothing. */
    readonly corrections?: ServiceCorrections;
    /** The names of its operations and events that are to be shown; absent for all. */
    readonly chosen?: readonly string[];
}
/** How much of an API a service is. */
export interface Extent {
    /** Parameters and properties. */
    readonly fields: number;
    /** Names of the schemas of no service that it refers to. */
    readonly reached: readonly string[];
}
/**
 * One service on its way from outline to outputs. What an earlier run made of the same is taken from there, and nothing
 * of it is read that is not needed.
 */
export declare class Service {
    #private;
    readonly outline: ServiceOutline;
    constructor(outline: ServiceOutline, ground: Ground);
    /** What must be known of the service before it can be shown. */
    facts(): ServiceFacts;
    extent(given: Given): Extent;
    /** What an emitter makes of the service. */
    part(emitter: string, emission: Emission, given: Given): Promise<MadePart>;
    /** Lets go of what was built. */
    release(): void;
}
