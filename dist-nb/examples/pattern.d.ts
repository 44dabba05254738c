/**
 * Whether a value matches a documented pattern. A pattern that is no regular expression, or that could take time out of
 * proportion to the value, is not asked: such a value counts as matching.
 */
export declare function matches(pattern: string | undefined, value: string): boolean;
