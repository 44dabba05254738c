import type { Settings } from "../config.ts";
/** Where outputs stand. */
export type Places = Pick<Settings, "out" | "folders">;
/** Where a file of the outputs stands: below the output folder, or in the folder that its output has of its own. */
export declare function placeOf({ out, folders }: Places, path: string): string;
