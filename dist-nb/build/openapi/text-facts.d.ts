import { type DescriptionFacts } from "../../facts/description.ts";
import type { Schema } from "../../model/schema.ts";
import type { Text } from "../../source/text.ts";
import type { Reading } from "./reading.ts";
/** Adds what a description says in running text (`可选值有`, `默认值`, `示例值`, `数据校验规则`). */
export declare function applyText(schema: Schema, text: Text, reading: Reading): Schema;
/** Adds facts of a text. Keywords win over text; where both say a thing and differ, that is reported. */
export declare function applyFacts(schema: Schema, facts: DescriptionFacts, reading: Reading): Schema;
