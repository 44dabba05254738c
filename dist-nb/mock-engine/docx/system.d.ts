import type { System } from "../engine/behaviour.js";
/** Documents of type docx: made, read, and written block by block. */
export declare const docx: System;
