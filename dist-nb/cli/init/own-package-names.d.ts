/**
 * Names for the emitted packages beside a package's own: `@acme/app` gives `@acme/lark-client`, `acme` gives
 * `acme-lark-client`. Nothing for a package without a name that npm takes.
 */
export declare function ownPackageNames(name: string | undefined): {
    readonly clientPackage?: string;
    readonly mockPackage?: string;
};
