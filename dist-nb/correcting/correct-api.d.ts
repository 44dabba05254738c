import type { Api } from "../model/api.ts";
import { type Correcting } from "./find-corrections.ts";
/** An API as overlays correct it. */
export declare function correctApi(api: Api, correcting: Correcting): Promise<Api>;
