import { fileURLToPath } from "node:url";

import { buildApi, type PageAccount } from "./build/build-api.ts";
import { ConfigError, settingsOf, type Config } from "./config.ts";
import { collector, type Diagnostic, type Report } from "./diagnostics/report.ts";
import { dialects } from "./dialects/index.ts";
import type { Emitter } from "./emitters/emitter.ts";
import { emitters } from "./emitters/index.ts";
import type { Api } from "./model/api.ts";
import type { OutputFile } from "./output/output-file.ts";
import type { Page } from "./pages/page.ts";
import { readSources, type Sources } from "./source/read-sources.ts";
import { sourceFile } from "./source/source-file.ts";
import { copiedFiles } from "./templating/copied-files.ts";
import { createRender } from "./templating/render.ts";

/** What the sources say. */
export interface Inspected {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of each page, in order of file. */
  readonly pages: readonly PageAccount[];
}

/** What the sources say, and what is made of it. */
export interface Generated extends Inspected {
  /** In order of path; none where a diagnostic is an error. */
  readonly files: readonly OutputFile[];
}

/** Called with what is begun, as “reading sources”. */
export type Progress = (step: string) => void;

const unknownForm = "the file is in none of the documented forms";
const noPage = "the file holds no page that can be read";

const templatesFolder = fileURLToPath(new URL("../templates", import.meta.url));

/** Reads and normalizes the sources and makes every output, without writing anything. */
export async function generate(config: Config, progress: Progress = () => undefined): Promise<Generated> {
  const chosen = chooseEmitters(config.only);
  const { report, diagnostics } = collector();
  const { api, pages } = await read(config, report, progress);
  if (hasErrors(diagnostics())) return { api, pages, diagnostics: diagnostics(), files: [] };
  const files = await emit(api, chosen, { report, progress, config });
  return { api, pages, diagnostics: diagnostics(), files: hasErrors(diagnostics()) ? [] : files };
}

/** Reads and normalizes the sources only. */
export async function inspect(config: Config, progress: Progress = () => undefined): Promise<Inspected> {
  const { report, diagnostics } = collector();
  const { api, pages } = await read(config, report, progress);
  return { api, pages, diagnostics: diagnostics() };
}

/** Whether anything keeps the output from being written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

async function read(config: Config, report: Report, progress: Progress): Promise<Omit<Inspected, "diagnostics">> {
  progress("reading sources");
  const sources = await readSources(config.sources ?? settingsOf({}, ".").sources);
  for (const { code, span, message } of sources.problems) report(code, span, message);
  const { pages, strangers } = readPages(sources, report, progress);
  if (pages.length === 0 && !sources.problems.some(({ code }) => code === "input/missing")) {
    report("input/nothing", { file: sourceFile("sources", ""), start: 0, end: 0 }, "no documentation page was found");
  }
  progress(`building the model from ${String(pages.length)} pages`);
  const { api, accounts } = buildApi(pages, report);
  return { api, pages: [...accounts, ...strangers].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)) };
}

/** The pages of every file that a dialect recognises, and an account of the files that none does. */
function readPages(
  { files, problems }: Sources,
  report: Report,
  progress: Progress,
): { readonly pages: readonly Page[]; readonly strangers: readonly PageAccount[] } {
  const pages: Page[] = [];
  const unread = problems.filter(({ code }) => code !== "input/missing" && code !== "input/link-skipped");
  const strangers = unread.map(({ span, message }) => stranger(span.file.path, message));
  for (const [index, file] of files.entries()) {
    progress(`reading ${String(index + 1)} of ${String(files.length)}: ${file.path}`);
    const dialect = dialects.find((candidate) => candidate.recognises(file));
    const read = dialect?.read(file, report) ?? [];
    pages.push(...read);
    if (dialect === undefined) report("input/unrecognised", { file, start: 0, end: 0 }, unknownForm);
    if (read.length === 0) strangers.push(stranger(file.path, dialect === undefined ? unknownForm : noPage));
  }
  return { pages, strangers };
}

function stranger(file: string, reason: string): PageAccount {
  return { file, dialect: "none", kind: "neither", operationIds: [], reason };
}

/** Throws a `ConfigError` for a name that no emitter has. */
function chooseEmitters(only: readonly string[] | undefined): readonly Emitter[] {
  const all = emitters(createRender(templatesFolder));
  const names = all.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown === undefined) return all.filter(({ name }) => only?.includes(name) ?? true);
  throw new ConfigError(`“${unknown}” is no output; expected one or more of ${names.join(", ")}`);
}

async function emit(
  api: Api,
  chosen: readonly Emitter[],
  { report, progress, config }: { readonly report: Report; readonly progress: Progress; readonly config: Config },
): Promise<readonly OutputFile[]> {
  const { clientPackage, mockPackage, version } = settingsOf(config, ".");
  const files: OutputFile[] = [];
  for (const emitter of chosen) {
    progress(`making ${emitter.name}`);
    files.push(...(await emitter.emit(api, { report, clientPackage, mockPackage, version })));
    files.push(...copiedFiles(templatesFolder, emitter.name));
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
