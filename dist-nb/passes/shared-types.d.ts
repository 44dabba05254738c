import type { Api } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import { type Uses } from "./count-uses.ts";
import { type TypeUses } from "./shared-names.ts";
import { type Structures } from "./structure.ts";
/** An API in which every type stands in full, and the types that are to stand once. */
export interface FoundTypes {
    readonly api: Api;
    readonly types: readonly Uses[];
    readonly uses: ReadonlyMap<string, Uses>;
    readonly structures: Structures;
}
/**
 * Finds the objects that the documents name (`text_element`) and show in full wherever they are used, and that are to
 * stand once: what is equal in all its facts, within one service, and held at two places at least. An object that holds
 * itself, which the documents show by its bare name, is shared always.
 */
export declare function findTypes(literal: Api): FoundTypes;
/** A name for each type, in their order. `schemas` and `fieldTypes` have names that are taken. */
export declare function nameAllTypes(types: readonly TypeUses[], taken: {
    readonly schemas: readonly {
        readonly name: string;
    }[];
    readonly fieldTypes: readonly FieldType[];
}): readonly string[];
/**
 * Lets each type stand once, in `Api.schemas`, under its name of `typeNames`. What is said of a use (its description, its
 * example) stays at the use. The body of a call itself stays where it is. An object that holds itself refers to itself.
 */
export declare function shareTypes({ api, types, uses, structures }: FoundTypes, typeNames: readonly string[]): Api;
