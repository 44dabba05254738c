import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";

import { ConfigError } from "../../config.ts";

/** What is known of a `package.json`. */
export interface Manifest {
  /** As it stands in the file. */
  readonly text: string;
  readonly name?: string;
  /** The address of its repository. */
  readonly repository?: string;
  /** As SPDX names it; absent for none and for one in a file. */
  readonly license?: string;
  /** By name; what is no text is left out. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Whether the package depends on this program. */
  readonly hasProgram: boolean;
}

/** A `package.json` with a script that generates. */
export interface Scripted {
  readonly script: string;
  /** The new content; absent where the script is there already. */
  readonly text?: string;
  readonly hasProgram: boolean;
}

/** The `package.json` of a folder; undefined where there is none. Throws a `ConfigError` for one that is no JSON object. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new ConfigError("package.json: cannot be read", { cause: error });
  });
  if (text === undefined) return undefined;
  const json = membersOf(parsed(text));
  if (json === undefined) throw new ConfigError("package.json: expected a JSON object");
  const { name, repository, license, scripts, dependencies, devDependencies } = json;
  const address = addressOf(repository);
  const used = { ...membersOf(dependencies), ...membersOf(devDependencies) };
  return {
    text,
    ...(typeof name === "string" ? { name } : {}),
    ...(address === undefined ? {} : { repository: address }),
    ...(typeof license === "string" && isLicense(license) ? { license } : {}),
    scripts: Object.fromEntries(
      Object.entries(membersOf(scripts) ?? {}).flatMap(([key, value]) =>
        typeof value === "string" ? [[key, value]] : [],
      ),
    ),
    hasProgram: Object.hasOwn(used, "larkwright"),
  };
}

/** Adds a script under the first name that is free, and changes nothing else of the text. */
export function withScript({ text, scripts, hasProgram }: Manifest): Scripted {
  const known = Object.entries(scripts).find(([, command]) => /\blarkwright generate\b/.test(command));
  if (known !== undefined) return { script: known[0], hasProgram };
  const script = scriptNames.find((name) => !Object.hasOwn(scripts, name)) ?? "larkwright";
  const edits = modify(text, ["scripts", script], "larkwright generate", { formattingOptions: formatOf(text) });
  return { script, text: applyEdits(text, edits), hasProgram };
}

const scriptNames = ["generate", "generate:lark"];

/** How the text is written: npm keeps what it finds, and so is this. */
function formatOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number; readonly eol: string } {
  const indent = /\n([\t ]+)"/.exec(text)?.[1] ?? "  ";
  const insertSpaces = !indent.startsWith("\t");
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 1, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

/**
 * `{ "url": "git+https://github.com/acme/lark.git" }`, the same as a text, or one of the short forms that npm and git have:
 * `acme/lark`, `gitlab:acme/lark`, `git@github.com:acme/lark.git`.
 */
function addressOf(repository: unknown): string | undefined {
  const given = membersOf(repository)?.["url"] ?? repository;
  if (typeof given !== "string") return undefined;
  const plain = given.replace(/\.git$/, "");
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(plain);
  if (short !== null) return `https://${hosts.get(short[1] ?? "") ?? "github.com"}/${short[2] ?? ""}`;
  const [, host, path] = /^(?:git\+)?(?:https|ssh|git):\/\/(?:git@)?([\w.-]+)\/([\w./~-]+)$/.exec(plain) ?? [];
  const [, ownHost = host, ownPath = path] = /^git@([\w.-]+):([\w./~-]+)$/.exec(plain) ?? [];
  return ownHost === undefined || ownPath === undefined ? undefined : `https://${ownHost}/${ownPath}`;
}

const hosts: ReadonlyMap<string, string> = new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"],
]);

/** Not npm's `SEE LICENSE IN file`. */
function isLicense(text: string): boolean {
  return /^[\w.+() -]+$/.test(text) && !/^see /i.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  // an object that is no list has members by name
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
