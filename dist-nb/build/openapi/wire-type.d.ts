import type { DescriptionFacts } from "../../facts/description.ts";
import type { Schema } from "../../model/schema.ts";
import type { Node } from "../../pages/node.ts";
import type { Span } from "../../source/source-file.ts";
import type { Reading } from "./reading.ts";
interface Evidence {
    readonly name: string;
    readonly facts: DescriptionFacts | undefined;
    readonly example: Node | undefined;
    readonly span: Span;
}
/**
 * A query parameter typed as text that is a number or a flag: `page_size` with `最大值:100`, `text_field_as_array` with the
 * example 'true'. On the wire both are the same; a caller wants the true type. Digits alone show nothing: ids and
 * timestamps are digits that stay text.
 */
export declare function asWireType(schema: Schema, evidence: Evidence, reading: Reading): Schema;
export {};
