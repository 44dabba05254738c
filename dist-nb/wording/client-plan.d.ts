import type { EventDefinition, Operation } from "../model/api.ts";
import type { ApiOutline } from "../model/outline.ts";
/** What the client has of one service: its folder, its modules, its events. */
export interface ServicePlan extends ServiceNames {
    readonly versions: readonly VersionPlan[];
    readonly operations: readonly Operation[];
    readonly events: readonly EventDefinition[];
}
/** The names that a service has in the package, where no other has them. */
export type ServiceNames = {
    /** Name in the facade, as `bitable`. */
    readonly name: string;
    /** Folder below `src`, as `bitable`. */
    readonly folder: string;
    /** Name of the function that binds its operations to a core: `bindBitable`. */
    readonly bind: string;
};
export interface VersionPlan {
    /** Name in the facade, as `v1`. */
    readonly name: string;
    readonly resources: readonly ResourcePlan[];
}
/** One module: the functions of one resource. */
export interface ResourcePlan {
    /** Name in the facade, as `appTableRecord`. */
    readonly name: string;
    /** Below `src`, without extension: `bitable/v1/app-table-record`. */
    readonly module: string;
    readonly functions: readonly FunctionPlan[];
}
export interface FunctionPlan {
    readonly operation: Operation;
    /** What the module calls it: `batchCreate`, `delete_`. */
    readonly name: string;
    /** What it is exported as, where a reserved word cannot be declared: `delete`. */
    readonly alias?: string;
    /** Name of the constant with what only people read: `batchCreateAbout`. */
    readonly about: string;
    /** What its types start with: `BatchCreateAppTableRecord`. */
    readonly typeBase: string;
}
/** Gives each service its names in the package. */
export declare function nameServices({ operations, events }: ApiOutline): ReadonlyMap<string, ServiceNames>;
/** Gives everything in a service its name. Names of documents only ever become identifiers and kebab-case files here. */
export declare function planService(operations: readonly Operation[], events: readonly EventDefinition[], names: ServiceNames): ServicePlan;
/** What a module has from elsewhere, besides the schemas of its service. */
export declare const importedNames: readonly ["errorCodes", "operation", "plainOperation", "Answer", "Args", "Download", "OperationAbout", "OperationFacts", "PlainFacts", "TokenKind"];
