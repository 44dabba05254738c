import type { Manifest } from "./package-manifest.ts";
import { ownPackageNames } from "./own-package-names.ts";

/** A configuration as a person would write it, with what the package that it is for says of itself. */
export function configText(
  sources: readonly string[],
  { name, repository, license }: Pick<Manifest, "name" | "repository" | "license">,
): string {
  const kept = { ...(repository === undefined ? {} : { repository }), ...(license === undefined ? {} : { license }) };
  const members = [["sources", sources], ...Object.entries({ ...ownPackageNames(name), ...kept })] as const;
  return [
    'import { defineConfig } from "larkwright";',
    "",
    "export default defineConfig({",
    ...members.map(([key, value]) => `  ${key}: ${literal(value)},`),
    "});",
    "",
  ].join("\n");
}

/** JSON is a literal of the language; a list stays on one line where it fits. */
function literal(value: string | readonly string[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
  if (line.length <= 100) return line;
  return ["[", ...value.map((item) => `    ${JSON.stringify(item)},`), "  ]"].join("\n");
}
