import { applyDescription } from "../../facts/apply-description.ts";
import { readDescription, type DescriptionFacts } from "../../facts/description.ts";
import type { EnumItem, Schema } from "../../model/schema.ts";
import type { Text } from "../../source/text.ts";
import type { Reading } from "./reading.ts";

/** Adds what a description says in running text (`可选值有`, `默认值`, `示例值`, `数据校验规则`). */
export function applyText(schema: Schema, text: Text, reading: Reading): Schema {
  return applyFacts(schema, readDescription(text, reading.report), reading);
}

/** Adds facts of a text. Keywords win over text; where both say a thing and differ, that is reported. */
export function applyFacts(schema: Schema, facts: DescriptionFacts, reading: Reading): Schema {
  for (const scope of facts.fieldScopes) reading.collect(scope);
  const said = applyDescription(schema, facts, reading.report);
  return withKeywords(said, schema, { facts, reading });
}

interface Place {
  readonly facts: DescriptionFacts;
  readonly reading: Reading;
}

/** `said` with all that `stated` has of its own. */
function withKeywords(said: Schema, stated: Schema, place: Place): Schema {
  if (said.kind !== stated.kind) return said;
  const saidFacts = new Map<string, unknown>(Object.entries(said));
  const kept = Object.entries(stated).filter(([key, own]) => {
    if (!keywords.has(key) || isSame(key, own, saidFacts.get(key))) return false;
    if (key !== "example") reportDifference(key, { own, said: saidFacts.get(key) }, place);
    return true;
  });
  // Only keywords of the same kind of schema are put back.
  const settled = { ...said, ...Object.fromEntries(kept) } as Schema;
  const result = withMeanings(settled, stated.enum);
  if (result.kind !== "array" || stated.kind !== "array") return result;
  return { ...result, items: withKeywords(result.items, stated.items, place) };
}

const keywords: ReadonlySet<string> = new Set([
  ...["default", "example", "enum", "format", "minLength", "maxLength", "pattern"],
  ...["minimum", "maximum", "minItems", "maxItems"],
]);

/** Enumerations are the same when their values are: the text may add what each value means. */
function isSame(key: string, own: unknown, said: unknown): boolean {
  return show(key, own) === show(key, said);
}

/** The meanings that keywords give values stay, where the text lists the same values without (`取固定值 1`). */
function withMeanings(schema: Schema, stated: readonly EnumItem[] | undefined): Schema {
  if (stated === undefined || schema.enum === undefined) return schema;
  const meanings = new Map(stated.map(({ value, description }) => [value, description]));
  const items = schema.enum.map((item) => {
    const description = meanings.get(item.value) ?? item.description;
    return description === undefined ? item : { ...item, description };
  });
  return { ...schema, enum: items };
}

function reportDifference(
  key: string,
  { own, said }: { readonly own: unknown; readonly said: unknown },
  { facts, reading }: Place,
): void {
  const message = `the text says ${key} ${show(key, said)}, the keyword ${show(key, own)}`;
  reading.report("openapi/text-differs", facts.span, message);
}

function show(key: string, value: unknown): string {
  if (key !== "enum" || !Array.isArray(value)) return JSON.stringify(value) ?? "nothing";
  return value.map((item: { readonly value?: unknown }) => JSON.stringify(item.value)).join(", ");
}
