/** What a label in a description announces. `prose`: nothing of its own, but what stood before it has ended. */
export type LabelKind = "example" | "enum" | "default" | "rules" | "fixed" | "scopes" | "prose";
/** A label with the text that belongs to it: everything up to the next label. Offsets into the whole description. */
export interface Section {
    readonly kind: LabelKind;
    /** The label as written, without emphasis and colon: `可选值有`. */
    readonly label: string;
    /** Where the label starts. */
    readonly start: number;
    /** Where its text starts, behind the colon. */
    readonly body: number;
    readonly end: number;
}
/**
 * Finds the labelled parts of a description: `**示例值**："csv"`, `可选值有：`, `默认值:open_id`, wherever they stand, also
 * glued to what comes before (`…的文件夹示例值："fld…"数据校验规则：…`). A label is only one with its colon.
 */
export declare function findSections(description: string): Section[];
