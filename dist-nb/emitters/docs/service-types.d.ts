import type { ServiceApi } from "../../model/outline.ts";
import { type Types } from "./field-tree.ts";
/** The types of a service, and which of them pages link to. */
export interface ServiceTypes extends Types {
    /** Name and page of those asked for since the last time. */
    readonly takeAsked: () => readonly (readonly [name: string, page: string])[];
}
/** The same types, and the names of those that pages made with them link to. */
export declare function overheard(types: ServiceTypes): {
    readonly types: ServiceTypes;
    readonly names: () => string[];
};
export declare function typesOf({ documented, schemas: own }: ServiceApi, folder: string): ServiceTypes;
