import type { Report } from "../diagnostics/report.ts";
import type { EnumItem } from "../model/schema.ts";
import { spanOf, type Text } from "../source/text.ts";
import { type Enumeration, readEnumeration } from "./enumeration.ts";
import type { Section } from "./labels.ts";
import type { Cut } from "./remaining-prose.ts";

export interface EnumFacts {
  readonly items: readonly EnumItem[];
  readonly of?: "values";
  /** The value marked as default in the list: `true（默认值）：包含`. */
  readonly default?: string;
  readonly cuts: readonly Cut[];
}

/**
 * The enumeration of a description. Where several lists stand (one in prose, one generated from the interface, whose
 * values are in code marks), the generated one counts; that they differ is reported. A list that cannot be read is
 * reported.
 */
export function readEnumSections(text: Text, sections: readonly Section[], report: Report): EnumFacts | undefined {
  const lists = sections.flatMap((section, index): Listed[] => {
    if (section.kind !== "enum" || isOfAnother(text.value, sections, index)) return [];
    const body = text.value.slice(section.body, section.end);
    const enumeration = readEnumeration(body);
    if (enumeration !== undefined) return [{ section, enumeration, values: valuesOf(enumeration) }];
    reportUnread(text, section, report);
    return [];
  });
  const generated = lists.filter(({ section }) => isGenerated(text.value, section));
  const chosen = generated[0] ?? lists[0];
  if (chosen === undefined) return undefined;
  const same = lists.filter(({ values }) => values === chosen.values);
  if (same.length < lists.length) {
    const isDecided = generated.length > 0 && generated.every(({ values }) => values === chosen.values);
    if (!isDecided) {
      report(
        "enum/two-lists",
        placeOf(text, chosen),
        "the description lists different values in several places; none is taken",
      );
      return undefined;
    }
    report(
      "enum/two-lists",
      placeOf(text, chosen),
      "the description lists different values in two places; one list is kept",
    );
  }
  for (const value of chosen.enumeration.duplicates) {
    report(
      "enum/duplicate-value",
      placeOf(text, chosen),
      `“${value}” is listed more than once; its first meaning is kept`,
    );
  }
  return facts(text, chosen, same);
}

interface Listed {
  readonly section: Section;
  readonly enumeration: Enumeration;
  /** Its values in one text, to compare lists by. */
  readonly values: string;
}

function facts(text: Text, chosen: Listed, same: readonly Listed[]): EnumFacts {
  const { values } = chosen.enumeration;
  const marked = values.filter((value) => value.isDefault);
  return {
    items: values.map(({ value, description }) => ({ value, ...(description !== undefined && { description }) })),
    ...(VALUE_WORD.test(text.value.slice(0, chosen.section.start)) && { of: "values" }),
    ...(marked.length === 1 && marked[0] !== undefined && { default: marked[0].value }),
    cuts: same.map(({ section, enumeration }) => ({
      start: labelStart(text.value, section.start),
      end: section.body + enumeration.end,
    })),
  };
}

/** `value 枚举值有` */
const VALUE_WORD = /(?<![\w.])value\s?$/i;
/** `period 可选值有`, `left_type  int  可选值有`: the list is of something inside. */
const OTHER_NAME = /(?<![\w./])[A-Za-z_]\w{0,60}`?[^\S\n]{1,3}(?:的\s?)?$/;

function isOfAnother(text: string, sections: readonly Section[], index: number): boolean {
  const section = sections[index];
  if (section === undefined) return true;
  const previous = sections[index - 1];
  // In `示例值:true 可选值有:` the word before is the example.
  if (previous?.kind === "example" || previous?.kind === "default") return false;
  const before = text.slice(Math.max(0, section.start - 70), section.start);
  return OTHER_NAME.test(before) && !VALUE_WORD.test(before);
}

function isGenerated(text: string, section: Section): boolean {
  const before = text.slice(Math.max(0, section.start - 1), section.start);
  const isList = /^\s*\n[-*] `/.test(text.slice(section.body, section.end));
  return section.label === "可选值有" && isList && (before === "" || before === "\n");
}

function valuesOf({ values }: Enumeration): string {
  return JSON.stringify(values.map(({ value }) => value).sort());
}

/** The words that only lead to the list go with it: `value `, `人员类型的`. */
function labelStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const lead = /(?<![\w.])value\s?$/i.exec(before)?.[0] ?? /[\u4e00-\u9fff]{1,12}的\s?$/.exec(before)?.[0] ?? "";
  return start - lead.length;
}

function placeOf(text: Text, { section, enumeration }: Listed): ReturnType<typeof spanOf> {
  return spanOf(text, section.start, section.body + enumeration.end);
}

function reportUnread(text: Text, section: Section, report: Report): void {
  const place = spanOf(text, section.start, Math.min(section.end, section.body + 60));
  report("enum/unreadable", place, `cannot read what follows “${section.label}” as a list of values; it stays prose`);
}
