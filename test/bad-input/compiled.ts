import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

import type { OutputFile } from "../../generator/output/output-file.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
};

const libraries = dirname(createRequire(import.meta.url).resolve("typescript"));
/** Files are parsed once for all programs: the compiler's own, and what is the same in every output. */
const parsed = new Map<string, ts.SourceFile>();

/** What the compiler has against the emitted TypeScript, as `/client/src/a.ts:3 message`. */
export function compileErrors(files: readonly OutputFile[]): string[] {
  // the mock is written for Node and copied as it is; a program of its own checks it
  const program = programOf(files.filter(({ path }) => !path.startsWith("mock/")));
  // the runtime is copied: it says nothing of the documents, and is checked where it is written
  const paths = new Set(files.map(({ path }) => `/${path}`));
  const made = program
    .getSourceFiles()
    .filter(({ fileName }) => paths.has(fileName) && !fileName.startsWith("/client/src/runtime/"));
  if (made.length === 0) throw new Error("there is nothing to compile");
  const found = made.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...found].map((diagnostic) => {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? -1;
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    return `${diagnostic.file?.fileName ?? ""}:${String(line + 1)} ${text}`;
  });
}

/** Every name that stands as code in the emitted TypeScript: what is left of comments and strings is none. */
export function identifiersIn(files: readonly OutputFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of files.filter(isTypeScript)) visit(sourceOf(`/${file.path}`, file.text));
  return names;
}

function programOf(files: readonly OutputFile[]): ts.Program {
  const texts = new Map(files.map((file) => [`/${file.path}`, file.text]));
  const folders = new Set(
    files.flatMap(({ path }) => path.split("/").map((_, at, all) => `/${all.slice(0, at).join("/")}`)),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (name) => {
      const text = texts.get(name) ?? (name.startsWith(libraries) ? readFileSync(name, "utf8") : undefined);
      return text === undefined ? undefined : sourceOf(name, text);
    },
    getDefaultLibFileName: () => join(libraries, "lib.d.ts"),
    getDefaultLibLocation: () => libraries,
    writeFile: () => undefined,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => texts.has(name),
    directoryExists: (name) => folders.has(name),
    readFile: (name) => texts.get(name),
  };
  return ts.createProgram(
    files.filter(isTypeScript).map(({ path }) => `/${path}`),
    options,
    host,
  );
}

function sourceOf(name: string, text: string): ts.SourceFile {
  const key = `${name}\n${text}`;
  const source = parsed.get(key) ?? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  parsed.set(key, source);
  return source;
}

function isTypeScript({ path }: OutputFile): boolean {
  return /\.m?ts$/.test(path);
}
