import type { Service } from "../services/service.ts";
import { type Whole } from "../services/whole.ts";
import { type Correcting } from "./find-corrections.ts";
/** A whole as overlays correct it. Services that nothing is corrected in stay as they are. */
export declare function correctWhole(whole: Whole, correcting: Correcting, serviceNamed: (name: string) => Service): Promise<Whole>;
