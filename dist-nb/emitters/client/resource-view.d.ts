import type { NamedSchema } from "../../model/api.ts";
import type { CodeView } from "./error-codes.ts";
import { type ResourcePlan } from "../../wording/client-plan.ts";
import { type SchemaNames } from "./schema-names.ts";
/** What `resource.ts.hbs` prints. */
export interface ResourceView {
    readonly imports: readonly string[];
    readonly functions: readonly FunctionView[];
    readonly aliases: readonly {
        readonly name: string;
        readonly alias: string;
    }[];
}
interface FunctionView {
    /** The types that it is called with and answers, in the order in which a call has them. */
    readonly types: readonly string[];
    readonly doc: string;
    readonly isExported: boolean;
    readonly name: string;
    /** The runtime's function that makes it of its facts. */
    readonly maker: "operation" | "plainOperation";
    /** In angle brackets, on one line or on several. */
    readonly typeArguments: string;
    readonly factLines: readonly string[];
    readonly about: string;
    readonly aboutText: string;
    /** What users call it. */
    readonly shownName: string;
}
/** What a module needs to know of its service. */
export interface ServiceFacts {
    readonly schemas: ReadonlyMap<string, NamedSchema>;
    readonly schemaNames: SchemaNames;
    readonly codes: ReadonlyMap<number, CodeView>;
}
export declare function resourceView(resource: ResourcePlan, service: ServiceFacts): ResourceView;
export {};
