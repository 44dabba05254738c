import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";

import { ConfigError } from "../config.ts";
import type { Paint } from "../diagnostics/render.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import { bumpOf, type Bump } from "../diff/bump.ts";
import type { Change } from "../diff/change.ts";
import { compareApis } from "../diff/compare-apis.ts";
import { changesJson } from "../diff/printing/as-json.ts";
import { asAnnotations } from "../diff/printing/github.ts";
import { asMarkdown } from "../diff/printing/markdown.ts";
import { forPeople } from "../diff/printing/people.ts";
import { isEmitted, parseDocument } from "../document/parse-document.ts";
import { readDocument } from "../document/read-document.ts";
import type { Api } from "../model/api.ts";
import { hasErrors, inspect } from "../pipeline.ts";
import { settingsFor } from "./arguments.ts";
import { selectApi } from "../select.ts";
import type { Command, Job, Outcome } from "./command.ts";
import { documentPath } from "../release/document-changes.ts";
import { exits } from "./exits.ts";
import { placeOf } from "./places.ts";
import { typedPath } from "./typed-path.ts";

/** In what form changes are printed. */
export type DiffFormat = "text" | "markdown" | "github";

/**
 * Compares two models, each told by sources, by an OpenAPI document or by an output folder. With one argument the old one
 * is what was last generated; without any, the new one is what the configuration's sources say. Exit 1: something breaks.
 */
export const runDiff: Command = async (job) => {
  const [old, now] = operands(job);
  // what is typed counts for the configuration's sources otherwise
  const { sources: own } = await settingsFor({ ...job.given, sources: [] }, job.folder);
  const documents = await Promise.all([documentAt(old), documentAt(now)]);
  const areDocuments = documents.every((document) => document !== undefined);
  // what was generated is corrected and selected, so what it is compared with is too; two sources are compared as they stand
  const isLikeOutput = (sources: Sources): boolean =>
    documents.some((document) => document !== undefined && isEmitted(document.json)) &&
    (job.given.sources.length < 2 || JSON.stringify(sources) === JSON.stringify(own));
  const models = [];
  for (const [index, sources] of [old, now].entries()) {
    const document = documents[index];
    const isDocument = document !== undefined && (areDocuments || isEmitted(document.json));
    const model = isDocument ? modelOf(document) : await said(sources, isLikeOutput(sources), job);
    if (hasErrors(model.diagnostics)) return refused(model.diagnostics);
    models.push(model.api);
  }
  const [before, after] = models;
  if (before === undefined || after === undefined) throw new Error("two models are compared");
  const changes = compareApis({ before, after }, job.settings.rules);
  // an emitted document has the places of the pages
  const pages = documents[1] === undefined ? now : own;
  if (job.given.format !== "github") return told(changes, job.given.format ?? "text");
  return told(changes, { annotate: await typedPath(pages, job.folder) });
};

type Sources = readonly string[];

function operands({ given, settings, folder }: Job): readonly [old: Sources, now: Sources] {
  const [first, second, third] = given.sources.map((source) => resolve(folder, source));
  if (third !== undefined) throw new ConfigError("expected at most two things to compare: larkwright diff OLD NEW");
  const generated = Object.hasOwn(settings.folders, "openapi") ? placeOf(settings, documentPath) : settings.out;
  if (first === undefined) return [[generated], settings.sources];
  return second === undefined ? [[generated], [first]] : [[first], [second]];
}

/** What sources say, `likeOutput`: with the corrections and the selection that outputs are made with. */
async function said(sources: Sources, likeOutput: boolean, { settings, progress }: Job): Promise<Model> {
  if (!likeOutput) return inspect({ sources }, progress);
  const { api, diagnostics } = await inspect({ sources, overlays: settings.overlays }, progress);
  return { api: settings.include === undefined ? api : selectApi(api, settings.include).api, diagnostics };
}

interface Document {
  readonly json: NonNullable<ReturnType<typeof parseDocument>>;
  readonly path: string;
}

/** The OpenAPI document at a path, or the one of an output folder; undefined where there are sources. */
async function documentAt([path, ...others]: Sources): Promise<Document | undefined> {
  if (path === undefined || others.length > 0) return undefined;
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(path, "openapi", "openapi.json") : path;
  if (![".json", ".yaml", ".yml"].includes(extname(file))) return undefined;
  const text = await readFile(file, "utf8").catch(() => "");
  const json = parseDocument(text);
  return json && { json, path: file };
}

interface Model {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

function modelOf({ json, path }: Document): Model {
  return { api: readDocument(json, path), diagnostics: [] };
}

function refused(diagnostics: readonly Diagnostic[]): Outcome {
  const rows = [["diff", "the sources have errors; nothing was compared"]] as const;
  return { exitCode: exits.badInput, diagnostics, facts: {}, rows };
}

/** As annotations: how paths are written there. */
type Form = Exclude<DiffFormat, "github"> | { readonly annotate: (path: string) => string };

function told(changes: readonly Change[], form: Form): Outcome {
  const bump = bumpOf(changes);
  return {
    exitCode: changes.some(({ grade }) => grade === "breaking") ? exits.differs : exits.fine,
    // what its own run of `inspect` says is not said again
    diagnostics: [],
    facts: { bump, changes: changesJson(changes) },
    rows: [],
    text: (paint) => printed(changes, bump, { form, paint }),
  };
}

function printed(
  changes: readonly Change[],
  bump: Bump,
  { form, paint }: { readonly form: Form; readonly paint: Paint },
): string {
  if (form === "text") return forPeople(changes, bump, paint);
  return form === "markdown" ? asMarkdown(changes, bump) : asAnnotations(changes, form.annotate);
}
