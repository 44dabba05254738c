import { type MapNode } from "../../pages/node.ts";
/** The types a schema names, `null` apart. Empty: it names none. */
export interface StatedTypes {
    readonly names: readonly string[];
    readonly nullable: boolean;
}
export declare function statedTypes(schema: MapNode): StatedTypes;
