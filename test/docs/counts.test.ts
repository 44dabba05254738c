import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readPage } from "../../generator/build/read-page.ts";
import type { PageReading } from "../../generator/build/page-reading.ts";
import { collector, type Diagnostic } from "../../generator/diagnostics/report.ts";
import { dialects } from "../../generator/dialects/index.ts";
import type { Schema } from "../../generator/model/schema.ts";
import { sourceFile, type Span } from "../../generator/source/source-file.ts";
import { rawFacts, type RawFact } from "./raw-facts.ts";

const root = resolve(import.meta.dirname, "../../../shared/docs/2026-03");
const kinds = ["error row", "rate limit", "enumeration item", "validation rule"] as const;

/** Where the reading of a page states something, with what it states there. */
interface Stated {
  readonly kind: RawFact["kind"];
  readonly span: Span;
  readonly values?: ReadonlySet<string>;
}

interface Count {
  contract: number;
  diagnostic: number;
  readonly lost: string[];
}

describe.skipIf(!existsSync(root)).each(["tags", "gfm"])("what stands on the pages in the form of %s", (form) => {
  const counts = new Map<RawFact["kind"], Count>();

  beforeAll(() => {
    for (const kind of kinds) counts.set(kind, { contract: 0, diagnostic: 0, lost: [] });
    for (const page of readForm(form)) countPage(page, counts);
    for (const [kind, { contract, diagnostic, lost }] of counts) {
      const [all, ...parts] = [contract + diagnostic + lost.length, contract, diagnostic, lost.length].map(String);
      console.log(`${form}: ${kind}: ${all ?? ""} = ${parts.join(" + ")} (contract + diagnostic + lost)`);
    }
  });

  it.each(kinds)("is in the contract or in a diagnostic: every %s", (kind) => {
    expect(counts.get(kind)?.lost).toEqual([]);
    expect(counts.get(kind)?.contract).toBeGreaterThan(0);
  });
});

interface ReadFile {
  readonly text: string;
  readonly path: string;
  readonly reading: PageReading;
  readonly diagnostics: readonly Diagnostic[];
}

/** Pages as they are read, before pages are merged and objects shared. */
function readForm(form: string): readonly ReadFile[] {
  const names = readdirSync(join(root, form), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  return names.sort().flatMap((name) => {
    const file = sourceFile(name, readFileSync(join(root, form, name), "utf8"));
    const { report, diagnostics } = collector();
    const pages = dialects.find(({ recognises }) => recognises(file))?.read(file, report) ?? [];
    return pages.map((page) => {
      const reading = readPage(page, report);
      return { text: file.text, path: file.path, reading, diagnostics: diagnostics() };
    });
  });
}

function countPage({ text, path, reading, diagnostics }: ReadFile, counts: ReadonlyMap<RawFact["kind"], Count>): void {
  const stated = statedOn(reading);
  for (const fact of rawFacts(text)) {
    const count = counts.get(fact.kind);
    if (count === undefined) continue;
    if (stated.some((each) => states(each, fact))) count.contract++;
    else if (diagnostics.some(({ code, span }) => concerns(fact.kind, code) && holds(span, fact.at)))
      count.diagnostic++;
    else
      count.lost.push(
        `${path}:${String(text.slice(0, fact.at).split("\n").length)} ${text.slice(fact.at, fact.at + 60)}`,
      );
  }
}

function states({ kind, span, values }: Stated, fact: RawFact): boolean {
  return kind === fact.kind && holds(span, fact.at) && (fact.value === undefined || values?.has(fact.value) === true);
}

function holds(span: Span, at: number): boolean {
  return span.start <= at && at < Math.max(span.end, span.start + 1);
}

/** Which diagnostics say that such a fact was not read. */
function concerns(kind: RawFact["kind"], code: string): boolean {
  const areas = {
    "error row": /^(?:error-table|table)\//u,
    "rate limit": /^rate-limit\//u,
    "enumeration item": /^(?:enum|table|field|nesting)\//u,
    "validation rule": /^(?:rule|table|field|nesting)\//u,
  };
  return areas[kind].test(code);
}

function statedOn({ facts }: PageReading): readonly Stated[] {
  const rows = [...facts.generalErrors, ...facts.operations.flatMap(({ errors }) => errors)];
  const errors = rows.map(({ span }): Stated => ({ kind: "error row", span }));
  const rates = facts.operations.flatMap(({ rateLimit, span }): readonly Stated[] =>
    rateLimit.kind === "unstated" ? [] : [{ kind: "rate limit", span: { ...span, start: 0, end: Infinity } }],
  );
  const schemas = [
    ...facts.operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...facts.operations.flatMap(({ request, response }) => [request?.schema, response?.schema]),
    ...facts.events.map(({ schema }) => schema),
    ...facts.fieldTypeParts.map((part) => ("schema" in part ? part.schema : undefined)),
    ...facts.schemas.map(({ schema }) => schema),
    ...facts.operations.flatMap(({ types = [] }) => types.map(({ schema }) => schema)),
  ];
  return [
    ...errors,
    ...rates,
    ...schemas.flatMap((schema) => (schema === undefined ? [] : statedBy(schema, undefined))),
  ];
}

/** What a schema and its parts state. Items and values of a map are described in the row of the whole. */
function statedBy(schema: Schema, above: Span | undefined): readonly Stated[] {
  const span = schema.span ?? above;
  const values = new Set(schema.enum?.map(({ value }) => String(value)));
  const own: readonly Stated[] =
    span === undefined
      ? []
      : [
          { kind: "enumeration item", span, values },
          ...(isBounded(schema) ? [{ kind: "validation rule", span } as const] : []),
        ];
  switch (schema.kind) {
    case "object":
      return [...own, ...schema.properties.flatMap((property) => statedBy(property.schema, span))];
    case "array":
      return [...own, ...statedBy(schema.items, span)];
    case "map":
      return [...own, ...statedBy(schema.values, span)];
    case "union":
      return [...own, ...schema.variants.flatMap((variant) => statedBy(variant, span))];
    default:
      return own;
  }
}

function isBounded(schema: Schema): boolean {
  const bounds = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern"];
  return bounds.some((bound) => bound in schema);
}
