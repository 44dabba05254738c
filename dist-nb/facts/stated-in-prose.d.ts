/**
 * The default that running prose states (`默认为false`, `默认值为false，…`, `, 默认10`), each value once. What holds only in a
 * case (`当…时，默认为 1`) is no default, except the case that nothing is given (`不填时默认为 20`).
 */
export declare function defaultsInProse(prose: string): string[];
/** The one value prose fixes: `取固定值 1`, `固定取值 event_callback`. */
export declare function fixedInProse(prose: string): string[];
/** What a description itself says of being required: `必填，任务名称` at its start, `该参数必填`. */
export declare function requiredInProse(prose: string): {
    readonly required: boolean;
    readonly end: number;
} | undefined;
