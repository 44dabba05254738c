/** The folder that holds all of the program's code: of its sources, or `dist`, where it is bundled into a few files. */
export declare const programFolder: string;
