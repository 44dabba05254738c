import { createClient, type Client } from "@larkwright/client";
import { beforeAll, describe, expect, it } from "vitest";

import type { DocxState } from "../../templates/mock/src/docx/state.ts";
import { createMock, type ActiveFault, type Mock, type RequestEntry } from "../../templates/mock/src/index.ts";
import { contractFolder } from "./contract-folder.ts";
import { busyClock } from "./run/busy-clock.ts";
import { chanceFrom } from "./run/chance.ts";
import { faults } from "./run/harm.ts";
import { makeWorker, table, type Cells, type Tally, type Worker } from "./run/worker.ts";

const calls = 10_000;
const fields = [
  { name: "键", type: 1 },
  { name: "谁", type: 1 },
  { name: "数", type: 2 },
];

interface Run {
  readonly mock: Mock;
  readonly tally: Tally;
  readonly workers: readonly Worker[];
  readonly happened: readonly ActiveFault[];
  readonly requests: readonly RequestEntry[];
  /** All records at the end, read without faults. */
  readonly stored: ReadonlyMap<string, Cells>;
}

/** Two processes, each with limits and turns of its own, and four workers in each, over two tables. */
async function runAll(): Promise<Run> {
  const clock = busyClock();
  const mock = await createMock({
    ...{ port: false, contract: contractFolder, seed: 7, remember: 100_000 },
    ...{ clock: { now: clock.now }, sleep: clock.sleep, latency: { ms: 20, jitter: 60 } },
  });
  const base = mock.createBase({ tables: ["一", "二"].map((name) => ({ name, fields, records: [] })) });
  const client = (seed: number): Client =>
    createClient({
      ...{ appId: mock.demo.appId, appSecret: mock.demo.appSecret, fetch: mock.fetch },
      ...{ clock: clock.client, random: chanceFrom(seed).next },
    });
  const clients = [client(1), client(2)];
  const tally: Tally = { calls: 0, failed: 0, found: 0, missing: 0, documents: [], doubtful: [], wrong: [] };
  const workers = Array.from({ length: 8 }, (_, index) => {
    const path = { app_token: base.app_token, table_id: base.tables[index % 2]?.table_id ?? "" };
    const by = clients[index >> 2] ?? client(3);
    return makeWorker(`w${String(index)}`, {
      client: by,
      path,
      chance: chanceFrom(index + 10),
      tally,
      sleep: clock.sleep,
    });
  });
  for (const fault of faults) mock.fail(fault);
  const work = async (worker: Worker): Promise<void> => {
    while (tally.calls < calls) await worker.step();
  };
  await clock.run(Promise.all(workers.map(work)));
  const happened = mock.faults();
  mock.heal();
  const stored = new Map<string, Cells>();
  for (const { table_id } of base.tables) {
    let token: string | undefined;
    do {
      const path = { app_token: base.app_token, table_id };
      const params = { page_size: 100, ...(token === undefined ? {} : { page_token: token }) };
      const { data } = await clock.run(client(4).bitable.v1.appTableRecord.list({ path, params }));
      for (const { record_id, fields: cells } of data.items ?? []) {
        const { 键: key = "", 数: value = NaN } = table.read(cells);
        stored.set(record_id, { key, value });
      }
      token = data.has_more ? data.page_token : undefined;
    } while (token !== undefined);
  }
  return { mock, tally, workers, happened, requests: mock.requests(), stored };
}

describe("10,000 mixed calls of our client, with limits and five faults in a hundred calls", () => {
  let run: Run;
  beforeAll(async () => {
    run = await runAll();
  });

  it("end with the store as the model has it: nothing lost, nothing doubled", () => {
    const { tally, workers, stored } = run;
    expect(tally.wrong).toEqual([]);
    const wanted = new Map(workers.flatMap(({ model }) => [...model]));
    expect(stored).toEqual(wanted);
    expect(new Set([...stored.values()].map(({ key }) => key)).size).toBe(stored.size);
    expect(stored.size).toBeGreaterThan(50);
  });

  it("made each document once that was answered, and none that was not asked for", () => {
    const { documents, doubtful } = run.tally;
    const made = titlesIn(run.mock.snapshot());
    expect(new Set(made).size).toBe(made.length);
    expect(documents.filter((title) => !made.includes(title))).toEqual([]);
    expect(made.filter((title) => !documents.includes(title) && !doubtful.includes(title))).toEqual([]);
    expect(documents.length).toBeGreaterThan(50);
    expect(doubtful.length).toBeGreaterThan(0);
  });

  it("met every kind of fault, limits and conflicts, and none that the mock did not mean", () => {
    const { happened, requests, tally } = run;
    expect(happened).toHaveLength(faults.length);
    expect(happened.filter(({ happened: count }) => count < 5)).toEqual([]);
    const count = (verdict: string) => requests.filter((request) => request.verdict === verdict).length;
    expect(tally.calls).toBeGreaterThanOrEqual(calls);
    expect(count("broken") + count("malformed") + count("unknown") + count("invalid")).toBe(0);
    expect(count("limited")).toBeGreaterThan(10);
    expect(count("conflict")).toBeGreaterThan(0);
    expect(count("replayed")).toBeGreaterThan(0);
  });

  it("left the client in doubt now and then, both about calls that were carried out and others that were not", () => {
    expect(run.tally.found).toBeGreaterThan(5);
    expect(run.tally.missing).toBeGreaterThan(5);
  });
});

/** Of all documents that the mock holds. */
function titlesIn(snapshot: unknown): readonly string[] {
  const { systems } = snapshot as { readonly systems: { readonly docx: DocxState } };
  return Object.values(systems.docx.documents).map(({ title }) => title);
}
