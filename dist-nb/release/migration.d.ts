import { type RuleId } from "../diff/rules.ts";
import type { Recorded } from "./history.ts";
/**
 * What a caller's code has to do about a change that breaks: a sentence as Markdown with the operation as the client has
 * it and the field as it is written there. Undefined for a rule that this program does not know.
 */
export declare function migrationNote(change: Recorded): string | undefined;
/** The rules that have a sentence of their own. */
export declare const notedRules: readonly RuleId[];
/** Whether a rule is one that this program knows. */
export declare function isRule(rule: string): rule is RuleId;
