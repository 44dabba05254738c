import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import type { Change } from "../../generator/diff/change.ts";
import { compareApis } from "../../generator/diff/compare-apis.ts";
import { grades, rules } from "../../generator/diff/rules.ts";
import { parseDocument } from "../../generator/document/parse-document.ts";
import { readDocument } from "../../generator/document/read-document.ts";
import type { Api } from "../../generator/model/api.ts";
import { emittedDocument, shared } from "./corpus.ts";

describe("the documents of May against those of March", () => {
  it("changed as refresh.md counts it", async () => {
    const changes = compareApis({ before: await modelOf("2026-03/gfm"), after: await modelOf("2026-05/gfm") });
    await expect(page(changes)).toMatchFileSnapshot(join(import.meta.dirname, "refresh.md"));
    expect(changes.filter((change) => textOf("2026-03/gfm", change) === textOf("2026-05/gfm", change))).toEqual([]);
  });
});

async function modelOf(folder: string): Promise<Api> {
  const path = await emittedDocument(folder);
  return readDocument(parseDocument(readFileSync(path, "utf8")) ?? null, path);
}

/** The page that a change is told by; undefined where there is none. */
function textOf(folder: string, { before, after }: Change): string | undefined {
  const { path } = (folder.startsWith("2026-03") ? before : after).place.file;
  try {
    return readFileSync(join(shared, "docs", folder, path), "utf8");
  } catch {
    return undefined;
  }
}

function page(changes: readonly Change[]): string {
  const counts = grades.flatMap((grade) => {
    const ids = Object.keys(rules).filter((rule) =>
      changes.some((change) => change.rule === rule && change.grade === grade),
    );
    return ids.map((rule) => [rule, grade, changes.filter((change) => change.rule === rule).length] as const);
  });
  const subjects = new Set(changes.map(({ subject }) => `${subject.kind} ${subject.name}`));
  return [
    "# What `larkwright diff` finds between the pages of March and May",
    "",
    `${String(changes.length)} changes of ${String(subjects.size)} operations, events and types.`,
    "",
    "| rule | class | changes |",
    "| --- | --- | ---: |",
    ...counts.map(([rule, grade, count]) => `| \`${rule}\` | ${grade} | ${String(count)} |`),
    "",
    ...readings,
    "",
  ].join("\n");
}

const readings = [
  "Checked by hand: 30 of the pages that differ, drawn at random (11 of them guides, which hold no operation). Every",
  "difference of the other 19 is in the list: a row that came (`view_order`, `detail_reference_period_start_date`,",
  "`query_mode`), one more scope, values of an enumeration, defaults that are told now, and words. The name of an error is",
  "made from its message, so a message that was corrected (`param is invalis`) gives another name, on which code may",
  "branch: that is a break in types, not on the wire. Pages whose date alone changed show as `text/docs`.",
];
