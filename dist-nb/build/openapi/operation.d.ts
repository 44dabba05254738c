import type { AppType, DocsLink, HttpMethod } from "../../model/api.ts";
import { type MapEntry, type Node } from "../../pages/node.ts";
import type { PageHeader } from "../../pages/page.ts";
import type { OperationDraft } from "../draft.ts";
import { type Reading } from "./reading.ts";
/** Where an operation stands in its document. */
export interface OperationPlace {
    readonly path: string;
    readonly method: HttpMethod;
    readonly pathItem: Node;
    readonly member: MapEntry;
    /** What stands around the document, where it is this operation's alone. */
    readonly header: PageHeader;
}
export declare function readOperation(place: OperationPlace, document: Reading): OperationDraft;
export declare function extend<T>(owner: Node, key: string, read: (node: Node) => T | undefined, reading: Reading): T | undefined;
/** App types that stand between the tags: `自建应用`, `商店应用`. */
export declare function appTypesOf(node: Node): readonly AppType[] | undefined;
export declare function docsOf(place: Pick<OperationPlace, "member" | "header">, title: string): DocsLink;
