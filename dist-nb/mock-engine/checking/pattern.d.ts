/**
 * A test for a documented pattern; `undefined` where it is no regular expression or could take exponential time. A value
 * so long that even a tame pattern would take noticeable time is not tested: it counts as matching.
 */
export declare function matcher(pattern: string): ((value: string) => boolean) | undefined;
