import type { Operation, Parameter } from "../../model/api.ts";
import type { ErrorRow } from "../../model/errors.ts";
import type { AgreedCode } from "../../model/outline.ts";
import { type Fact } from "./facts.ts";
import type { FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import type { Note } from "./plan.ts";
import type { Samples } from "./samples.ts";
/** What a page of an operation is made of, before it is written in a language. */
export interface OperationPage {
    readonly operation: Operation;
    readonly samples: Samples;
    /** Documented answer as JSON. */
    readonly answer?: string;
    readonly parts: readonly FieldPart[];
    readonly response: FieldPart;
    readonly errors: readonly ErrorRow[];
    /** What the client calls them, which is what all pages together say. */
    readonly codes: ReadonlyMap<number, AgreedCode>;
    /** Where the errors stand that the page has no room for. */
    readonly moreErrors?: {
        readonly page: string;
        readonly count: number;
    };
    readonly notes: readonly Note[];
}
/** Fields under a heading of their own. */
export interface FieldPart {
    readonly id: string;
    readonly title: string;
    /** Media type of a body, and what it is if it has no fields. */
    readonly note?: {
        readonly mediaType: string;
        readonly words: string;
    };
    readonly nodes: readonly FieldNode[];
}
/** What `operation.*.hbs` prints; texts are markup. */
export interface OperationView {
    readonly title: string;
    readonly isDeprecated: boolean;
    readonly method: string;
    readonly path: string;
    readonly call: string;
    readonly id: string;
    readonly paragraphs: readonly string[];
    readonly facts: readonly Fact[];
    readonly hasWindows: boolean;
    readonly windows: string;
    readonly batch: string;
    readonly client: string;
    readonly curl: string;
    readonly hasAnswer: boolean;
    readonly answer: string;
    readonly requestParts: readonly FieldPartView[];
    readonly response: FieldPartView;
    readonly hasErrors: boolean;
    readonly errors: readonly ErrorView[];
    /** Codes that the mock gives because of what is sent. */
    readonly hasCauses: boolean;
    readonly causes: string;
    readonly hasMoreErrors: boolean;
    readonly moreErrors: string;
    readonly hasNotes: boolean;
    readonly notes: readonly NoteView[];
}
export interface FieldPartView {
    readonly id: string;
    readonly title: string;
    readonly hasNote: boolean;
    readonly note: string;
    readonly hasRows: boolean;
    readonly fields: string;
}
/** A row of a table of errors; each member is a cell. */
export interface ErrorView {
    readonly id: string;
    readonly code: string;
    readonly status: string;
    /** The same as `HTTP 400`, or nothing. */
    readonly answered: string;
    readonly name: string;
    readonly kind: string;
    readonly repeat: string;
    readonly message: string;
    /** The message where it says more than the name, which is made of it. */
    readonly said: string;
    readonly remedy: string;
}
export interface NoteView {
    readonly place: string;
    readonly code: string;
    readonly message: string;
}
export declare function operationView(page: OperationPage, markup: Markup): OperationView;
export declare function paragraphsOf(description: string | undefined, { prose }: Markup): readonly string[];
export declare const places: readonly (readonly [where: Parameter["in"], title: string])[];
export declare function fieldPartView({ id, title, note, nodes }: FieldPart, markup: Markup): FieldPartView;
export declare function errorView(row: ErrorRow, { operation, codes }: Pick<OperationPage, "operation" | "codes">, markup: Markup): ErrorView;
export declare function noteView({ place, code, message }: Note, markup: Markup): NoteView;
