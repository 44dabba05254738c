import type { ErrorRow } from "../../model/errors.ts";
import { type Fragment } from "./fit-tree.ts";
import { type OperationPage } from "./operation-view.ts";
import type { Above, Page } from "./page-files.ts";
import type { ServiceTypes } from "./service-types.ts";
/** Pages for fields that another page has no room for. */
export declare function fragmentPages(fragments: readonly Fragment[], above: readonly Above[]): readonly Page[];
/** The page of a named type, and what it has no room for. */
export declare function typePages({ name, page }: {
    readonly name: string;
    readonly page: string;
}, types: ServiceTypes, above: readonly Above[]): readonly Page[];
/** Pages for the errors that an operation's own page has no room for. */
export declare function moreErrorsPages(errors: readonly ErrorRow[], page: Pick<OperationPage, "operation" | "codes">, { path, above }: {
    readonly path: string;
    readonly above: readonly Above[];
}): readonly Page[];
