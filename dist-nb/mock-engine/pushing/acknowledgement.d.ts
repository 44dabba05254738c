import type { Attempted } from "./attempt.js";
import type { Frame } from "./frame.js";
/** What a client says of an event: `{ code, data }` with the reply in base64, where there is one. */
export declare function attemptedOf({ payload }: Frame): Attempted;
