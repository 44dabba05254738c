import type { Report } from "../../diagnostics/report.ts";
import type { Block, Page } from "../../pages/page.ts";
import { noFacts, type PageReading } from "../page-reading.ts";
import { findBasics } from "./basics.ts";
import { readEvent } from "./event.ts";
import { readFieldTypeGuide, tablesIn } from "./field-types/guide.ts";
import { readLimits } from "./limits.ts";
import { readMethodList } from "./method-list.ts";
import { readOperation } from "./operation.ts";
import { sectionsOf } from "./sections.ts";

/** What a page of blocks says: one operation, one event, or what a guide has to tell. */
export function readBlocksPage(
  page: Page,
  blocks: readonly Block[],
  { knownTitles, report }: { readonly knownTitles: ReadonlySet<string>; readonly report: Report },
): PageReading {
  const basics = findBasics(blocks);
  if (basics?.url !== undefined && basics.method !== undefined) {
    const operation = readOperation({ page, blocks, basics, knownTitles }, report);
    if (operation !== undefined) return { page, kind: "operation", facts: { ...noFacts, operations: [operation] } };
    return { page, kind: "neither", facts: noFacts, reason: "its address or HTTP method cannot be read" };
  }
  if (basics !== undefined) {
    const event = readEvent({ page, blocks, basics, knownTitles }, report);
    if (event !== undefined) return { page, kind: "event", facts: { ...noFacts, events: [event] } };
  }
  return readGuide(page, blocks, report);
}

function readGuide(page: Page, blocks: readonly Block[], report: Report): PageReading {
  const tables = tablesIn({ blocks });
  const facts = {
    ...noFacts,
    methodRows: tables.flatMap((table) => readMethodList(table, report)),
    fieldTypeParts: readFieldTypeGuide(sectionsOf(blocks), report),
    limits: tables.flatMap(readLimits),
  };
  const found = [
    facts.methodRows.length > 0 ? "a list of methods" : "",
    facts.fieldTypeParts.length > 0 ? "field types" : "",
    facts.limits.length > 0 ? "limits" : "",
  ].filter((text) => text !== "");
  const reason = found.length > 0 ? `a guide with ${found.join(", ")}` : "a guide: no URL and method, no event type";
  return { page, kind: "neither", facts, reason };
}
