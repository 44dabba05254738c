import { batch, BatchError, paginate, poll, PollTimeoutError } from "@larkwright/client/loops";
import type { Client } from "@larkwright/client";
import { describe, expect, it } from "vitest";

import { failureOf } from "../../failure-of.ts";
import { makeStand, namesIn, placeIn, tableOf } from "./stand.ts";

const names = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => String(from + index));
const records = (from: number, to: number) => names(from, to).map((name) => ({ fields: { 名: name } }));

describe("a loop over pages", () => {
  it.each([1, 7, 99, 100])("of %i records each has every record once, in order, in any weather", async (page_size) => {
    const count = page_size === 1 ? 25 : 250;
    const stand = await makeStand();
    const path = tableOf(stand, count);
    const { list } = stand.client().bitable.v1.appTableRecord;
    const seen: unknown[] = [];
    const loop = async (): Promise<void> => {
      for await (const { fields } of paginate(list, { path, params: { page_size } })) seen.push(fields["名"]);
    };
    await stand.run(loop());
    expect(seen).toEqual(names(0, count));
    expect(stand.happened()).toBeGreaterThan(0);
  });

  it("gives whole pages where they are wanted", async () => {
    const stand = await makeStand();
    const path = tableOf(stand, 250);
    const { list } = stand.client().bitable.v1.appTableRecord;
    const sizes: (number | undefined)[] = [];
    const loop = async (): Promise<void> => {
      const pages = paginate(list, { path, params: { page_size: 100 } }).pages();
      for await (const { data } of pages) sizes.push(data.items?.length);
    };
    await stand.run(loop());
    expect(sizes).toEqual([100, 100, 50]);
  });

  it("ends with the error of the page that fails, not as if there were no more", async () => {
    const stand = await makeStand({ fair: true });
    const path = tableOf(stand, 250);
    const { list } = stand.client().bitable.v1.appTableRecord;
    let seen = 0;
    const loop = async (): Promise<void> => {
      for await (const { record_id } of paginate(list, { path, params: { page_size: 100 } }, { prefetch: false })) {
        if (seen === 0 && record_id !== "")
          stand.mock.fail({ operation: "bitable.v1.appTableRecord.list", code: 1254041 });
        seen += 1;
      }
    };
    expect(await stand.run(failureOf(loop()))).toMatchObject({ code: 1254041 });
    expect(seen).toBe(100);
  });

  it("runs over every paginated operation, also those that answer by example", async () => {
    const stand = await makeStand({ fair: true });
    const path = placeIn(stand.mock.demo.base);
    const { appTable, appTableField, appTableView, appDashboard } = stand.client().bitable.v1;
    const count = async (loop: AsyncIterable<unknown>): Promise<number> => {
      const items: unknown[] = [];
      for await (const item of loop) items.push(item);
      return items.length;
    };
    const all = [
      paginate(appTable.list, { path, params: { page_size: 1 } }),
      paginate(appTableField.list, { path, params: { page_size: 2 } }),
      paginate(appTableView.list, { path, params: { page_size: 1, page_token: "" } }),
      paginate(appDashboard.list, { path, params: { page_size: 1 } }),
    ];
    const counts = await stand.run(Promise.all(all.map(count)));
    expect(counts[0]).toBe(stand.mock.demo.base.tables.length);
    expect(counts[1]).toBe(Object.keys(stand.mock.demo.base.tables[0]?.field_ids ?? {}).length);
    expect(counts.every((items) => items >= 0)).toBe(true);
  });
});

describe("a batch", () => {
  it("of any length is cut to the documented maximum and done once, in any weather", async () => {
    const stand = await makeStand();
    const path = tableOf(stand, 0);
    const { batchCreate } = stand.client().bitable.v1.appTableRecord;
    const applied = await stand.run(batch(batchCreate, { path, data: { records: records(0, 1201) } }));
    expect(applied.map(({ from, to }) => [from, to])).toEqual([
      [0, 500],
      [500, 1000],
      [1000, 1201],
    ]);
    expect(namesIn(stand, path)).toEqual(names(0, 1201));
  });

  it("in small parts from an async source is done once as well", async () => {
    const stand = await makeStand();
    const path = tableOf(stand, 0);
    const { batchCreate } = stand.client().bitable.v1.appTableRecord;
    async function* source() {
      for (const record of records(0, 100)) {
        await Promise.resolve();
        yield record;
      }
    }
    await stand.run(batch(batchCreate, { path, data: { records: source() } }, { size: 3 }));
    expect(namesIn(stand, path)).toEqual(names(0, 100));
    expect(stand.happened()).toBeGreaterThan(3);
  });

  it("that fails in the middle says exactly what was applied, as the store has it", async () => {
    const stand = await makeStand({ fair: true });
    const path = tableOf(stand, 0);
    const { batchCreate } = stand.client().bitable.v1.appTableRecord;
    const given = records(0, 1400);
    // A value that a text field does not take.
    given[700] = { fields: { 名: { no: "text" } as unknown as string } };
    const error = await stand.run(failureOf(batch(batchCreate, { path, data: { records: given } })));
    expect(error).toBeInstanceOf(BatchError);
    const { applied, failed, pending } = error as BatchError;
    expect(applied.map(({ from, to }) => [from, to])).toEqual([[0, 500]]);
    expect(failed).toMatchObject([
      { from: 500, to: 1000, outcome: "not_applied", error: { name: "TextFieldConvFail" } },
    ]);
    expect(pending).toMatchObject({ from: 1000, to: 1400 });
    expect(namesIn(stand, path)).toEqual(names(0, 500));
  });

  it("whose answer is lost says that it may have been applied", async () => {
    const stand = await makeStand({ fair: true });
    const path = tableOf(stand, 3);
    const { batchDelete, list } = stand.client().bitable.v1.appTableRecord;
    const { data } = await stand.run(list({ path }));
    stand.mock.fail({ operation: "bitable.v1.appTableRecord.batchDelete", reset: true, when: "after" });
    const ids = (data.items ?? []).map(({ record_id }) => record_id);
    const error = await stand.run(failureOf(batch(batchDelete, { path, data: { records: ids } })));
    expect(error).toMatchObject({ applied: [], failed: [{ from: 0, to: 3, outcome: "unknown" }] });
    expect(namesIn(stand, path)).toEqual([]);
  });
});

/** An operation whose page is not among the shipped ones: a base is asked for until it has another name. */
const renamed = (client: Client) => client.bitable.v1.app.get;

describe("polling", () => {
  it("asks until it is done, inside the limit, in any weather", async () => {
    const stand = await makeStand();
    const client = stand.client();
    const path = placeIn(stand.mock.demo.base);
    const rename = async (): Promise<void> => {
      await stand.clock.sleep(5000);
      await client.bitable.v1.app.update({ path, data: { name: "新" } });
    };
    const options = {
      until: ({ data }: { readonly data: { readonly app?: { readonly name?: string } } }) => data.app?.name === "新",
    };
    const [done] = await stand.run(
      Promise.all([
        poll(renamed(client), { path }, { ...options, clock: stand.clock.client, intervalMs: 50, factor: 1 }),
        rename(),
      ]),
    );
    expect(done.data.app?.name).toBe("新");
    expect(stand.verdicts("bitable.v1.app.get").length).toBeGreaterThan(30);
    expect(stand.mock.requests().filter(({ verdict }) => verdict === "limited")).toEqual([]);
  });

  it("gives up after its time, with the last answer", async () => {
    const stand = await makeStand({ fair: true });
    const path = placeIn(stand.mock.demo.base);
    const options = { until: () => false, clock: stand.clock.client, timeoutMs: 10_000 };
    const error = await stand.run(failureOf(poll(renamed(stand.client()), { path }, options)));
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ operationId: "bitable.v1.app.get", answer: { code: 0 } });
  });
});
