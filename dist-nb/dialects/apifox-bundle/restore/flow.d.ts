/** Offset behind the flow collection that `raw` starts with (`{}`, `[a, b]`); undefined if it is none or stays open. */
export declare function flowEnd(raw: string): number | undefined;
