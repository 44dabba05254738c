/** Length as UTF-8, with what escaping makes longer. */
export declare function bytes(text: string): number;
