import { distinctNames } from "../../wording/names.ts";
import type { EmitContext } from "../emitter.ts";
import type { ServicePlan } from "./plan.ts";

/** What `package.json.hbs` prints; each value is a JSON literal. */
export interface PackageView {
  readonly name: string;
  readonly version: string;
  readonly exports: readonly { readonly subpath: string; readonly types: string; readonly file: string }[];
}

export function packageView(services: readonly ServicePlan[], context: EmitContext): PackageView {
  return {
    name: JSON.stringify(context.clientPackage),
    version: JSON.stringify(context.version),
    exports: services.flatMap(modulesOf).map((module) => ({
      subpath: JSON.stringify(`./${module}`),
      types: JSON.stringify(`./dist/${module}.d.ts`),
      file: JSON.stringify(`./dist/${module}.js`),
    })),
  };
}

/** What `index.ts.hbs` prints: the modules to import, and the facade as it is nested. */
export interface FacadeView {
  readonly hasModules: boolean;
  readonly modules: readonly { readonly local: string; readonly file: string }[];
  readonly services: readonly ServiceEntry[];
}

interface ServiceEntry {
  readonly name: string;
  readonly versions: readonly {
    readonly name: string;
    readonly resources: readonly { readonly name: string; readonly local: string }[];
  }[];
}

export function facadeView(services: readonly ServicePlan[]): FacadeView {
  const distinct = distinctNames(["bind", "core", "createCore", "options"], "");
  const modules: { local: string; file: string }[] = [];
  const entries = services.flatMap((service): ServiceEntry[] => {
    if (service.versions.length === 0) return [];
    const versions = service.versions.map((version) => ({
      name: version.name,
      resources: version.resources.map((resource) => {
        const local = distinct(`${service.name}_${version.name}_${resource.name}`);
        modules.push({ local, file: `./${resource.module}.js` });
        return { name: resource.name, local };
      }),
    }));
    return [{ name: service.name, versions }];
  });
  return { hasModules: modules.length > 0, modules, services: entries };
}

function modulesOf(service: ServicePlan): string[] {
  const hasCodes = service.operations.some(({ errors }) => errors.length > 0);
  return [
    ...(hasCodes ? [`${service.folder}/error-codes`] : []),
    ...(service.events.length > 0 ? [`${service.folder}/events`] : []),
    ...service.versions.flatMap(({ resources }) => resources.map(({ module }) => module)),
  ];
}
