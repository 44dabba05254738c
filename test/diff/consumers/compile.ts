import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

import { clientEmitter } from "../../../generator/emitters/client/index.ts";
import type { Api } from "../../../generator/model/api.ts";
import { copiedFiles } from "../../../generator/templating/copied-files.ts";
import { createRender } from "../../../generator/templating/render.ts";
import { emitApi } from "../../emitters/emit-api.ts";

const templates = join(import.meta.dirname, "../../../templates");

/** A program of a caller and the API whose client it uses. */
export interface Caller {
  readonly api: Api;
  readonly code: string;
}

const preparation = `
import { createClient, isCode } from "./client/src/index.js";
import { createDispatcher } from "./client/src/events.js";
import { paginate } from "./client/src/loops.js";
const client = createClient({ appId: "a", appSecret: "s" });
const events = createDispatcher({});
declare const error: unknown;
void [isCode, paginate, events, error];
`;

const operation = `
const call = client.desk.v1.ticket.update;
declare const answer: Awaited<ReturnType<typeof call>>;
`;

/**
 * What the compiler has against each caller's code, in their order. All are one compilation, and what no client has of
 * its own is there once.
 */
export async function complaints(callers: readonly Caller[]): Promise<readonly (readonly string[])[]> {
  const files = new Map<string, string>();
  for (const { path, text } of copiedFiles(templates, ["client"])) files.set(`/shared/${path}`, text);
  const render = createRender(templates);
  const context = { clientPackage: "@a/client", mockPackage: "@a/mock", version: "1.0.0", report: () => undefined };
  for (const [index, { api, code }] of callers.entries()) {
    const made = await emitApi(clientEmitter(render), withCatalog(api), context);
    for (const { path, text } of made) files.set(`/${String(index)}/${path}`, text);
    files.set(programOf(index), `${preparation}${/call|answer/.test(code) ? operation : ""}${code};\n`);
  }
  const program = ts.createProgram({
    rootNames: callers.map((_, index) => programOf(index)),
    options,
    host: hostOf(files),
  });
  return callers.map((_, index) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(programOf(index)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  );
}

function programOf(index: number): string {
  return `/${String(index)}/program.ts`;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The names that a client gives errors are those of the catalogue. */
function withCatalog(api: Api): Api {
  const rows = api.operations.flatMap(({ errors }) => errors);
  return {
    ...api,
    errorCatalog: rows.map(({ code, name, kind, retry }) => ({ code, name, kind, retry, mentions: [] })),
  };
}

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const libraries = ts.getDefaultLibFilePath(options).replace(/[^/]*$/, "");
  const sources = new Map<string, ts.SourceFile>();
  const textOf = (path: string): string => files.get(path) ?? readFileSync(path, "utf8");
  return {
    getSourceFile: (path, version) => {
      const known = sources.get(path) ?? ts.createSourceFile(path, textOf(path), version);
      sources.set(path, known);
      return known;
    },
    getDefaultLibFileName: () => `${libraries}lib.es2022.full.d.ts`,
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => undefined,
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    readFile: textOf,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = join(from, "..", text).replace(/\.js$/, ".ts");
        const shared = path.replace(/^\/\d+\//, "/shared/");
        const found = [path, shared].find((each) => files.has(each));
        return { resolvedModule: found === undefined ? undefined : { resolvedFileName: found, extension: ".ts" } };
      }),
  };
}
