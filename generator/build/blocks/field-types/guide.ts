import type { Report } from "../../../diagnostics/report.ts";
import { readExample } from "../../../facts/example.ts";
import { entry, type Node } from "../../../pages/node.ts";
import type { Block, TableBlock } from "../../../pages/page.ts";
import type { FieldTypePart } from "../../draft.ts";
import { readFieldTable } from "../../field-table.ts";
import type { Section } from "../sections.ts";
import { canonicalTable, isPropertyTable, readChoices, type Choices } from "./property-table.ts";
import { readNumbers, readShape, readValues, readWritable } from "./value-tables.ts";

/**
 * What a guide says of Bitable's field types: their numbers, value structures, object shapes, properties, and which can
 * be written. A page that speaks of none gives nothing.
 */
export function readFieldTypeGuide(sections: readonly Section[], report: Report): readonly FieldTypePart[] {
  const everywhere = sections.flatMap(tablesIn).flatMap(readChoices);
  return chapters(sections).flatMap((chapter) => {
    const choices = [...chapter.sections.flatMap(tablesIn).flatMap(readChoices), ...everywhere];
    const example = propertyExample(chapter.sections, report);
    return chapter.sections.flatMap((section) =>
      tablesIn(section).flatMap((table): readonly FieldTypePart[] => {
        if (isPropertyTable(table)) return readProperty({ table, names: chapter.names, choices, example }, report);
        return [
          ...readNumbers(table),
          ...readValues(table),
          ...readWritable(table),
          ...readShape(table, section.path.at(-1) ?? "", report),
        ];
      }),
    );
  });
}

/** Sections that speak of the same field types: from a heading such as `单选、多选字段` to the next one. */
interface Chapter {
  readonly names: readonly string[];
  readonly sections: readonly Section[];
}

function chapters(sections: readonly Section[]): readonly Chapter[] {
  const result: { names: readonly string[]; sections: Section[] }[] = [{ names: [], sections: [] }];
  for (const section of sections) {
    const heading = section.path.at(-1) ?? "";
    const about = /^(.+?)字段$/u.exec(heading)?.[1];
    if (about !== undefined) result.push({ names: about.split("、"), sections: [] });
    result.at(-1)?.sections.push(section);
  }
  return result;
}

export function tablesIn({ blocks }: { readonly blocks: readonly Block[] }): readonly TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === "table");
}

interface PropertyReading {
  readonly table: TableBlock;
  readonly names: readonly string[];
  readonly choices: readonly Choices[];
  readonly example: Node | undefined;
}

/**
 * Levels in these tables are not to be trusted (`∟options` stands behind the flag `reformat_existing_records`): the
 * example decides.
 */
function readProperty({ table, names, choices, example }: PropertyReading, report: Report): readonly FieldTypePart[] {
  if (names.length === 0) return [];
  const { properties } = readFieldTable(canonicalTable(table, choices), example, report);
  return [{ kind: "property", names, schema: { kind: "object", properties, span: table.span }, span: table.span }];
}

/** The `property` of the chapter's first example that has one. */
function propertyExample(sections: readonly Section[], report: Report): Node | undefined {
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "code" || !/^\s*\{/u.test(block.text.value)) continue;
    const property = entry(readExample(block.text, report)?.node, "property");
    if (property !== undefined) return property;
  }
  return undefined;
}
