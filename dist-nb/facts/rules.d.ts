/** One validation rule. `length` counts characters of a string, items of an array. */
export type ValidationRule = {
    readonly kind: "length";
    readonly min?: number;
    readonly max?: number;
    /** The rule itself says that it counts characters (`100 字符`). */
    readonly characters?: true;
} | {
    readonly kind: "items";
    readonly min?: number;
    readonly max?: number;
} | {
    readonly kind: "value";
    readonly min?: number;
    readonly max?: number;
} | {
    readonly kind: "pattern";
    readonly pattern: string;
};
/** A rule with where it stands; without `rule` it says one that cannot be expressed. */
export interface FoundRule {
    readonly rule?: ValidationRule;
    /** A bound is beyond 2^53 and was left out, since no JSON number states it exactly. */
    readonly isInexact?: true;
    readonly start: number;
    readonly end: number;
}
/**
 * Reads the rules behind `数据校验规则：`, each under its own name (`长度范围：`1` ～ `100` 字符`, `最大值:100`,
 * `正则校验：^[^\[\]\:]+$`), on lines or in one run.
 */
export declare function readRules(text: string): FoundRule[];
/** Reads rules that stand in running prose: `取值范围[0,86400]`, `不超过2000个字符`, `最大值为100`, `最大长度：20`. */
export declare function readProseRules(prose: string): FoundRule[];
