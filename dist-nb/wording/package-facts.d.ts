/** What the `package.json` of any emitted package says besides its contents; each value is a JSON literal. */
export interface PackageFacts {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly hasRepository: boolean;
    readonly repository: string;
}
/** The facts of a package of this name. */
export declare function packageFacts(name: string, { version, repository, license, }: {
    readonly version: string;
    readonly repository?: string;
    readonly license?: string;
}): PackageFacts;
