// What the scripts of this folder begin with: the packages beside them, and a built copy of the emitted client.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const root = resolve(here, "../..");

/** Installs the packages of a folder by its lockfile; ends the program where that fails. */
export function install(folder = here) {
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

/** A folder outside the repository that is gone when the program ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `larkwright-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies a package to `node_modules` of a folder and builds it there, as its own script does; gives its place and name. */
export function buildPackage(source, folder) {
  const { name } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const place = join(folder, "node_modules", name);
  cpSync(source, place, { recursive: true, filter: (path) => !/[\\/](?:dist|node_modules)$/u.test(path) });
  const { status, stdout } = node([tsc, "-p", ".", "--typeRoots", join(root, "node_modules/@types")], place);
  if (status !== 0) throw new Error(`${name} does not compile:\n${stdout.slice(0, 3000)}`);
  mkdirSync(join(place, "node_modules"));
  for (const tool of ["rollup", "rollup-plugin-dts"]) {
    symlinkSync(join(here, "node_modules", tool), join(place, "node_modules", tool), "junction");
  }
  const bundling = node([join(here, "node_modules/rollup/dist/bin/rollup"), "--config", "--silent"], place);
  if (bundling.status !== 0) throw new Error(`${name} is not bundled:\n${bundling.stderr.slice(0, 3000)}`);
  return { name, place };
}

/** The client of all documents of the platform, where they are beside the repository. */
export function generateAll(folder) {
  const tags = join(root, "../shared/docs/2026-03/tags");
  if (!existsSync(tags)) return undefined;
  const { status, stderr } = node(
    [join(root, "dist/cli.js"), "generate", tags, "--out", folder, "--only", "client"],
    root,
  );
  if (status !== 0) throw new Error(`the documents are not generated:\n${stderr.slice(-3000)}`);
  return join(folder, "client");
}

/** The compiler of the repository. */
export const tsc = join(root, "node_modules/typescript/bin/tsc");

/** Runs Node to its end. */
export function node(args, cwd) {
  return spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1e9 });
}
