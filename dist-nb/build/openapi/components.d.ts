import type { NamedSchema } from "../../model/api.ts";
import type { FieldType } from "../../model/field-type.ts";
import { type Reading } from "./reading.ts";
/** The schemas under `components`, named as references name them; without Bitable's field types and our error envelope. */
export declare function readSchemas(reading: Reading): readonly NamedSchema[];
/** Field types as an emitted document writes them: `BitableField1Read`, `BitableField1Write`, `BitableField1Property`. */
export declare function readFieldTypes(reading: Reading): readonly FieldType[];
