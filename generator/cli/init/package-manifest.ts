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
  const { name, repository, scripts, dependencies, devDependencies } = json;
  const address = addressOf(repository);
  const used = { ...membersOf(dependencies), ...membersOf(devDependencies) };
  return {
    text,
    ...(typeof name === "string" ? { name } : {}),
    ...(address === undefined ? {} : { repository: address }),
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

/** `{ "url": "git+https://github.com/acme/lark.git" }`, or the same as a text; not npm's short forms. */
function addressOf(repository: unknown): string | undefined {
  const address = membersOf(repository)?.["url"] ?? repository;
  const plain = typeof address === "string" ? address.replace(/^git\+/, "").replace(/\.git$/, "") : "";
  return /^https:\/\/[\w./~-]+$/.test(plain) ? plain : undefined;
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
