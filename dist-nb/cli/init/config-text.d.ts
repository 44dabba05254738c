import type { Manifest } from "./package-manifest.ts";
/** A configuration as a person would write it, with what the package that it is for says of itself. */
export declare function configText(sources: readonly string[], { name, repository }: Pick<Manifest, "name" | "repository">): string;
