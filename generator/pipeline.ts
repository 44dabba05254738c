import { fileURLToPath } from "node:url";

import { buildApi, type PageAccount } from "./build/build-api.ts";
import type { Cache } from "./cache/cache.ts";
import { ConfigError, settingsOf, type Config } from "./config.ts";
import { collector, type Diagnostic, type Report } from "./diagnostics/report.ts";
import type { Emitter } from "./emitters/emitter.ts";
import { emitters } from "./emitters/index.ts";
import type { Api } from "./model/api.ts";
import type { OutputFile } from "./output/output-file.ts";
import { rememberIn } from "./cache/remember.ts";
import { cachedReadings } from "./reading/cached-readings.ts";
import type { FileReading } from "./reading/read-file.ts";
import { readFiles } from "./reading/read-files.ts";
import { selectApi, type Unmatched } from "./select.ts";
import { decodeSources, loadSources, type LoadedSources, type Sources } from "./source/read-sources.ts";
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

/** What a run may use to be faster. None of it shows in what is made. */
export interface Means {
  /** How many threads may make the client's types at a time; one. */
  readonly threads?: number;
  /** What earlier runs read. */
  readonly readings?: Cache;
  /** Parts of outputs that earlier runs made. */
  readonly parts?: Cache;
  /** The sources of the configuration, where they are loaded already. */
  readonly loaded?: LoadedSources;
}

const unknownForm = "the file is in none of the documented forms";
const noPage = "the file holds no page that can be read";

const templatesFolder = fileURLToPath(new URL("../templates", import.meta.url));

/** Reads and normalizes the sources and makes every output, without writing anything. */
export async function generate(
  config: Config,
  progress: Progress = () => undefined,
  means: Means = {},
): Promise<Generated> {
  const chosen = chooseEmitters(config.only);
  const { report, diagnostics } = collector();
  const { api: whole, pages } = await read(config, { report, progress, means });
  if (hasErrors(diagnostics())) return { api: whole, pages, diagnostics: diagnostics(), files: [] };
  const api = select(whole, config.include);
  const files = await emit(api, chosen, { report, progress, config, means });
  return { api, pages, diagnostics: diagnostics(), files: hasErrors(diagnostics()) ? [] : files };
}

/** Reads and normalizes the sources only. */
export async function inspect(
  config: Config,
  progress: Progress = () => undefined,
  means: Means = {},
): Promise<Inspected> {
  const { report, diagnostics } = collector();
  const { api, pages } = await read(config, { report, progress, means });
  return { api, pages, diagnostics: diagnostics() };
}

/** Whether anything keeps the output from being written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

async function read(
  config: Config,
  { report, progress, means }: { readonly report: Report; readonly progress: Progress; readonly means: Means },
): Promise<Omit<Inspected, "diagnostics">> {
  progress("reading sources");
  const loaded = means.loaded ?? (await loadSources(config.sources ?? settingsOf({}, ".").sources));
  const sources = decodeSources(loaded);
  for (const { code, span, message } of sources.problems) report(code, span, message);
  const { files } = sources;
  const readings = readFiles(files, {
    ...(means.readings === undefined ? {} : { cache: cachedReadings(means.readings, loaded.files) }),
    progress: (done) => {
      progress(`reading ${String(done)} of ${String(files.length)}: ${files[done - 1]?.path ?? ""}`);
    },
  });
  for (const { problems } of readings) {
    for (const { code, span, message, related } of problems) report(code, span, message, related);
  }
  const strangers = strangersOf(sources, readings, report);
  const pages = readings.flatMap((reading) => reading.pages);
  if (pages.length === 0 && !sources.problems.some(({ code }) => code === "input/missing")) {
    report("input/nothing", { file: sourceFile("sources", ""), start: 0, end: 0 }, "no documentation page was found");
  }
  progress(`building the model from ${String(pages.length)} pages`);
  const { api, accounts } = buildApi(pages, report);
  return { api, pages: [...accounts, ...strangers].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)) };
}

/** An account of the files that are in no documented form, hold no page or could not be read at all. */
function strangersOf({ problems }: Sources, readings: readonly FileReading[], report: Report): readonly PageAccount[] {
  const unread = problems.filter(({ code }) => code !== "input/missing" && code !== "input/link-skipped");
  const strangers = unread.map(({ span, message }) => stranger(span.file.path, message));
  for (const { file, isRecognised, pages } of readings) {
    if (!isRecognised) report("input/unrecognised", { file, start: 0, end: 0 }, unknownForm);
    if (pages.length === 0) strangers.push(stranger(file.path, isRecognised ? noPage : unknownForm));
  }
  return strangers;
}

function stranger(file: string, reason: string): PageAccount {
  return { file, dialect: "none", kind: "neither", operationIds: [], reason };
}

/** Throws a `ConfigError` for what is to be included and is not there. */
function select(whole: Api, include: readonly string[] | undefined): Api {
  if (include === undefined) return whole;
  const { api, unmatched } = selectApi(whole, include);
  if (unmatched.length > 0) throw new ConfigError(unmatched.map(noSuchName).join("\n"));
  return api;
}

function noSuchName({ pattern, like }: Unmatched): string {
  const hint = like === undefined ? "expected one such as “bitable.*”" : `“${like}” may be meant`;
  return `“${pattern}” is the name of no operation or event; ${hint}`;
}

/** Throws a `ConfigError` for a name that no emitter has. */
function chooseEmitters(only: readonly string[] | undefined): readonly Emitter[] {
  const all = emitters(createRender(templatesFolder));
  const names = all.map(({ name }) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown === undefined) return all.filter(({ name }) => only?.includes(name) ?? true);
  throw new ConfigError(`“${unknown}” is no output; expected one or more of ${names.join(", ")}`);
}

interface Emitting {
  readonly report: Report;
  readonly progress: Progress;
  readonly config: Config;
  readonly means: Means;
}

async function emit(
  api: Api,
  chosen: readonly Emitter[],
  { report, progress, config, means }: Emitting,
): Promise<readonly OutputFile[]> {
  const { clientPackage, mockPackage, version } = settingsOf(config, ".");
  const kept = means.parts === undefined ? {} : { remember: rememberIn(means.parts) };
  const threads = means.threads ?? 1;
  const context = { report, clientPackage, mockPackage, version, threads, ...kept };
  const made = chosen.map(async (emitter) => {
    progress(`making ${emitter.name}`);
    return [...(await emitter.emit(api, context)), ...copiedFiles(templatesFolder, emitter.name)];
  });
  return (await Promise.all(made)).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
