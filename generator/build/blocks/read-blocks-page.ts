import type { Report } from "../../diagnostics/report.ts";
import type { Block, Page } from "../../pages/page.ts";
import { noFacts, type PageContentReading } from "../page-reading.ts";
import { findBasics } from "./basics.ts";
import { withBoldHeadings } from "./bold-headings.ts";
import { readEvents } from "./event.ts";
import { readFieldTypeGuide, tablesIn } from "./field-types/guide.ts";
import { reportFieldTables } from "./field-tables.ts";
import { readGeneralErrors } from "./general-errors.ts";
import { readLimits } from "./limits.ts";
import { readMethodList } from "./method-list.ts";
import { readOperation } from "./operation.ts";
import { sectionsOf } from "./sections.ts";

/** What a page of blocks says: one operation, one event, or what a guide has to tell. */
export function readBlocksPage(page: Page, blocks: readonly Block[], report: Report): PageContentReading {
  const basics = findBasics(blocks);
  if (basics?.url !== undefined && basics.method !== undefined) {
    const operation = readOperation({ page, blocks, basics }, report);
    if (operation !== undefined) return { kind: "operation", facts: { ...noFacts, operations: [operation] } };
    return { kind: "neither", facts: noFacts, reason: "its address or HTTP method cannot be read" };
  }
  const headed = basics === undefined ? withBoldHeadings(blocks) : { blocks, table: basics.table };
  if (headed !== undefined) {
    const read = readEvents(
      { page, blocks: headed.blocks, basics: basics ?? { table: headed.table, others: [] } },
      report,
    );
    if (read.length > 0) {
      const events = read.map(({ event }) => event);
      return { kind: "event", facts: { ...noFacts, events, schemas: read.flatMap(({ types }) => types) } };
    }
  }
  return readGuide(page, blocks, report);
}

function readGuide(page: Page, blocks: readonly Block[], report: Report): PageContentReading {
  const tables = tablesIn({ blocks });
  const sections = sectionsOf(blocks);
  const facts = {
    ...noFacts,
    methodRows: tables.flatMap((table) => readMethodList(table, report)),
    fieldTypeParts: readFieldTypeGuide(sections, report),
    generalErrors: readGeneralErrors(page, sections, report),
    limits: tables.flatMap(readLimits),
  };
  reportFieldTables(tables, facts.fieldTypeParts, report);
  const found = [
    facts.methodRows.length > 0 ? "a list of methods" : "",
    facts.fieldTypeParts.length > 0 ? "field types" : "",
    facts.generalErrors.length > 0 ? "general error codes" : "",
    facts.limits.length > 0 ? "limits" : "",
  ].filter((text) => text !== "");
  const reason = found.length > 0 ? `a guide with ${found.join(", ")}` : "a guide: no URL and method, no event type";
  return { kind: "neither", facts, reason };
}
