import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { tableWith, type Place } from "./place.ts";

function tableOf(count: number): Place {
  const records = Array.from({ length: count }, (_, index) => ({ 名称: `r${String(index)}`, 数: index % 97 }));
  return tableWith(
    [
      { name: "名称", type: 1 },
      { name: "数", type: 2 },
    ],
    records,
  );
}

const [small, large] = [tableOf(2_000), tableOf(20_000)];

/** The quickest of some goes, in microseconds of this process alone: what else the machine does is left out. */
function quickest(goes: number, work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: goes }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return Math.max(1, user + system);
    }),
  );
}

/** A page without the schema's check, which takes longer than the page. */
function page({ desk, path }: Place, query: JsonObject): unknown {
  return desk.unchecked("appTableRecord.list", { path, query });
}

function order({ desk, path }: Place): readonly string[] {
  return desk.state.bases[path.app_token]?.tables[0]?.order ?? [];
}

describe("a table of 20,000 records", () => {
  it("is walked through in pages that do not grow slower", () => {
    const first = quickest(20, () => page(large, { page_size: 100 }));
    const last = quickest(20, () => page(large, { page_size: 100, page_token: order(large).at(-101) ?? "" }));
    expect(last).toBeLessThan(10 * first);
  });

  it("answers a page without touching the other records", () => {
    const one = quickest(200, () => page(large, { page_size: 1, page_token: order(large)[10_000] ?? "" }));
    expect(one).toBeLessThan(quickest(5, () => page(large, { filter: "CurrentValue.[数]>=0" })) / 20);
  });

  it("takes for a filter and a sort hardly more than ten times what 2,000 take", () => {
    const query = { filter: "CurrentValue.[数]>90", sort: '["数 DESC","名称 ASC"]' };
    const ratio = quickest(5, () => page(large, query)) / quickest(10, () => page(small, query));
    expect(ratio).toBeLessThan(40);
  });

  it("takes batches in a time that hardly depends on it", () => {
    const records = Array.from({ length: 500 }, () => ({ fields: { 名称: "x" } }));
    const swap = ({ desk, path, ...rest }: Place): void => {
      const gone = order({ desk, path, ...rest }).slice(0, 500);
      desk.unchecked("appTableRecord.batchDelete", { path, body: { records: gone } });
      desk.unchecked("appTableRecord.batchCreate", { path, body: { records } });
    };
    expect(quickest(5, () => swap(large))).toBeLessThan(20 * quickest(5, () => swap(small)));
    expect(order(large)).toHaveLength(20_000);
  });
});
