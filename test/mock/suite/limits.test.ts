import type { Client } from "@larkwright/client";
import { describe, expect, it } from "vitest";

import { failureOf } from "../../failure-of.ts";
import { makeStand, namesIn, placeIn, tableOf, type Place, type Stand } from "./stand.ts";

const create = (client: Client, path: Place, name: string): Promise<unknown> =>
  client.bitable.v1.appTableRecord.create({
    path,
    params: { user_id_type: "open_id" },
    data: { fields: { 名: name } },
  });

/** When calls of an operation came, by the mock's clock. */
function arrivals({ mock }: Stand, wanted: string): readonly number[] {
  return mock.requests().flatMap(({ operation, at }) => (operation === wanted ? [at] : []));
}

describe("the documented limits", () => {
  it.each([
    ["bitable.v1.app.get", 20, 1000, (client: Client, path: Place) => client.bitable.v1.app.get({ path })],
    [
      "bitable.v1.appTableRecord.list",
      10,
      1000,
      (client: Client, path: Place) => client.bitable.v1.appTableRecord.list({ path }),
    ],
    [
      "drive.v1.exportTask.create",
      100,
      60_000,
      (client: Client, { app_token, table_id }: Place) =>
        client.drive.v1.exportTask.create({
          data: { file_extension: "csv", token: app_token, type: "bitable", sub_id: table_id },
        }),
    ],
  ] as const)(
    "of %s, %i calls in %i ms, are kept by a client of 64 callers and hardly left unused",
    async (id, most, ms, call) => {
      const stand = await makeStand({ fair: true });
      const client = stand.client({ retry: false });
      const path = placeIn(stand.mock.demo.base);
      let made = 0;
      const caller = async (): Promise<void> => {
        while (made < 6 * most) {
          made += 1;
          await call(client, path);
        }
      };
      await stand.run(Promise.all(Array.from({ length: 64 }, caller)));
      expect(new Set(stand.verdicts(id))).toEqual(new Set(["answered"]));
      const times = arrivals(stand, id);
      expect(times.length).toBeGreaterThanOrEqual(6 * most);
      const took = (times[5 * most] ?? 0) - (times[0] ?? 0);
      expect(took).toBeGreaterThanOrEqual(5 * ms);
      expect(took).toBeLessThan((5 * ms) / 0.97 + ms * 0.03);
    },
  );

  it.each([
    ["429", "bitable.v1.appTable.list"],
    ["400", "docx.v1.document.create"],
  ])("that answer with HTTP %s are obeyed where nothing keeps to them beforehand", async (status, id) => {
    const stand = await makeStand({ fair: true });
    const client = stand.client({ limiter: false });
    const path = placeIn(stand.mock.demo.base);
    const call = (index: number): Promise<unknown> =>
      id.startsWith("docx.")
        ? client.docx.v1.document.create({ data: { title: String(index) } })
        : client.bitable.v1.appTable.list({ path });
    await stand.run(Promise.all(Array.from({ length: 45 }, (_, index) => call(index))));
    const said = stand.verdicts(id);
    expect(said.filter((verdict) => verdict === "answered")).toHaveLength(45);
    expect(said).toContain("limited");
    const limited = stand.mock.requests().find(({ verdict }) => verdict === "limited");
    expect(limited).toMatchObject({ code: 99991400, status: Number(status) });
    const last = arrivals(stand, id);
    expect((last.at(-1) ?? 0) - (last[0] ?? 0)).toBeGreaterThan(1000);
  });

  it("that somebody else uses up as well are kept by what answers say", async () => {
    const stand = await makeStand({ fair: true });
    const path = placeIn(stand.mock.demo.base);
    const clients = [stand.client(), stand.client()];
    const calls = Array.from({ length: 120 }, (_, index) => clients[index % 2]?.bitable.v1.app.get({ path }));
    await stand.run(Promise.all(calls));
    expect(stand.verdicts("bitable.v1.app.get").filter((verdict) => verdict === "answered")).toHaveLength(120);
  });
});

describe("a limit that no page states", () => {
  it("is learned from answers: after a limited one calls go out at half the pace", async () => {
    const stand = await makeStand({ fair: true });
    const { appTableView } = stand.client().bitable.v1;
    const path = { ...placeIn(stand.mock.demo.base), view_id: stand.mock.demo.base.tables[0]?.view_id ?? "" };
    const took = async (count: number): Promise<number> => {
      const before = stand.clock.now();
      await stand.run(Promise.all(Array.from({ length: count }, () => appTableView.get({ path }))));
      return stand.clock.now() - before;
    };
    await took(1);
    const first = await took(60);
    stand.mock.fail({ operation: "bitable.v1.appTableView.get", code: 99991400 });
    await took(1);
    expect(await took(60)).toBeGreaterThan(1.6 * first);
  });
});

describe("writes to one table, where answers take time", () => {
  const latency = { ms: 40, jitter: 60 };
  const names = Array.from({ length: 12 }, (_, index) => String(index));

  it("never conflict where they queue, and arrive in their order", async () => {
    const stand = await makeStand({ fair: true, latency });
    const path = tableOf(stand, 0);
    const client = stand.client({ retry: false });
    await stand.run(Promise.all(names.map((name) => create(client, path, name))));
    expect(new Set(stand.verdicts("bitable.v1.appTableRecord.create"))).toEqual(new Set(["answered"]));
    expect(namesIn(stand, path)).toEqual(names);
  });

  it("conflict as documented where they do not", async () => {
    const stand = await makeStand({ fair: true, latency });
    const path = tableOf(stand, 0);
    const ends = names.slice(0, 9).map((name) => create(stand.client({ retry: false }), path, name));
    const settled = await stand.run(Promise.allSettled(ends));
    const reasons = settled.flatMap((end) => (end.status === "rejected" ? [end.reason as object] : []));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons)
      expect(reason).toMatchObject({ code: 1254291, name: "WriteConflict", retry: "serialize" });
    expect(namesIn(stand, path)).toHaveLength(ends.length - reasons.length);
  });

  it("of two processes all end well, as a conflict is tried again: nothing lost, nothing doubled", async () => {
    const stand = await makeStand({ fair: true, latency });
    const path = tableOf(stand, 0);
    const clients = [stand.client(), stand.client()] as const;
    await stand.run(Promise.all(names.map((name, index) => create(clients[index % 2 === 0 ? 0 : 1], path, name))));
    expect(stand.verdicts("bitable.v1.appTableRecord.create")).toContain("conflict");
    expect(namesIn(stand, path).toSorted()).toEqual(names.toSorted());
  });

  it("do not wait for those to another table", async () => {
    const stand = await makeStand({ fair: true, latency: { ms: 1000 } });
    const paths = [tableOf(stand, 0), tableOf(stand, 0), tableOf(stand, 0)];
    const client = stand.client();
    await stand.run(client.bitable.v1.app.get({ path: placeIn(stand.mock.demo.base) }));
    const before = stand.clock.now();
    await stand.run(Promise.all(paths.map((path) => create(client, path, "一"))));
    expect(stand.clock.now() - before).toBeLessThan(1100);
  });

  it("leave the queue where they are given up, and the others go on", async () => {
    const stand = await makeStand({ fair: true, latency });
    const path = tableOf(stand, 0);
    const client = stand.client();
    const controller = new AbortController();
    const first = create(client, path, "一");
    const given = client.bitable.v1.appTableRecord.create(
      { path, params: { user_id_type: "open_id" }, data: { fields: { 名: "二" } } },
      { signal: controller.signal },
    );
    const last = create(client, path, "三");
    controller.abort(new Error("enough"));
    expect(await stand.run(failureOf(given))).toMatchObject({ name: "AbortedError", mayHaveHappened: false });
    await stand.run(Promise.all([first, last]));
    expect(namesIn(stand, path)).toEqual(["一", "三"]);
  });
});
