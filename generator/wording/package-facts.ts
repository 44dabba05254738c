/** What the `package.json` of any emitted package says besides its contents; each value is a JSON literal. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly hasRepository: boolean;
  readonly repository: string;
}

/** The facts of a package of this name. */
export function packageFacts(
  name: string,
  {
    version,
    repository,
    license,
  }: { readonly version: string; readonly repository?: string; readonly license?: string },
): PackageFacts {
  return {
    name: JSON.stringify(name),
    version: JSON.stringify(version),
    license: JSON.stringify(license ?? templatesLicence),
    hasRepository: repository !== undefined,
    repository: JSON.stringify(repository === undefined ? "" : gitAddress(repository)),
  };
}

/** What `LICENSE.hbs` prints: the templates' licence, and where the package has another one, which. */
export function licenceView(license = templatesLicence): { readonly hasOther: boolean; readonly name: string } {
  return { hasOther: license !== templatesLicence, name: license };
}

const templatesLicence = "MIT";

/** As npm writes it into what it publishes: `git+https://github.com/acme/lark.git`. */
function gitAddress(address: string): string {
  const bare = address.replace(/^git\+/, "").replace(/\/+$/, "");
  return `git+${bare.endsWith(".git") ? bare : `${bare}.git`}`;
}
