import { type LastOutput } from "../release/release.ts";
import { type Stamps } from "../writer/file-stamps.ts";
import { type Places } from "./places.ts";
/**
 * What the last run left where the outputs stand of the version that it had; undefined where there is nothing of it. Where
 * the manifest knows the document and it is another one, it was edited. Its document is read when it is asked for.
 */
export declare function lastOutput(places: Places, stamps?: Stamps): LastOutput | undefined;
