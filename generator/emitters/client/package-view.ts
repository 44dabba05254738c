import type { OutputFile } from "../../output/output-file.ts";
import { distinctNames } from "../../wording/names.ts";
import { packageFacts, type PackageFacts } from "../../wording/package-facts.ts";
import type { EmitContext } from "../emitter.ts";
import type { ServiceNames, ServicePlan } from "../../wording/client-plan.ts";

/** What `package.json.hbs` prints; each value is a JSON literal. */
export interface PackageView extends PackageFacts {
  readonly exports: readonly { readonly subpath: string; readonly types: string; readonly file: string }[];
}

/** `modules`: the services' files. */
export function packageView(modules: readonly OutputFile[], context: EmitContext): PackageView {
  return {
    ...packageFacts(context.clientPackage, context),
    exports: modules.map(moduleOf).map(({ subpath, module }) => ({
      subpath: JSON.stringify(`./${subpath}`),
      types: JSON.stringify(`./dist/${module}.d.ts`),
      file: JSON.stringify(`./dist/${module}.js`),
    })),
  };
}

/** What `index.ts.hbs` prints: the services that have operations. */
export interface FacadeView {
  readonly services: readonly { readonly name: string; readonly bind: string; readonly file: string }[];
}

export function facadeView(callable: readonly ServiceNames[]): FacadeView {
  return { services: callable.map(({ name, bind, folder }) => ({ name, bind, file: `./${folder}/index.js` })) };
}

/** What `service/index.ts.hbs` prints: the modules to import, and the facade as it is nested. */
export interface ServiceView {
  readonly bind: string;
  readonly modules: readonly { readonly local: string; readonly file: string }[];
  readonly versions: readonly {
    readonly name: string;
    readonly resources: readonly { readonly name: string; readonly local: string }[];
  }[];
}

export function serviceView(service: ServicePlan): ServiceView {
  const distinct = distinctNames(["bind", "core", service.bind], "");
  const modules: { local: string; file: string }[] = [];
  const versions = service.versions.map((version) => ({
    name: version.name,
    resources: version.resources.map(({ name, module }) => {
      const local = distinct(`${version.name}_${name}`);
      modules.push({ local, file: `.${module.slice(service.folder.length)}.js` });
      return { name, local };
    }),
  }));
  return { bind: service.bind, modules, versions };
}

/** `client/src/bitable/v1/app-table.ts` is imported as `bitable/v1/app-table`, `client/src/bitable/index.ts` as `bitable`. */
function moduleOf({ path }: OutputFile): { readonly subpath: string; readonly module: string } {
  const module = path.slice("client/src/".length, -".ts".length);
  return { module, subpath: module.replace(/\/index$/, "") };
}
