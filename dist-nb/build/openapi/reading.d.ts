import type { Report } from "../../diagnostics/report.ts";
import type { FieldScope } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { type MapEntry, type MapNode, type Node } from "../../pages/node.ts";
import { type Resolver } from "./resolve.ts";
/** Reads a schema; handed on to what reads the parts of one. */
export type ReadSchema = (node: Node | undefined, example: Node | undefined, reading: Reading) => Schema;
/** What reading any part of one document needs. */
export interface Reading {
    readonly document: Node;
    /** 3.0 has `nullable` and no type null; everything from 3.1 on is JSON Schema. */
    readonly isJsonSchema: boolean;
    readonly report: Report;
    /** Reports once for the whole document: what is the same everywhere in it. */
    readonly reportOnce: Report;
    readonly resolver: Resolver;
    /** Component key of each named schema -> its name in the model. */
    readonly schemaNames: ReadonlyMap<string, string>;
    /** Takes scopes that a field's text names. */
    readonly collect: (scope: FieldScope) => void;
    /** Schemas that may still be read in place of a reference; a document of nested references is no exponential work. */
    readonly budget: {
        left: number;
    };
    /** Pointers of the references that are being read in place right now. */
    readonly inside?: ReadonlySet<string>;
}
export declare function startReading(document: Node, report: Report): Reading;
/** `3.0.1`; a version written as a number (`3.1`) is text here. */
export declare function versionOf(document: Node): string;
/** What stands under a key, references followed. */
export declare function child(node: Node | undefined, key: string, reading: Reading): Node | undefined;
export declare function isTrue(node: Node | undefined): boolean;
export declare function textOf(node: Node | undefined): string | undefined;
/** A map node made here, of entries that stand in the document. */
export declare function mapOf(entries: readonly MapEntry[], like: Node): MapNode;
