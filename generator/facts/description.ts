import { readOnce } from "../diagnostics/read-once.ts";
import type { Report } from "../diagnostics/report.ts";
import type { FieldScope } from "../model/api.ts";
import type { EnumItem } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import { Memo } from "../source/memo.ts";
import { slice, spanOf, type Text } from "../source/text.ts";
import { readEnumSections } from "./enum-section.ts";
import { readScopes } from "./identity.ts";
import { findSections, type Section } from "./labels.ts";
import type { Literal } from "./literal.ts";
import { cleanLine } from "./prose.ts";
import { cutOut, type Cut } from "./remaining-prose.ts";
import { readProseRules, readRules, type ValidationRule } from "./rules.ts";
import { defaultsInProse, fixedInProse, requiredInProse } from "./stated-in-prose.ts";
import { valuesInProse } from "./values-in-prose.ts";
import { readExampleValue, readStatedValue, saysNone } from "./value-section.ts";

/** What the description of a field or parameter says. */
export interface DescriptionFacts {
  /** What is left when the facts are lifted out, cleaned; "" when nothing or only `-`. */
  readonly prose: string;
  /** Values as written, without quotes or code marks. */
  readonly enum?: readonly EnumItem[];
  /** Whose values the enumeration lists: `value 枚举值有` of a map speaks of its values. */
  readonly enumOf?: "values";
  /** What running text lists, which stays in it. */
  readonly enumInProse?: readonly EnumItem[];
  readonly default?: string;
  readonly example?: string;
  /** How the example was written: `10` is bare, `"10"` quoted. */
  readonly exampleForm?: Literal["form"];
  readonly fixed?: string;
  readonly rules: readonly ValidationRule[];
  readonly fieldScopes: readonly FieldScope[];
  /** Only where the description itself says it. */
  readonly required?: boolean;
  readonly span: Span;
}

/**
 * Reads the facts out of a description: enumeration, default, example, fixed value, validation rules, field scopes. What is
 * labelled as one and cannot be read is reported and stays in the prose.
 */
export function readDescription(text: Text, report: Report): DescriptionFacts {
  const facts = readOnce(remembered, text.value, report, (watched) => readFacts(text, watched));
  return { ...facts, span: spanOf(text) };
}

const remembered = new Memo<DescriptionFacts>();

function readFacts(text: Text, report: Report): DescriptionFacts {
  const sections = findSections(text.value);
  const reading: Reading = { text, sections, report, cuts: [] };
  const example = readExampleSection(reading);
  const enumeration = readEnumSections(text, sections, report);
  if (enumeration !== undefined) reading.cuts.push(...enumeration.cuts);
  const stated = readDefaultSection(reading) ?? enumeration?.default ?? example?.default;
  const fixed = readFixedSection(reading, example?.literal);
  const rules = readRuleSections(reading);
  const fieldScopes = readScopeSections(reading);
  const remaining = cutOut(text.value, reading.cuts);
  const required = requiredInProse(remaining);
  const prose = required === undefined ? remaining : remaining.slice(required.end);
  return {
    prose,
    ...(enumeration !== undefined && { enum: enumeration.items }),
    ...(enumeration?.of !== undefined && { enumOf: enumeration.of }),
    ...listedInProse(enumeration ?? sections.find(({ kind }) => kind === "enum"), prose),
    ...optional("default", one(reading, "default", stated, defaultsInProse(prose))),
    ...(example !== undefined && { example: example.literal.value, exampleForm: example.literal.form }),
    ...optional("fixed", one(reading, "fixed value", fixed, fixedInProse(prose))),
    rules: withProseRules(rules, prose),
    fieldScopes,
    ...(required !== undefined && { required: required.required }),
    span: spanOf(text),
  };
}

function listedInProse(labelled: object | undefined, prose: string): Pick<DescriptionFacts, "enumInProse"> {
  const found = labelled === undefined ? valuesInProse(prose) : undefined;
  return found === undefined ? {} : { enumInProse: found.items };
}

interface Reading {
  readonly text: Text;
  readonly sections: readonly Section[];
  readonly report: Report;
  readonly cuts: Cut[];
}

function sectionText(reading: Reading, section: Section): string {
  return reading.text.value.slice(section.body, section.end);
}

function first(reading: Reading, kind: Section["kind"]): Section | undefined {
  return reading.sections.find((section) => section.kind === kind);
}

function readExampleSection(reading: Reading): { readonly literal: Literal; readonly default?: string } | undefined {
  const section = first(reading, "example");
  if (section === undefined) return undefined;
  const body = sectionText(reading, section);
  const literal = readExampleValue(body);
  if (literal === undefined) {
    if (body.trim() !== "") unreadable(reading, section, "example");
    else reading.cuts.push({ start: section.start, end: section.body });
    return undefined;
  }
  reading.cuts.push({ start: section.start, end: section.body + literal.end });
  const isDefault = /^\s{0,9}[（(]默认值?[）)]/.test(body);
  return { literal, ...(isDefault && { default: literal.value }) };
}

function readDefaultSection(reading: Reading): string | undefined {
  const section = first(reading, "default");
  if (section === undefined) return undefined;
  const body = sectionText(reading, section);
  const literal = readStatedValue(body);
  if (literal === undefined) {
    if (!saysNone(body)) unreadable(reading, section, "default");
    return undefined;
  }
  reading.cuts.push({ start: section.start, end: section.body + literal.end });
  return literal.value;
}

function readFixedSection(reading: Reading, example: Literal | undefined): string | undefined {
  const section = first(reading, "fixed");
  if (section === undefined) return undefined;
  const body = sectionText(reading, section);
  // `授权类型，固定值：` with the value in the example that follows.
  const literal = body.trim() === "" ? undefined : readStatedValue(body);
  if (literal === undefined && (body.trim() !== "" || example === undefined)) {
    unreadable(reading, section, "fixed value");
    return undefined;
  }
  reading.cuts.push({ start: section.start, end: section.body + (literal?.end ?? 0) });
  return (literal ?? example)?.value;
}

function readRuleSections(reading: Reading): ValidationRule[] {
  return reading.sections
    .filter((section) => section.kind === "rules")
    .flatMap((section) => {
      const found = readRules(sectionText(reading, section));
      if (found.every(({ rule, isInexact }) => rule !== undefined || isInexact)) {
        reading.cuts.push({ start: section.start, end: section.body });
      }
      return found.flatMap(({ rule, isInexact, start, end }) => {
        const place = spanOf(reading.text, section.body + start, section.body + Math.max(end, start + 1));
        if (isInexact) reading.report("rule/inexact-bound", place, "a bound beyond 2^53 is left out");
        else if (rule === undefined) reading.report("rule/unreadable", place, "cannot read the validation rule");
        if (rule !== undefined || isInexact) {
          reading.cuts.push({ start: section.body + start, end: section.body + end });
        }
        return rule === undefined ? [] : [rule];
      });
    });
}

function readScopeSections(reading: Reading): FieldScope[] {
  return reading.sections
    .filter((section) => section.kind === "scopes")
    .flatMap((section) => {
      const end = scopesEnd(sectionText(reading, section));
      const body = slice(reading.text, section.body, section.body + end);
      const isNamed = body.value.includes("`");
      const scopes = readScopes(isNamed ? body : { ...body, value: cleanLine(body.value) }, new Set());
      if (scopes.length === 0) unreadable(reading, section, "field scope");
      else reading.cuts.push({ start: section.start, end: section.body + end });
      return scopes;
    });
}

/** Field scopes end at a blank line; with names, also at the first line that has none. */
function scopesEnd(body: string): number {
  let end = 0;
  let isNamed = false;
  for (let at = 0; at < body.length; at = end + 1) {
    const stop = body.indexOf("\n", at) === -1 ? body.length : body.indexOf("\n", at);
    const line = body.slice(at, stop).trim();
    const isBehind = at > 0 && end > 0 && body.slice(0, at).trim() !== "";
    if (isBehind && (line === "" || (isNamed && !line.includes("`")))) return end;
    isNamed ||= line.includes("`");
    end = stop;
  }
  return end;
}

/** The labelled value, else the one the prose states. Two different ones are reported. */
function one(
  reading: Reading,
  what: "default" | "fixed value",
  labelled: string | undefined,
  inProse: readonly string[],
): string | undefined {
  const values = [...new Set([...(labelled === undefined ? [] : [labelled]), ...inProse])];
  if (values.length > 1) {
    const listed = values
      .slice(0, 4)
      .map((value) => `“${value}”`)
      .join(", ");
    const kept = labelled === undefined ? "none is taken" : "the labelled one is kept";
    reading.report("description/two-values", spanOf(reading.text), `states more than one ${what}: ${listed}; ${kept}`);
  }
  return labelled ?? (values.length === 1 ? values[0] : undefined);
}

/** A rule of the prose counts only for what the labelled rules leave open. */
function withProseRules(rules: readonly ValidationRule[], prose: string): ValidationRule[] {
  const taken = new Set(rules.flatMap(boundsOf));
  const open: ValidationRule[] = [];
  for (const { rule } of readProseRules(prose)) {
    if (rule === undefined || boundsOf(rule).some((bound) => taken.has(bound))) continue;
    open.push(rule);
    for (const bound of boundsOf(rule)) taken.add(bound);
  }
  return [...rules, ...open];
}

/** What a rule bounds, as `value max`; rules of length and of items bound the same. */
function boundsOf(rule: ValidationRule): string[] {
  if (rule.kind === "pattern") return ["pattern"];
  const what = rule.kind === "value" ? "value" : "length";
  return [...(rule.min === undefined ? [] : [`${what} min`]), ...(rule.max === undefined ? [] : [`${what} max`])];
}

function unreadable(reading: Reading, section: Section, what: string): void {
  const place = spanOf(reading.text, section.start, Math.min(section.end, section.body + 60));
  const body = cleanLine(sectionText(reading, section).slice(0, 60));
  reading.report("description/unreadable", place, `cannot read “${body}” behind “${section.label}” as ${what}`);
}

function optional<Name extends string>(name: Name, value: string | undefined): { readonly [K in Name]?: string } {
  // The one key is `name`, which a computed key's type does not keep.
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: string };
}
