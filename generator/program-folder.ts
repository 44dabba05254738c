import { fileURLToPath } from "node:url";

/** The folder that holds all of the program's code: of its sources, or `dist`, where it is bundled into a few files. */
export const programFolder = fileURLToPath(new URL(".", import.meta.url));
