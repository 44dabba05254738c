import { LarkError, type Client } from "@larkwright/client";
import { describe, expect, it } from "vitest";

import type { Fault } from "../../../templates/mock/src/index.ts";
import { failureOf } from "../../failure-of.ts";
import { makeStand, namesIn, tableOf, type Place, type Stand } from "./stand.ts";

/** The service did nothing, and says so. */
const refusals: readonly Fault[] = [{ code: 99991400 }, { code: 1254607 }, { code: 1254290 }, { code: 1254291 }];

/** Whether the call was carried out, its caller cannot know. */
const accidents: readonly Fault[] = [
  { status: 500 },
  { status: 502 },
  { status: 503, when: "after" },
  { status: 504, when: "after" },
  { code: 1255001 },
  { code: 1255040, when: "after" },
  { reset: true },
  { reset: true, when: "after" },
  { cut: true },
];

interface Struck extends Stand {
  readonly place: Place;
  readonly client: () => Client;
}

/** A table of one record, and a fault that happens so often to the next calls of an operation. */
async function struck(operation: string, fault: Fault): Promise<Struck> {
  const stand = await makeStand({ fair: true });
  const place = tableOf(stand, 1);
  stand.mock.fail({ operation: `bitable.v1.appTableRecord.${operation}`, ...fault });
  return { ...stand, place };
}

const named = (name: string) => ({ params: { user_id_type: "open_id" as const }, data: { fields: { 名: name } } });

describe("what fails for a moment", () => {
  it.each([...refusals, ...accidents])("as by %j is read again", async (fault) => {
    const { run, client, place } = await struck("list", { ...fault, times: 2 });
    const { data } = await run(client().bitable.v1.appTableRecord.list({ path: place }));
    expect(data.total).toBe(1);
  });

  it.each(refusals)("as by %j is written again, as nothing was done", async (fault) => {
    const stand = await struck("create", { ...fault, times: 2 });
    await stand.run(stand.client().bitable.v1.appTableRecord.create({ path: stand.place, ...named("新") }));
    expect(namesIn(stand, stand.place)).toEqual(["0", "新"]);
    expect(stand.verdicts("bitable.v1.appTableRecord.create")).toEqual(["faulted", "faulted", "answered"]);
  });

  it.each(accidents)("as by %j is written again under its idempotency key, and done once", async (fault) => {
    const stand = await struck("batchCreate", { ...fault, times: 2 });
    const data = { records: ["一", "二"].map((name) => ({ fields: { 名: name } })) };
    const answer = await stand.run(stand.client().bitable.v1.appTableRecord.batchCreate({ path: stand.place, data }));
    expect(answer.data.records).toHaveLength(2);
    expect(namesIn(stand, stand.place)).toEqual(["0", "一", "二"]);
  });

  it.each(accidents)(
    "as by %j is not written again without a key: the caller is told that it may have happened",
    async (fault) => {
      const stand = await struck("create", fault);
      const call = stand.client().bitable.v1.appTableRecord.create({ path: stand.place, ...named("新") });
      const error = await stand.run(failureOf(call));
      expect(error).toBeInstanceOf(LarkError);
      expect(error).toMatchObject({ mayHaveHappened: true });
      expect(stand.verdicts("bitable.v1.appTableRecord.create")).toEqual(["faulted"]);
      const isDone = fault.when === "after" || fault.cut === true;
      expect(namesIn(stand, stand.place)).toEqual(isDone ? ["0", "新"] : ["0"]);
    },
  );

  it("is not asked for again where the caller wants none of it", async () => {
    const { run, client, place, verdicts } = await struck("list", { status: 503 });
    await run(failureOf(client().bitable.v1.appTableRecord.list({ path: place }, { retry: false })));
    expect(verdicts("bitable.v1.appTableRecord.list")).toEqual(["faulted"]);
  });

  it.each([{ garbage: true }, { status: 403 }] as const)(
    "is not asked for again where %j says that it is no such service",
    async (fault) => {
      const { run, client, place, verdicts } = await struck("list", fault);
      const error = await run(failureOf(client().bitable.v1.appTableRecord.list({ path: place })));
      expect(error).toMatchObject({ name: "AnswerError", retry: "never" });
      expect(verdicts("bitable.v1.appTableRecord.list")).toEqual(["faulted"]);
    },
  );
});

describe("an idempotency key", () => {
  it("of the caller's makes two calls one", async () => {
    const stand = await makeStand();
    const place = tableOf(stand, 0);
    const { batchCreate } = stand.client().bitable.v1.appTableRecord;
    const params = { client_token: "fe599b60-450f-46ff-b2ef-9f6675625b97" };
    const data = { records: [{ fields: { 名: "一" } }] };
    const [first, second] = await stand.run(Promise.all([0, 1].map(() => batchCreate({ path: place, params, data }))));
    expect(second?.data).toEqual(first?.data);
    expect(namesIn(stand, place)).toEqual(["一"]);
    expect(stand.verdicts("bitable.v1.appTableRecord.batchCreate")).toContain("replayed");
  });

  it("is another for each call that has none", async () => {
    const stand = await makeStand();
    const place = tableOf(stand, 0);
    const { batchCreate } = stand.client().bitable.v1.appTableRecord;
    const calls = Array.from({ length: 20 }, (_, index) =>
      batchCreate({ path: place, data: { records: [{ fields: { 名: String(index) } }] } }),
    );
    await stand.run(Promise.all(calls));
    expect(namesIn(stand, place)).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
  });
});

describe("a storm of 503", () => {
  it("is outlasted by those who read", async () => {
    const stand = await makeStand({ fair: true });
    const place = tableOf(stand, 3);
    stand.mock.fail({ operation: "bitable.*", status: 503, forMs: 8000 });
    const { list } = stand.client().bitable.v1.appTableRecord;
    const answers = await stand.run(Promise.all([1, 2, 3].map(() => list({ path: place }))));
    expect(answers.map(({ data }) => data.total)).toEqual([3, 3, 3]);
  });

  it("that does not end is an error after so many attempts, with pauses that grow", async () => {
    const stand = await makeStand({ fair: true });
    const place = tableOf(stand, 0);
    stand.mock.fail({ operation: "bitable.*", status: 503, rate: 1 });
    const { list } = stand.client({ retry: { attempts: 6 }, random: () => 1 }).bitable.v1.appTableRecord;
    expect(await stand.run(failureOf(list({ path: place })))).toMatchObject({ name: "AnswerError", status: 503 });
    const times = stand.mock.requests().flatMap(({ operation, at }) => (operation?.startsWith("bitable.") ? [at] : []));
    expect(times.slice(1).map((at, index) => at - (times[index] ?? 0))).toEqual([500, 1000, 2000, 4000, 8000]);
  });

  it("does not get the load several times over: the budget of all calls runs out", async () => {
    const stand = await makeStand({ fair: true });
    const place = tableOf(stand, 0);
    stand.mock.fail({ operation: "bitable.*", status: 503, rate: 1 });
    const { list } = stand.client({ retry: {} }).bitable.v1.appTableRecord;
    const ends = await stand.run(Promise.allSettled(Array.from({ length: 100 }, () => list({ path: place }))));
    expect(ends.every(({ status }) => status === "rejected")).toBe(true);
    expect(stand.verdicts("bitable.v1.appTableRecord.list")).toHaveLength(120);
  });
});
