import type { Json } from "../model/json.ts";
/** A stretch of a document's bytes. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}
/** The bytes of an emitted document and where its parts stand in it, so that few of them need to be read. */
export interface CutDocument {
    readonly bytes: Buffer;
    /** The values of a path and a method, in order. */
    readonly calls: ReadonlyMap<string, Call>;
    /** The values of the event types. */
    readonly webhooks: ReadonlyMap<string, Stretch>;
    /** The values of the named schemas. */
    readonly schemas: ReadonlyMap<string, Stretch>;
    /** What components there are besides schemas. */
    readonly others: ReadonlyMap<string, Stretch>;
    /** The document's own version. */
    readonly version: string | undefined;
}
export interface Call extends Stretch {
    readonly path: string;
    readonly method: string;
}
/**
 * Cuts a document that was written as this program writes JSON, each entry on a line of its own that is indented by its
 * depth. Undefined for any other layout, which has to be read as a whole. The same bytes are cut once, however often they
 * are asked for; they must not change.
 */
export declare function cutDocument(content: Uint8Array): CutDocument | undefined;
/** The JSON value of a stretch. */
export declare function readStretch(bytes: Buffer, { start, end }: Stretch): Json;
