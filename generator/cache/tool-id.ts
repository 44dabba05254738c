import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { hashOf } from "./hash.ts";

/**
 * What a result depends on besides its input: the code in the program's folder and the templates byte by byte, so that a change made while
 * developing counts like a release, its packages by version, and the version of Node.
 */
export function toolId(nodeVersion: string, program: string): string {
  const root = join(program, "..");
  const code = contentsBelow(program, /(?<!\.d)\.[jt]s$/u);
  const others = [...contentsBelow(join(root, "templates")), ...manifestsOf(root)];
  return hashOf(nodeVersion, ...[...code, ...others].flatMap(({ path, content }) => [relative(root, path), content]));
}

interface Content {
  readonly path: string;
  readonly content: Buffer;
}

/** All files below a folder whose names are such, in order of path. */
function contentsBelow(folder: string, named = /$/u): Content[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && named.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, content: read(path) }));
}

/** The program's manifest, and those of the packages that it uses as they are installed, wherever they were put. */
function manifestsOf(root: string): Content[] {
  const path = join(root, "package.json");
  const content = read(path);
  const { dependencies = {} } = JSON.parse(content.toString()) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies).sort();
  return [{ path, content }, ...names.map((name) => ({ path, content: installed(name, root) }))];
}

function installed(name: string, folder: string): Buffer {
  const found = read(join(folder, "node_modules", name, "package.json"));
  return found.length > 0 || dirname(folder) === folder ? found : installed(name, dirname(folder));
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
