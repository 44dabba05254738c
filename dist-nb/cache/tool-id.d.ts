/**
 * What a result depends on besides its input: the code in the program's folder and the templates byte by byte, so that a change made while
 * developing counts like a release, its packages by version, and the version of Node.
 */
export declare function toolId(nodeVersion: string, program: string): string;
