/** Order by code unit, which no locale changes. */
export declare function byCodeUnit(a: string, b: string): number;
