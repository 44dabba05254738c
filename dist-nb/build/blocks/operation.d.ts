import type { Report } from "../../diagnostics/report.ts";
import type { AppType } from "../../model/api.ts";
import type { Block, Page } from "../../pages/page.ts";
import { type Text } from "../../source/text.ts";
import type { ErrorDraft, OperationDraft, ScopeTexts } from "../draft.ts";
import type { Basics } from "./basics.ts";
/** A table-form page with what is needed to read it. */
export interface BlocksPage {
    readonly page: Page;
    readonly blocks: readonly Block[];
    readonly basics: Basics;
}
/** Reads a page about one operation; `undefined` where its URL or HTTP method cannot be read (reported). */
export declare function readOperation(context: BlocksPage, report: Report): OperationDraft | undefined;
/** All error tables of a page: a second one behind the first counts like it. */
export declare function readErrors(blocks: readonly Block[], report: Report): readonly ErrorDraft[];
export declare function appTypesOf(cell: Text | undefined): {
    appTypes?: readonly AppType[];
};
/** The page's own rows `权限要求` and, where no field is named, `字段权限要求`. */
export declare function scopeTextsOf({ scopes, fieldScopes }: Basics): {
    scopeTexts?: ScopeTexts;
};
