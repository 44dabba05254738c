import type { JsonObject } from "../engine/json.js";
import type { TokenEndpoint } from "./token-endpoints.js";
/** Where clients ask where to open their long connection; it exists without a page. */
export declare function longConnectionEndpoint(answer: (body: Uint8Array, host: string) => JsonObject): readonly [path: string, endpoint: TokenEndpoint];
