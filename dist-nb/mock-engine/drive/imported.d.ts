import type { World } from "../engine/behaviour.js";
import type { DriveState, ImportedType } from "./state.js";
/** What becomes of a file. */
export interface Import {
    readonly type: ImportedType;
    readonly title: string;
    readonly folder: string;
    readonly extension: string;
    readonly bytes: Uint8Array;
}
/** The token of what was made, or the documented state of a job that failed. */
export type Imported = {
    readonly token: string;
} | {
    readonly failed: 104 | 105;
};
/**
 * Makes the document. Text and Markdown are taken over line by line, and CSV into a base; of other files only the title.
 * A folder that is full fails with 105, and what the mock cannot keep with 104.
 */
export declare function makeImported(state: DriveState, world: World, { type, title, folder, ...file }: Import): Imported;
