import type { Report } from "../diagnostics/report.ts";
import type { Regrading } from "../diff/rules.ts";
import { type History } from "./history.ts";
/** What the last run that wrote a document left of it. */
export interface LastOutput {
    /** The text of the history; absent where there is none. */
    readonly history?: string;
    readonly document?: Uint8Array | undefined;
    /** Whether the document is as it was written: `lost` where it was edited or is not there any more. */
    readonly state: "intact" | "lost";
    /** Whether a document is the one that was written; of one that is lost, its hash still tells. */
    readonly isSame: (document: Emitted) => boolean;
}
/** A document that is to be written. */
export interface Emitted {
    /** As in the manifest, where it is known already. */
    readonly hash?: string | undefined;
    /** Puts it together where that was not done yet. */
    readonly bytes: () => Uint8Array;
}
/** What decides the version of a run. */
export interface Releasing {
    /** Absent where nothing was generated before. */
    readonly last?: LastOutput | undefined;
    /** What the configuration says. */
    readonly stated?: string | undefined;
    readonly regrading?: Regrading | undefined;
    /** The document that is to be written, were it of that version; absent where none is made in this run. */
    readonly documentOf?: ((version: string) => Emitted) | undefined;
    /** The latest date of the documents. */
    readonly documents?: string | undefined;
    readonly report: Report;
}
/** Where the history stands below the output folder, beside the document that it tells of. */
export declare const historyPath = "openapi/history.json";
/** The version of what is generated for the first time. */
export declare const firstVersion = "0.1.0";
/**
 * The history with the version of this run as its newest. It moves by what differs between the document that was
 * written last and the one to be written: nothing differs, nothing moves. It never goes back by itself; what the
 * configuration states counts as it is, and is reported where it is less than the changes ask for. Where no document is
 * made, nothing can be compared and the last version stays.
 */
export declare function release(releasing: Releasing): Moved;
/** A history, and the version that was its newest before; absent where there was none. */
export interface Moved {
    readonly history: History;
    readonly before?: string;
}
