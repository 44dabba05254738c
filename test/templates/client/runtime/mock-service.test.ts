import { describe, expect, it } from "vitest";

import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, json, mockService, type Sent } from "./mock-service.ts";

const path = { id: 1 };
const paged: OperationFacts = { ...facts, id: "a.v1.c.list", method: "GET", path: "/open-apis/c" };
const { sends: _none, ...read } = paged;

/** What the service of these tests promises, so that they say what they seem to. */
describe("the service of the client's tests", () => {
  it("refuses what is not documented, whatever a test wants to be answered", async () => {
    const service = mockService([json({ code: 0, msg: "ok", data: {} })], { operations: [read] });
    const send = (params: object): Promise<unknown> => service.core().call(read, { params });
    expect(await failureOf(send({ page_size: 0 }))).toMatchObject({ code: 99992402 });
    expect(await failureOf(service.core().call(facts, { path }))).toMatchObject({ status: 404 });
    const token = "t-not-given-to-anybody";
    expect(await failureOf(service.core().call(read, {}, { tenantToken: token }))).toMatchObject({ code: 99991663 });
    expect(await send({ page_size: 1 })).toMatchObject({ logId: "log-1" });
  });

  it("refuses what is too much", async () => {
    const service = mockService([], { fair: true });
    const core = service.core({ limiter: false, retry: false });
    await core.call(facts, { path });
    const ends = await Promise.allSettled(Array.from({ length: 12 }, () => core.call(facts, { path })));
    expect(ends.filter(({ status }) => status === "rejected").length).toBe(3);
    expect(service.requests.filter(({ verdict }) => verdict === "limited").length).toBe(3);
  });

  it("has weather of every kind, which a core outlasts without being limited", async () => {
    const service = mockService([], { operations: [facts, read] });
    const core = service.core({ retry: { attempts: 12, budget: 1000 } });
    await Promise.all(Array.from({ length: 100 }, () => core.call(facts, { path })));
    await Promise.all(Array.from({ length: 100 }, () => core.call(read)));
    expect(service.calls.length).toBe(200);
    const isFaulted = ({ verdict }: Sent): boolean => verdict === "faulted";
    expect(service.requests.filter(isFaulted).length).toBeGreaterThan(30);
    expect(service.requests.filter(({ verdict }) => verdict === "limited")).toEqual([]);
    const happened = service.mock.faults().filter(({ fault }) => fault.operation !== "auth.*");
    expect(happened.filter((each) => each.happened < 1)).toEqual([]);
  });

  it("answers calls as the test says, in turn, then by itself", async () => {
    const service = mockService([{ code: 7 }, json({ code: 8, msg: "own" }), () => json({ code: 0, msg: "last" })]);
    const call = () => service.core().call(facts, { path });
    expect((await failureOf(call())).name).toBe("BaseTokenNotFound");
    expect(await failureOf(call())).toMatchObject({ msg: "own" });
    expect(await call()).toMatchObject({ msg: "last" });
    expect(await call()).toMatchObject({ msg: "ok" });
    expect(service.calls.length).toBe(4);
  });
});
