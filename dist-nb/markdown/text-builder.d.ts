import { type Text } from "../source/text.ts";
/** Stretches of a text that are kept and pieces that stand for others, in order. */
export declare class TextBuilder {
    #private;
    constructor(source: Text);
    /** Puts `value` in the place of the stretch; stretches come in ascending order. */
    replace(start: number, end: number, value: string): void;
    build(): Text;
}
