import type { Operation } from "../../model/api.ts";
import type { ErrorRow } from "../../model/errors.ts";
import type { AgreedCode } from "../../model/outline.ts";
import type { Schema } from "../../model/schema.ts";
import { type Fragment } from "./fit-tree.ts";
import { type Types } from "./field-tree.ts";
import { type FieldNode } from "./field-node.ts";
import { type FieldPart, type OperationPage } from "./operation-view.ts";
import type { Note } from "./plan.ts";
import type { Samples } from "./samples.ts";
/** What an operation's page shows, and the pages for what it has no room for. */
export interface OperationPages {
    readonly page: OperationPage;
    readonly fragments: readonly Fragment[];
    readonly moreErrors: readonly ErrorRow[];
}
/** What stands on the page besides its fields. */
export interface Beside {
    readonly path: string;
    readonly samples: Samples;
    readonly notes: readonly Note[];
    readonly codes: ReadonlyMap<number, AgreedCode>;
}
export declare function operationPages(operation: Operation, types: Types, beside: Beside): OperationPages;
export declare function sizeOfError({ message, name, remedy }: ErrorRow): number;
/** The first of them, as many as there is room for; at least one. */
export declare function fitting<Item>(items: readonly Item[], space: number, sizeOf: (item: Item) => number): readonly Item[];
export declare function bodyPart(body: {
    readonly id: string;
    readonly title: string;
    readonly mediaType: string;
    readonly schema: Schema;
    readonly nodes: readonly FieldNode[];
}): FieldPart;
