import type Handlebars from "handlebars";
export type Instance = typeof Handlebars;
/** Handlebars as a whole: it compiles. Loading it takes a while, so it is loaded when it is asked for. */
export declare function compiler(): Instance;
/** Only what fills in templates that are compiled already. */
export declare function runtime(): Instance;
