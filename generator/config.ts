import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";

import { emitterOf, type Emitter } from "./emitters/emitter.ts";
import { schemaJson as toJsonSchema } from "./openapi/schema-json.ts";
import { grades, rules, type Regrading } from "./diff/rules.ts";

/** What `larkwright.config.ts` says. Paths are relative to its folder; everything may be left out. */
export interface Config {
  /** Files, folders and globs to read; `["specs"]`. */
  readonly sources?: readonly string[];
  /** Files and folders of OpenAPI Overlays that correct what the sources say; `["specs/overlays"]`, where that is there. */
  readonly overlays?: readonly string[];
  /** The output folder; `"generated"`. */
  readonly out?: string;
  /** Folders of outputs that do not stand below the output folder: `{ client: "packages/client" }`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Names of the outputs to make, as `["openapi", "client"]`; all of them. */
  readonly only?: readonly string[];
  /** Names of the operations and events to make them of, `*` for any part: `["bitable.*"]`; all of them. */
  readonly include?: readonly string[];
  /** Name of the emitted client package; `"@larkwright/client"`. */
  readonly clientPackage?: string;
  /** Name of the emitted mock package; `"@larkwright/mock"`. */
  readonly mockPackage?: string;
  /** Where the emitted packages are kept, as `"https://github.com/acme/lark"`; npm asks for it where it proves their origin. */
  readonly repository?: string;
  /** Licence of the emitted packages, as SPDX names it; `"MIT"`. */
  readonly license?: string;
  /** Version of the emitted packages; the one that follows from what changed since the last run, first `"0.1.0"`. */
  readonly version?: string;
  /** Folder of templates of one's own, each in the place of the one that has the same path in this program's. */
  readonly templates?: string;
  /** Outputs of one's own besides, each below the folder of its name; see `emitterOf`. */
  readonly emitters?: readonly Emitter[];
  /** Grades of one's own for kinds of change, as `{ "limit/lowered": "breaking" }`; `"off"` leaves them out. */
  readonly rules?: Regrading;
  /** Folder for what a next run can use again, or false for none; `"node_modules/.cache/larkwright"`. */
  readonly cache?: string | false;
}

/** What is open where it is left out. */
type Open = "only" | "include" | "rules" | "version" | "templates" | "emitters" | "repository" | "license";

/** A configuration in which nothing is left open; its paths are absolute. */
export type Settings = Required<Omit<Config, Open>> & Pick<Config, Open>;

/** What a person got wrong in a configuration: where, what, and what was expected. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The names a configuration file may have, the first that is there counts. */
export const configNames = ["ts", "mts", "js", "mjs", "json"].map((ending) => `larkwright.config.${ending}`);

/** Gives an editor the type of a configuration; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}

/** Fills in what is left out and makes paths absolute, from `folder` on. */
export function settingsOf(config: Config, folder: string): Settings {
  return {
    sources: (config.sources ?? ["specs"]).map((source) => resolve(folder, source)),
    overlays: (config.overlays ?? []).map((overlay) => resolve(folder, overlay)),
    out: resolve(folder, config.out ?? "generated"),
    folders: Object.fromEntries(
      Object.entries(config.folders ?? {}).map(([name, path]) => [name, resolve(folder, path)]),
    ),
    clientPackage: config.clientPackage ?? "@larkwright/client",
    mockPackage: config.mockPackage ?? "@larkwright/mock",
    cache: config.cache === false ? false : resolve(folder, config.cache ?? "node_modules/.cache/larkwright"),
    ...(config.version === undefined ? {} : { version: config.version }),
    ...(config.only === undefined ? {} : { only: config.only }),
    ...(config.rules === undefined ? {} : { rules: config.rules }),
    ...(config.templates === undefined ? {} : { templates: resolve(folder, config.templates) }),
    ...(config.repository === undefined ? {} : { repository: config.repository }),
    ...(config.license === undefined ? {} : { license: config.license }),
    ...(config.emitters === undefined ? {} : { emitters: config.emitters }),
    ...(config.include === undefined ? {} : { include: config.include }),
  };
}

/**
 * Loads the configuration: the file at `path`, else the one in `folder`, else the defaults. Throws a `ConfigError` where
 * there is no such file, it cannot be loaded, or it says something that means nothing.
 */
export async function loadConfig(folder: string, path?: string): Promise<Settings> {
  const file = path ?? configNames.find((name) => existsSync(resolve(folder, name)));
  if (file === undefined) return settingsOf(withOverlays({}, folder), folder);
  const absolute = resolve(folder, file);
  if (!existsSync(absolute)) throw new ConfigError(`${file}: there is no such file`);
  const own = dirname(absolute);
  const settings = settingsOf(withOverlays(checkConfig(await load(absolute, file), file), own), own);
  const wrong = wrongFolder(settings);
  if (wrong !== undefined) throw new ConfigError(`${file}: “folders”: ${wrong}`);
  if (settings.templates === undefined || existsSync(settings.templates)) return settings;
  throw new ConfigError(`${file}: “templates”: there is no folder ${settings.templates}`);
}

/** What is wrong with where outputs are to stand: each needs a place where nothing else is read or written. */
function wrongFolder({ folders, out, sources, overlays, emitters = [] }: Settings): string | undefined {
  const names = [...shipped, ...emitters.map(({ name }) => name)];
  const places = Object.entries(folders);
  for (const [index, [name, place]] of places.entries()) {
    if (!names.includes(name)) return `“${name}” is no output; expected one or more of ${names.join(", ")}`;
    const others = [out, ...sources, ...overlays, ...places.slice(0, index).map(([, other]) => other)];
    const other = others.find((each) => isWithin(place, each) || isWithin(each, place));
    if (other !== undefined) return `“${name}” in ${place} is in the way of ${other}; expected a folder of its own`;
  }
  return undefined;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function withOverlays(config: Config, folder: string): Config {
  const usual = "specs/overlays";
  return { overlays: existsSync(resolve(folder, usual)) ? [usual] : [], ...config };
}

/** `import { defineConfig } from "larkwright"` means this very program, installed beside the configuration or not. */
async function load(absolute: string, shown: string): Promise<unknown> {
  try {
    if (extname(absolute) === ".json") return JSON.parse(await readFile(absolute, "utf8")) as unknown;
    // only here: most runs have no configuration that needs it
    const { createJiti } = await import("jiti");
    const virtualModules = { larkwright: { defineConfig, emitterOf, toJsonSchema } };
    const jiti = createJiti(import.meta.url, { virtualModules, fsCache: false, moduleCache: false });
    return await jiti.import(absolute, { default: true });
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new ConfigError(`${shown}: cannot be loaded: ${why}`, { cause });
  }
}

/** Checks what a configuration file holds, all of it: a wrong value three lines down is not worth a second run. */
export function checkConfig(value: unknown, shown: string): Config {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ConfigError(`${shown}: expected its default export to be an object, found ${kindOf(value)}`);
  }
  const wrong = Object.entries(value).flatMap(([key, field]: [string, unknown]) => wrongField(key, field));
  if (wrong.length > 0) throw new ConfigError(wrong.map((text) => `${shown}: ${text}`).join("\n"));
  return value;
}

const text = { expected: "a string that is not empty", test: isText };
const texts = {
  expected: "an array of strings",
  test: (value: unknown) => Array.isArray(value) && value.every(isText),
};
const version = { expected: "a version such as “1.2.3”", test: (value: unknown) => isText(value) && isVersion(value) };
const address = {
  expected: "an address such as “https://github.com/acme/lark”",
  test: (value: unknown) => isText(value) && /^(?:git\+)?(?:https|ssh):\/\/[^\s"\\]+$/.test(value),
};
const licence = {
  expected: "a licence as SPDX names it, such as “MIT” or “UNLICENSED”",
  test: (value: unknown) => isText(value) && /^[\w.+() -]+$/.test(value),
};
const packageName = {
  expected: "the name of an npm package such as “@scope/name”",
  test: (value: unknown) => isText(value) && /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(value),
};

const regrading = {
  expected: `an object of rules, each ${grades.join(", ")} or off`,
  test: (value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && wrongGrades(value).length === 0,
  why: (value: unknown) => (typeof value === "object" && value !== null ? wrongGrades(value) : []),
};

function wrongGrades(value: object): string[] {
  return Object.entries(value).flatMap(([rule, grade]: [string, unknown]) => {
    if (!Object.hasOwn(rules, rule)) return [`“${rule}” is no rule; DIFF.md has all of them`];
    const isGrade = grade === "off" || grades.some((known) => known === grade);
    return isGrade ? [] : [`“${rule}” is ${kindOf(grade)}; expected ${grades.join(", ")} or off`];
  });
}

const ownFolders = {
  expected: "an object of folders by output, such as { client: “packages/client” }",
  test: (value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText),
};

const shipped = ["openapi", "client", "mock", "docs"];
const ownEmitters = {
  expected: "emitters, each with “begin” and a “name” of its own such as “json-schema”, which is its folder",
  test: (value: unknown) =>
    Array.isArray(value) &&
    value.every(isEmitter) &&
    new Set([...shipped, ...value.map(({ name }) => name)]).size === shipped.length + value.length,
};

function isEmitter(value: unknown): value is Emitter {
  if (typeof value !== "object" || value === null || !("name" in value) || !("begin" in value)) return false;
  return isText(value.name) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.name) && typeof value.begin === "function";
}

interface Field {
  readonly expected: string;
  readonly test: (value: unknown) => boolean;
  /** What is wrong within it, where that can be told apart. */
  readonly why?: (value: unknown) => readonly string[];
}

const fields = new Map<string, Field>([
  ["sources", texts],
  ["overlays", texts],
  ["out", text],
  ["folders", ownFolders],
  ["only", texts],
  ["include", texts],
  ["clientPackage", packageName],
  ["mockPackage", packageName],
  ["repository", address],
  ["license", licence],
  ["version", version],
  ["templates", text],
  ["emitters", ownEmitters],
  ["rules", regrading],
  ["cache", { expected: "a folder or false", test: (value: unknown) => value === false || isText(value) }],
]);

function wrongField(key: string, value: unknown): string[] {
  const field = fields.get(key);
  if (field === undefined) return [`“${key}” means nothing here; expected one of ${[...fields.keys()].join(", ")}`];
  if (value === undefined || field.test(value)) return [];
  const reasons = field.why?.(value) ?? [];
  if (reasons.length > 0) return reasons.map((reason) => `“${key}”: ${reason}`);
  return [`“${key}” is ${kindOf(value)}; expected ${field.expected}`];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isVersion(value: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(value);
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return value === "" ? "empty" : `“${value}”`;
  if (Array.isArray(value)) return "an array of other things";
  return value === null ? "null" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
