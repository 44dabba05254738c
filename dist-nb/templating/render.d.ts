import { type Precompiled } from "./precompiled.ts";
/**
 * Fills in a template, named by its path below the templates folder: `client/error-codes.ts.hbs`. Throws where the view
 * lacks what the template asks for. Nothing is escaped: the view has done it for the language it is printed in.
 */
export type Render = (template: string, view: object) => string;
/**
 * Reads every `.hbs` file below a folder. Each is a partial of all others under the same name:
 * `{{> client/operation.ts.hbs}}`. A file of the same name in a folder of `own` templates takes its place. Where one is not
 * among those that were compiled when the program was built, as it stands there, all are compiled here, each on first use.
 */
export declare function createRender(templatesFolder: string, own?: string, compiled?: ReadonlyMap<string, Precompiled>): Render;
/** What a template is compiled with; the build does the same. */
export declare const compileOptions: {
    readonly strict: true;
    readonly noEscape: true;
};
