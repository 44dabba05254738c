import { type Stamps } from "./file-stamps.ts";
import type { Disk } from "./plan.ts";
/**
 * What stands in the output folder at the paths to be written and those the manifest knows. A link in the place of a
 * file counts as no file. Files with a stamp of `stamps` are not read. Throws where a folder on the way is a link that leads out of the output folder.
 */
export declare function readDisk(out: string, paths: readonly string[], stamps?: Stamps): Promise<Disk>;
