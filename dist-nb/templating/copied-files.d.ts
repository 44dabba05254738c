import type { OutputFile } from "../output/output-file.ts";
/**
 * The files of some folders of templates that are no templates: they are part of the output as they are, under the same
 * path. The folders are directly below the templates, as `client`; one that is not there has no files. What stands in a
 * folder of `own` templates under the same path takes their place.
 */
export declare function copiedFiles(templatesFolder: string, folders: readonly string[], own?: string): readonly OutputFile[];
/** Templates, some of them replaced. */
export interface TemplateFiles {
    /** Their paths and those of the files that are copied. */
    readonly names: readonly string[];
    /** Where a template is to be read, by its path below the templates. */
    readonly pathOf: (template: string) => string;
    /** Files among those of one's own that replace no template. */
    readonly strangers: readonly string[];
}
/** The templates of a folder, with those of one's own in the place of the ones that have the same path. */
export declare function templateFiles(templatesFolder: string, own: string | undefined): TemplateFiles;
/** Every file below `root`, as a path from there with `/`, sorted by code unit. */
export declare function filesBelow(root: string): readonly string[];
