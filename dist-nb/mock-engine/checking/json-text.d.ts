import type { Json } from "../engine/json.js";
export type ReadJson = {
    readonly ok: true;
    readonly value: Json;
} | {
    readonly ok: false;
    readonly said: string;
};
/** Reads JSON; `said` is why it is none, or that it is nested too deeply. */
export declare function parseJson(text: string): ReadJson;
/** Reads JSON that was sent as UTF-8. */
export declare function parseJsonBytes(bytes: Uint8Array): ReadJson;
