import type { Settings } from "../config.ts";
import type { Row } from "./print.ts";
/**
 * How the packages that were generated are published, where the configuration says in which repository they are kept: npm
 * proves the origin of no other.
 */
export declare function publishRows({ out, folders, only, repository }: Settings, folder: string): readonly Row[];
