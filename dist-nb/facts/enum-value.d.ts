/** One listed value. */
export interface EnumValue {
    readonly value: string;
    readonly description?: string;
    /** Marked as the one that holds where none is given: `true（默认值）：包含`. */
    readonly isDefault?: true;
}
export interface EnumList {
    readonly values: readonly EnumValue[];
    readonly end: number;
}
/**
 * A value where one can start: code (`` `docx` ``, ``` ``1`` ```), quoted (`"CNY"`), in bold, a number, or a word that is an
 * identifier (`zh-CN`, `image/png`). Chinese words are values only when marked.
 */
export declare const VALUE = "(?:``[^`\\n]{1,100}``|`[^`\\n]{1,100}`|\"[^\"\\n]{1,100}\"|\u201C[^\u201D\\n]{1,100}\u201D|\\*\\*[\\w.:/@+-]{1,100}\\*\\*|-?\\d{1,20}(?:\\.\\d{1,9})?(?![\\w.])|[A-Za-z_@][\\w./@+-]{0,99})";
/** `（默认值）` behind a value. */
export declare const DEFAULT_MARK = "(?:\\s{0,3}[\uFF08(](?:\u9ED8\u8BA4\u503C?|[Dd]efault)[\uFF09)])";
/** Without its marks. */
export declare function bareValue(written: string): string;
export declare function enumValue(written: string, description: string, isDefault: boolean): EnumValue;
