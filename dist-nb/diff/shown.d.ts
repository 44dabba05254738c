import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import type { FoundSide, Pair } from "./change.ts";
/** A value as a change shows it: JSON, cut where it is long. */
export declare function shown(value: Json): string;
/** A schema's type in a word or two: `string`, `array of integer`, `BitableView`. */
export declare function typeShown(schema: Schema): string;
/** What a change shows of two schemas: these values, or none, each where its document says it. */
export declare function sidesOf({ before, after }: Pair<Schema>, values?: Partial<Pair<string>>): Pair<FoundSide>;
/** The same of one schema. */
export declare function sideOf({ span }: Schema, value?: string): FoundSide;
