import type { Report } from "../../diagnostics/report.ts";
import type { Node } from "../../pages/node.ts";
import { type DocumentSource } from "./limits.ts";
/** Builds a located tree from a parser's events. Offsets are those of the document, which may be a part of its file. */
export declare class JsonTree {
    #private;
    constructor(source: DocumentSource, report: Report);
    /** The document's root; undefined where it could not be read. */
    root(): Node | undefined;
    /** The first failure is reported; what follows from it is not. */
    fail(code: "openapi/syntax" | "openapi/too-deep", offset: number, message: string): void;
    open(offset: number, kind: "map" | "list"): void;
    close(offset: number, length: number): void;
    key(name: string, offset: number, length: number): void;
    literal(value: unknown, offset: number, length: number): void;
}
