import type { Span } from "../source/source-file.ts";
import type { Schema } from "./schema.ts";

/** One type of Bitable field: how its value is read, how it is written, how the field itself is described. */
export interface FieldType {
  /** As in `type` of a field: 1, 2, … 1005. */
  readonly number: number;
  /** The document's own name, as `多行文本`. */
  readonly name: string;
  /** What a read sends. */
  readonly read: Schema;
  /** What a write takes; absent where the value cannot be written. */
  readonly write?: Schema;
  /** The field's `property`; absent where there is none. */
  readonly property?: Schema;
  /** The places of the corrections that apply to it; absent where there is none. */
  readonly corrected?: readonly Span[];
}
