import type { Arguments } from "./arguments.ts";
import { type Streams } from "./streams.ts";
/** Who is told, and how. */
export interface Audience {
    readonly given: Pick<Arguments, "json" | "quiet">;
    readonly streams: Streams;
}
/** A wrong configuration is the person's to correct; anything else is a fault, of which only the message helps them. */
export declare function complain(name: string, error: unknown, { given, streams }: Audience): number;
/** One JSON object on standard output. */
export declare function printJson(value: object, { out }: Streams): void;
