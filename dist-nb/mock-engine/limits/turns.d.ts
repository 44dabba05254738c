/** Which things are being written to just now. */
export interface Turns {
    /** `false` where another write to the same thing is under way. */
    begin(key: string): boolean;
    end(key: string): void;
}
/** Nothing is being written to yet. */
export declare function makeTurns(): Turns;
