/**
 * Names for the emitted packages beside a package's own: `@acme/app` gives `@acme/lark-client`, `acme` gives
 * `acme-lark-client`. Nothing for a package without a name that npm takes.
 */
export function ownPackageNames(name: string | undefined): {
  readonly clientPackage?: string;
  readonly mockPackage?: string;
} {
  const parts = /^(?:(@[a-z0-9][\w.-]*)\/)?([a-z0-9][\w.-]*)$/.exec(name ?? "");
  if (parts === null) return {};
  const [, scope, own = ""] = parts;
  const prefix = scope === undefined ? `${own}-` : `${scope}/`;
  return { clientPackage: `${prefix}lark-client`, mockPackage: `${prefix}lark-mock` };
}
