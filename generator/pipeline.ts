import { fillOutline } from "./build/build-api.ts";
import { outlineApi, type Outlined } from "./build/outline.ts";
import type { PageAccount } from "./build/page-account.ts";
import { noResults, type Results } from "./cache/cache.ts";
import { correctApi } from "./correcting/correct-api.ts";
import { correctWhole } from "./correcting/correct-whole.ts";
import { chooseEmitters, templatesFolder } from "./choose-emitters.ts";
import { ConfigError, settingsOf, type Config } from "./config.ts";
import { reportAll } from "./diagnostics/problem.ts";
import { collector, type Diagnostic, type Report } from "./diagnostics/report.ts";
import { differingFacts } from "./differing-facts.ts";
import type { Emitter, Part } from "./emitters/emitter.ts";
import { openapiEmitter } from "./emitters/openapi/index.ts";
import type { Api } from "./model/api.ts";
import type { Json } from "./model/json.ts";
import type { ApiOutline } from "./model/outline.ts";
import { toOpenApi } from "./openapi/document.ts";
import type { OutputFile } from "./output/output-file.ts";
import { CachedReadings } from "./reading/cached-readings.ts";
import { firstVersion, type LastOutput } from "./release/release.ts";
import { releasedFiles, type Released, type Versions } from "./released-files.ts";
import { readFiles, type Readings } from "./reading/read-files.ts";
import type { FileHead } from "./reading/split-reading.ts";
import { servicesOf } from "./second-thread/hand-over.ts";
import type { SecondThread } from "./second-thread/second-thread.ts";
import { shareWith } from "./second-thread/share-reading.ts";
import { selectApi, type Unmatched } from "./select.ts";
import { fieldCount } from "./services/field-count.ts";
import { askEach, groundOf, Service, type FilesRead } from "./services/service.ts";
import { contentsBy } from "./services/kept-units.ts";
import { keptHashes } from "./services/kept-hashes.ts";
import { DamagedCache, sharedPart } from "./services/stored-part.ts";
import { givenTo, putTogether, withExtent, wholeOf, type Whole } from "./services/whole.ts";
import { decodeSources, loadSources, type LoadedSources, type Sources } from "./source/read-sources.ts";
import { sourceFile, type SourceFile } from "./source/source-file.ts";
import { copiedFiles } from "./templating/copied-files.ts";
import { anew, type Once } from "./templating/once.ts";

/** What the sources say. */
export interface Inspected extends Said {
  readonly api: Api;
}

/** What is made of what the sources say. */
export interface Generated extends Said {
  /** What the outputs are of; its operations and events without their bodies. */
  readonly api: ApiOutline;
  /** In order of path; none where a diagnostic is an error. */
  readonly files: readonly OutputFile[];
  /** Absent where a diagnostic is an error. */
  readonly versions?: Versions;
}

export type { Versions };

interface Said {
  /** How many parameters and properties there are. */
  readonly fields: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of each page, in order of file. */
  readonly pages: readonly PageAccount[];
}

/** Called with what is begun, as “reading sources”. */
export type Progress = (step: string) => void;

/** What a run may use to be faster. None of it shows in what is made. */
export interface Means {
  /** What earlier runs read. */
  readonly readings?: Results;
  /** What earlier runs made of each service. */
  readonly services?: Results;
  /** The sources of the configuration, where they are loaded already. */
  readonly loaded?: LoadedSources;
  /** What earlier runs of this very process made of the program's own files. */
  readonly once?: Once;
  /** A thread that takes a share of the work where there is much of it. */
  readonly second?: SecondThread;
}

/** A run that may follow another one. */
export interface Run extends Means {
  /** What the last run left: the version moves by what differs from it. */
  readonly last?: LastOutput | undefined;
}

const unknownForm = "the file is in none of the documented forms";
const noPage = "the file holds no page that can be read";

/** Reads and normalizes the sources and makes every output, service by service, without writing anything. */
export async function generate(
  config: Config,
  progress: Progress = () => undefined,
  means: Run = {},
): Promise<Generated> {
  return make(config, progress, means).catch(async (error: unknown) => {
    const { readings: _, services: __, ...rest } = means;
    if (error instanceof DamagedCache) return make(config, progress, rest);
    throw error;
  });
}

async function make(config: Config, progress: Progress, means: Run): Promise<Generated> {
  return makeAll(config, progress, means).finally(() => means.second?.end());
}

async function makeAll(config: Config, progress: Progress, means: Run): Promise<Generated> {
  const chosen = chooseEmitters(config, means.once);
  const { report, diagnostics } = collector();
  const mayShare = mayShareMaking(config, chosen);
  const { outlined, readings, pages, overlays } = await read(config, { report, progress, means, mayShare });
  const ground = groundOf(outlined, readings, means.services ?? noResults);
  const services = servicesOf(outlined, { ground, readings, second: means.second });
  const said = await putTogether(services, outlined, report);
  const correcting = {
    overlays,
    document: () => documentOf(said, means),
    generalErrors: outlined.generalErrors,
    report,
  };
  const unknown = (name: string): Service => new Service({ name, operations: [], events: [] }, ground);
  const whole = hasErrors(diagnostics()) ? said : await correctWhole(said, correcting, unknown);
  const isRefused = hasErrors(diagnostics());
  const shown = isRefused ? whole : select(whole, config.include);
  const { api, fields } = await withExtent(shown);
  const released = isRefused
    ? undefined
    : await emit({ ...shown, api }, chosen, { report, progress, config, means, found: diagnostics() });
  return {
    api,
    fields,
    pages,
    diagnostics: diagnostics(),
    ...(released === undefined || hasErrors(diagnostics()) ? { files: [] } : released),
  };
}

/**
 * Whether another thread may make services: it knows nothing of one’s own, and of several outputs two threads would hold
 * too much at once.
 */
function mayShareMaking({ emitters = [], templates }: Config, chosen: readonly Emitter[]): boolean {
  return chosen.length === 1 && emitters.length === 0 && templates === undefined;
}

/** Reads and normalizes the sources only. */
export async function inspect(
  config: Config,
  progress: Progress = () => undefined,
  means: Means = {},
): Promise<Inspected> {
  const { report, diagnostics } = collector();
  const { outlined, readings, pages, overlays } = await read(config, { report, progress, means, mayShare: false });
  const said = fillOutline(outlined, readings.bodiesOf, report);
  const { generalErrors } = outlined;
  const api = await correctApi(said, { overlays, document: () => toOpenApi(said), generalErrors, report });
  return { api, fields: fieldCount(api), pages, diagnostics: diagnostics() };
}

/** Whether anything keeps the output from being written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

interface Outlining {
  readonly outlined: Outlined;
  readonly readings: Readings & FilesRead;
  readonly pages: readonly PageAccount[];
  readonly overlays: readonly SourceFile[];
}

interface ReadingMeans {
  readonly report: Report;
  readonly progress: Progress;
  readonly means: Means;
  /** Whether services may be made where their pages were read, unless there are overlays. */
  readonly mayShare: boolean;
}

async function read(config: Config, { report, progress, means, mayShare }: ReadingMeans): Promise<Outlining> {
  progress("reading sources");
  const loaded = means.loaded ?? (await loadSources(config.sources ?? settingsOf({}, ".").sources, config.overlays));
  const sources = decodeSources(loaded);
  for (const { code, span, message } of sources.problems) report(code, span, message);
  const { files } = sources;
  const cache = new CachedReadings(means.readings ?? noResults, loaded.files);
  const { second } = means;
  const isMaking = mayShare && loaded.overlays.length === 0;
  const read = await readFiles(files, {
    cache,
    progress: (done, path) => {
      progress(`reading ${String(done)} of ${String(files.length)}: ${path}`);
    },
    ...(second && { share: shareWith(second, loaded.files, { isMaking }) }),
  });
  if (!isMaking) second?.end();
  const readings = { ...read, keyOf: (file: SourceFile) => cache.keyOf(file) };
  for (const { problems } of readings.heads) reportAll(problems, report);
  const strangers = strangersOf(sources, readings.heads, report);
  const pages = readings.heads.flatMap((head) => head.pages);
  if (pages.length === 0 && !sources.problems.some(({ code }) => code === "input/missing")) {
    report("input/nothing", { file: sourceFile("sources", ""), start: 0, end: 0 }, "no documentation page was found");
  }
  progress(`building the model from ${String(pages.length)} pages`);
  const ranks = new Map(loaded.files.map(({ path, rank }) => [path, rank]));
  const outlined = outlineApi(pages, report, {
    rankOf: (path) => ranks.get(path) ?? 0,
    differing: differingFacts(pages, readings, means.services ?? noResults),
  });
  return {
    outlined,
    readings,
    pages: [...outlined.accounts, ...strangers].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    overlays: sources.overlays,
  };
}

/** An account of the files that are in no documented form, hold no page or could not be read at all. */
function strangersOf({ problems }: Sources, heads: readonly FileHead[], report: Report): readonly PageAccount[] {
  const unread = problems.filter(({ code }) => code !== "input/missing" && code !== "input/link-skipped");
  const strangers = unread.map(({ span, message }) => stranger(span.file.path, message));
  for (const { file, isRecognised, pages } of heads) {
    if (!isRecognised) report("input/unrecognised", { file, start: 0, end: 0 }, unknownForm);
    if (pages.length === 0) strangers.push(stranger(file.path, isRecognised ? noPage : unknownForm));
  }
  return strangers;
}

function stranger(file: string, reason: string): PageAccount {
  return { file, dialect: "none", kind: "neither", operationIds: [], reason };
}

/** The document of a whole before anything is corrected, of pieces that an earlier run may have made. */
async function documentOf({ api, given }: Whole, { services = noResults }: Means): Promise<Json> {
  const { name } = openapiEmitter;
  const emission = openapiEmitter.begin(api, { ...settingsOf({}, "."), version: firstVersion });
  const made = await askEach([...given.keys()], (service) =>
    service.parts([{ emitter: openapiEmitter, plan: emission.plan(service.outline.name) }], givenTo(service, given)),
  );
  const parts = made.flat().map(({ part }) => part);
  const shared = sharedPart({ name, emission }, services, contentsBy(services));
  const [json] = emission.whole(api, shared === undefined ? parts : [...parts, shared]);
  return JSON.parse(json?.text ?? "{}") as Json;
}

/** Throws a `ConfigError` for what is to be included and is not there. */
function select(whole: Whole, include: readonly string[] | undefined): Whole {
  if (include === undefined) return whole;
  const { api, unmatched } = selectApi(whole.api, include);
  if (unmatched.length > 0) throw new ConfigError(unmatched.map(noSuchName).join("\n"));
  return wholeOf(api, whole.given);
}

function noSuchName({ pattern, like }: Unmatched): string {
  const hint = like === undefined ? "expected one such as “bitable.*”" : `“${like}” may be meant`;
  return `“${pattern}” is the name of no operation or event; ${hint}`;
}

interface Emitting {
  readonly report: Report;
  readonly progress: Progress;
  readonly config: Config;
  readonly means: Run;
  /** What was reported until now. */
  readonly found: readonly Diagnostic[];
}

async function emit(
  { api, given }: Whole,
  chosen: readonly Emitter[],
  { report, progress, config, means, found }: Emitting,
): Promise<Released> {
  const emissions = chosen.map((emitter) => ({
    emitter,
    name: emitter.name,
    emission: emitter.begin(api, { version: firstVersion, ...settingsOf(config, "."), diagnostics: found }),
    parts: new Array<Part>(),
  }));
  const made = askEach([...given.keys()], async (service) => {
    const { name } = service.outline;
    progress(`making ${name}`);
    const planned = emissions.map(({ emitter, emission }) => ({ emitter, plan: emission.plan(name) }));
    const parts = await service.parts(planned, givenTo(service, given));
    service.release();
    return parts;
  });
  const { services = noResults } = means;
  const contentOf = contentsBy(services);
  // awaited below
  made.catch(() => undefined);
  const shared = emissions.map((emission) => sharedPart(emission, services, contentOf));
  for (const parts of await made) {
    for (const [index, { part, problems }] of parts.entries()) {
      reportAll(problems, report);
      emissions[index]?.parts.push(part);
    }
  }
  for (const [index, part] of shared.entries()) if (part !== undefined) emissions[index]?.parts.push(part);
  const { last } = means;
  const knownOf = keptHashes(services);
  const released = releasedFiles(emissions, api, {
    last,
    stated: config.version,
    regrading: config.rules,
    report,
    knownOf,
  });
  const names = emissions.map(({ name }) => name);
  const copy = (): readonly OutputFile[] => copiedFiles(templatesFolder, names, config.templates);
  const { once = anew } = means;
  const copied = config.templates === undefined ? once(`copied ${names.join(" ")}`, copy) : copy();
  const files = [...released.files, ...copied];
  return { ...released, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
