import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { emittedDocument } from "./corpus.ts";
import { compareEvents, compareOperations, type Comparison, type Difference } from "./fidelity/differences.ts";
import type { Place } from "./fidelity/page-rows.ts";
import { fidelity, keyOf, sdk, statementsOf } from "./fidelity/statements.ts";
import { sourcesOf } from "./fidelity/sources.ts";

const MOST_LISTED = 60;

/** The contract made from the tag form, beside what the official SDKs declare. */
describe("the contract and the official SDKs", () => {
  let operations: Comparison;
  let events: Comparison;
  let raw: { readonly operations: string; readonly events: string };
  let made: ReturnType<typeof statementsOf>;

  beforeAll(async () => {
    const document = await emittedDocument("2026-03/tags");
    made = statementsOf(document);
    const sources = sourcesOf(document);
    operations = compareOperations(made.operations, sources);
    events = compareEvents(made.events, sources);
    raw = { operations: compare("operations", made.operations), events: compare("events", made.events) };
    report([raw.operations, raw.events, ...summary([operations, events])].join("\n"));
  });

  it("have all operations and all events in common that have a page", () => {
    const known = new Set(made.operations.map(keyOf));
    expect(sdk.operations.filter((each) => !known.has(keyOf(each)))).toEqual([]);
    const types = new Set(made.events.map(({ event }) => event));
    expect(sdk.events.filter(({ event }) => !types.has(event))).toEqual([]);
  });

  it.each(["path", "query", "body", "response", "event"] as const)(
    "agree on names in %s, but for what the page itself decides",
    (place) => {
      const all = place === "event" ? events : operations;
      const found = sum(all.tallies.filter((tally) => tally.place === place).map((tally) => tally.found));
      const invented = faults(all, place, "extra").length;
      expect(found / (found + invented)).toBeGreaterThanOrEqual(0.999);
      expect(meanRecall(all, [place])).toBeGreaterThanOrEqual(place === "response" || place === "event" ? 0.99 : 0.995);
    },
  );

  it("agree on types in 99.9% and on what is required everywhere, but for what the page itself decides", () => {
    for (const place of ["path", "query", "body", "response"] as const) {
      const found = sum(operations.tallies.filter((tally) => tally.place === place).map((tally) => tally.found));
      expect(faults(operations, place, "type").length / found).toBeLessThanOrEqual(0.001);
      expect(faults(operations, place, "required")).toEqual([]);
    }
  });

  it("agree on token kinds, forms and files", () => {
    expect(share(/token types agree (\d+)\/(\d+)/u, raw.operations)).toBeGreaterThanOrEqual(0.995);
    expect(share(/multipart agree (\d+)\/(\d+)/u, raw.operations)).toBe(1);
    expect(share(/binary response agree (\d+)\/(\d+)/u, raw.operations)).toBe(1);
  });

  it("call 99.5% of the operations by the same name", () => {
    const ids = new Map(made.operations.map((operation) => [keyOf(operation), operation.id]));
    const named = sdk.operations.filter(({ sdk_keys: keys }) => (keys?.length ?? 0) > 0);
    const same = named.filter((each) => each.sdk_keys?.includes(ids.get(keyOf(each)) ?? ""));
    report(`names: ${String(same.length)} of ${String(named.length)}`);
    expect(same.length / named.length).toBeGreaterThanOrEqual(0.995);
  });

  it("differ as differences.md says", () => {
    const listed = readFileSync(join(import.meta.dirname, "differences.md"), "utf8").replace(/ +/gu, " ");
    for (const line of counts([operations, events])) expect(listed).toContain(line);
  });
});

/** The shared comparison, first lines: raw numbers, the names excused that no page documents. */
function compare(what: "operations" | "events", statements: readonly unknown[]): string {
  const file = join(inject("corpusFolder"), `candidate-${what}.json`);
  writeFileSync(file, JSON.stringify(statements));
  const options = what === "events" ? ["--events"] : ["--excuse", join(fidelity, "undocumented.json")];
  const command = [join(fidelity, "compare.mjs"), join(fidelity, `${what}.json`), file, ...options, "--top", "1"];
  const said = execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1 << 28 });
  return said
    .split("\n")
    .filter((line) => /^(oracle|events:|path|query|body|response|event fields|token types)/u.test(line))
    .join("\n");
}

/** What is left where the page is not on the document's side. */
function faults({ differences }: Comparison, place: Place, kind: Difference["kind"]): readonly Difference[] {
  return differences.filter((each) => each.place === place && each.kind === kind && !each.pageAgrees);
}

/** Mean over operations, of the names that their pages have. */
function meanRecall({ tallies, differences }: Comparison, places: readonly Place[]): number {
  const silent = new Map<string, number>();
  for (const { kind, place, of, pageAgrees } of differences) {
    if (kind === "missing" && pageAgrees) silent.set(`${place} ${of}`, (silent.get(`${place} ${of}`) ?? 0) + 1);
  }
  const shares = tallies.flatMap(({ place, of, stated, found }) => {
    const documented = stated - (silent.get(`${place} ${of}`) ?? 0);
    return places.includes(place) && documented > 0 ? [found / documented] : [];
  });
  return sum(shares) / shares.length;
}

/** One row of differences.md for each class there is. */
function counts(all: readonly Comparison[]): readonly string[] {
  const classes = new Map<string, number>();
  for (const { place, kind, pageAgrees } of all.flatMap(({ differences }) => differences)) {
    const row = `| ${place} | ${kind} | ${pageAgrees ? "page" : "reader"} |`;
    classes.set(row, (classes.get(row) ?? 0) + 1);
  }
  return [...classes].map(([row, count]) => `${row} ${String(count)} |`).sort();
}

function summary(all: readonly Comparison[]): readonly string[] {
  const left = all.flatMap(({ differences }) => differences).filter(({ pageAgrees }) => !pageAgrees);
  return [
    ...counts(all),
    ...left.slice(0, MOST_LISTED).map(({ kind, place, of, name }) => `${kind} ${place} ${name} of ${of}`),
  ];
}

function share(pattern: RegExp, text: string): number {
  const [, same = "0", all = "1"] = pattern.exec(text) ?? [];
  return Number(same) / Number(all);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function report(text: string): void {
  console.log(text);
}
