import type { World } from "../engine/behaviour.js";
import type { DriveState, ExportedType } from "./state.js";
/** What is to be exported; `part` is a table or a sheet of it, and empty where all of it is meant. */
export interface DocumentPlace {
    readonly type: ExportedType;
    readonly token: string;
    readonly part: string;
}
/** A document, or the part of it that was named. */
export interface Exported {
    readonly title: string;
    readonly text: string;
    /** Whether the named part is there. The mock knows no sheets of spreadsheets, so any name will do. */
    readonly hasPart: boolean;
}
/** Title and text of a document that is to be exported; `undefined` where there is none of that kind. */
export declare function findExported(state: DriveState, world: World, place: DocumentPlace): Exported | undefined;
