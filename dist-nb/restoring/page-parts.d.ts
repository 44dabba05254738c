import type { AppType, DocsLink, FieldScope, Scope } from "../model/api.ts";
import type { Json } from "../model/json.ts";
/** The parts of a page, blank lines between them. */
export declare function page(parts: readonly string[]): string;
/** A heading; its text cannot become anything else. */
export declare function heading(level: number, text: string): string;
/** The block between `---` lines that names the page, its address and its last change. */
export declare function frontMatter({ title, url, updated }: DocsLink): string;
/** A heading of the third level with what belongs to it; without content nothing. */
export declare function section(title: string, content: string | undefined): string[];
/** An example as fenced JSON below its heading; without an example nothing. */
export declare function exampleSection(title: string, example: Json | undefined): string[];
/** What an operation's and an event's first table share. */
export interface Access {
    readonly appTypes?: readonly AppType[];
    readonly scopes: readonly Scope[];
}
/** The rows on app types and scopes; what the document does not say has no row. */
export declare function accessRows({ appTypes, scopes }: Access, fieldScopes: readonly FieldScope[]): string[][];
export declare const appTypeNames: {
    readonly custom: "自建应用";
    readonly isv: "商店应用";
};
