import type { AppType, Batch, DocsLink, FieldScope, Idempotency, Pagination, RateLimit, Scope } from "../../model/api.ts";
import { type Node } from "../../pages/node.ts";
import type { ErrorDraft } from "../draft.ts";
import { type Reading } from "./reading.ts";
/** Reads one extension of the contract; undefined where it is absent, or (reported) of another shape. */
export declare function extension<T>(owner: Node, key: string, { read, reading }: {
    readonly read: (node: Node) => T | undefined;
    readonly reading: Reading;
}): T | undefined;
/** A list of which every member can be read; undefined otherwise. */
export declare function listOf<T>(read: (node: Node) => T | undefined): (node: Node) => readonly T[] | undefined;
export declare function readError(node: Node): ErrorDraft | undefined;
export declare function readRate(node: Node): RateLimit | undefined;
export declare function readAppType(node: Node): AppType | undefined;
export declare function readScopeList(node: Node): readonly Scope[] | undefined;
export declare function readScope(node: Node): Scope | undefined;
export declare function readFieldScope(node: Node): FieldScope | undefined;
export declare function readDocs(node: Node): DocsLink | undefined;
export declare function readPagination(node: Node): Pagination | undefined;
export declare function readBatch(node: Node): Batch | undefined;
export declare function readIdempotency(node: Node): Idempotency | undefined;
