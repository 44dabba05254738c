import { type Results } from "../cache/cache.ts";
import { type OutputFile } from "../output/output-file.ts";
/**
 * Gives files that are put together of pieces the hash that an earlier run made of the same, by what tells these pieces
 * from any others: where nothing of such a file changed, nothing of it is read. Other files stay as they are.
 */
export declare function keptHashes(results: Results): (file: OutputFile) => OutputFile;
