import type { Parameter } from "../../model/api.ts";
import type { Section } from "./sections.ts";
/**
 * Headers that a page asks for in its prose instead of the table: a call-out under the request that speaks of the request
 * header and goes on `Key: X-Lark-Helpdesk-Authorization`, `Value: base64(…)`.
 */
export declare function headersInProse(sections: readonly Section[]): readonly Parameter[];
