import type { EnumValue } from "./enum-value.ts";
/** The values a description lists, still strings, each once, in order. */
export interface Enumeration {
    readonly values: readonly EnumValue[];
    /** Values listed more than once, as A.21's `isGreater:大于 isGreater:大于等于`. */
    readonly duplicates: readonly string[];
    /** Where the list ends in the text it was read from. */
    readonly end: number;
}
/**
 * Reads the list behind a label such as `可选值有：`: bullets (`- docx：Microsoft Word 格式`, ``- `1`: 挂载到云空间``), pairs in
 * one run or on lines of their own (`is:等于 isNot:不等于`), or values in a row (`a、b、c`). All or nothing: a list of which one
 * entry cannot be read is undefined, since an enumeration that lacks a value is wrong.
 */
export declare function readEnumeration(text: string): Enumeration | undefined;
