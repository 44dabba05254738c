import type { Change } from "../change.ts";
/** `否 → 是`, `+ 1254045`, `- page_size`; empty where a rule says all. Nothing in it steers a terminal. */
export declare function valuesShown({ before, after }: Change): string;
