import type { AppType, EventDefinition, FieldScope, Operation, Scope } from "../../model/api.ts";
import type { Markup } from "./markup.ts";
/** One thing to know of an operation or event; both members are markup. */
export interface Fact {
    readonly label: string;
    readonly value: string;
}
/** What one must know to call an operation: how fast, with which token and scope, how often again. */
export declare function operationFacts(operation: Operation, markup: Markup): readonly Fact[];
export declare function eventFacts(event: EventDefinition, markup: Markup): readonly Fact[];
interface Identity {
    readonly appTypes?: readonly AppType[];
    readonly scopes: readonly Scope[];
    readonly fieldScopes: readonly FieldScope[];
}
/** About how many bytes of HTML the facts are. */
export declare function sizeOfFacts({ scopes, fieldScopes }: Pick<Identity, "scopes" | "fieldScopes">): number;
export {};
