/** What is known of a `package.json`. */
export interface Manifest {
    /** As it stands in the file. */
    readonly text: string;
    readonly name?: string;
    /** The address of its repository. */
    readonly repository?: string;
    /** By name; what is no text is left out. */
    readonly scripts: Readonly<Record<string, string>>;
    /** Whether the package depends on this program. */
    readonly hasProgram: boolean;
}
/** A `package.json` with a script that generates. */
export interface Scripted {
    readonly script: string;
    /** The new content; absent where the script is there already. */
    readonly text?: string;
    readonly hasProgram: boolean;
}
/** The `package.json` of a folder; undefined where there is none. Throws a `ConfigError` for one that is no JSON object. */
export declare function readManifest(folder: string): Promise<Manifest | undefined>;
/** Adds a script under the first name that is free, and changes nothing else of the text. */
export declare function withScript({ text, scripts, hasProgram }: Manifest): Scripted;
