import type { OutputFile } from "../../output/output-file.ts";
import { type PackageFacts } from "../../wording/package-facts.ts";
import type { EmitContext } from "../emitter.ts";
import type { ServiceNames, ServicePlan } from "../../wording/client-plan.ts";
/** What `package.json.hbs` prints; each value is a JSON literal. */
export interface PackageView extends PackageFacts {
    readonly exports: readonly {
        readonly subpath: string;
        readonly types: string;
        readonly file: string;
    }[];
}
/** `modules`: the services' files. */
export declare function packageView(modules: readonly OutputFile[], context: EmitContext): PackageView;
/** What `index.ts.hbs` prints: the services that have operations. */
export interface FacadeView {
    readonly services: readonly {
        readonly name: string;
        readonly bind: string;
        readonly file: string;
    }[];
}
export declare function facadeView(callable: readonly ServiceNames[]): FacadeView;
/** What `service/index.ts.hbs` prints: the modules to import, and the facade as it is nested. */
export interface ServiceView {
    readonly bind: string;
    readonly modules: readonly {
        readonly local: string;
        readonly file: string;
    }[];
    readonly versions: readonly {
        readonly name: string;
        readonly resources: readonly {
            readonly name: string;
            readonly local: string;
        }[];
    }[];
}
export declare function serviceView(service: ServicePlan): ServiceView;
