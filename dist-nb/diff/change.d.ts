import type { Span } from "../source/source-file.ts";
import type { Grade, RuleId } from "./rules.ts";
/** One difference between two models of an API. */
export interface Change {
    readonly rule: RuleId;
    readonly grade: Grade;
    readonly subject: Subject;
    /** Where in the subject: `query.page_size`, `response.data.items[].name`; empty for all of it. */
    readonly at: string;
    /** What was there and where its document says so. */
    readonly before: Side;
    readonly after: Side;
}
/** What a change is a change of. */
export type Subject = {
    readonly kind: "operation";
    readonly name: string;
} | {
    readonly kind: "event";
    readonly name: string;
}
/** A type that several operations and events use, with their names. */
 | {
    readonly kind: "type";
    readonly name: string;
    readonly usedBy: readonly string[];
};
/** One of the two models. */
export interface Side {
    /** As a person writes it; absent where there is nothing. */
    readonly value?: string;
    readonly place: Span;
}
/** Two of a kind, one of each model. */
export interface Pair<Thing> {
    readonly before: Thing;
    readonly after: Thing;
}
/** What is found at some place of a subject, told from both sides. */
export type Found = (rule: RuleId, at: string, sides: Partial<Pair<FoundSide>>) => void;
export interface FoundSide {
    readonly value?: string;
    /** Absent: that of the subject. */
    readonly place?: Span | undefined;
}
