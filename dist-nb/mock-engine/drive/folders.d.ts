/** Whether there is a folder of that token; an empty one means the root. */
export declare function knowsFolder(token: string): boolean;
