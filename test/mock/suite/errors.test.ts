import {
  AnswerError,
  ApiError,
  isCode,
  NetworkError,
  TimeoutError,
  type Client,
  type OperationFacts,
} from "@larkwright/client";
import { beforeAll, describe, expect, it } from "vitest";

import { loadContract } from "../../../templates/mock/src/contract/load.ts";
import { contractFolder } from "../contract-folder.ts";
import { failureOf } from "../../failure-of.ts";
import { makeStand, placeIn, type Stand } from "./stand.ts";

const { operations } = loadContract(contractFolder);

/** Any function of the client's facade. */
interface AnyCall {
  (args: object, options: object): Promise<unknown>;
  safe(args: object, options: object): Promise<{ readonly ok: boolean; readonly error?: unknown }>;
  readonly facts: OperationFacts;
}

/** `client.bitable.v1.app.get` by its name. */
function callOf(client: Client, id: string): AnyCall {
  const found = id.split(".").reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], client);
  if (typeof found !== "function") throw new Error(`the client has no ${id}`);
  return found as AnyCall;
}

/** Something for each path parameter. */
function argsOf({ path }: OperationFacts): object {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
  return { path: Object.fromEntries(names.map((name) => [name, "x"])), params: {}, data: {} };
}

describe("a documented failure", () => {
  let stand: Stand;
  let client: Client;
  beforeAll(async () => {
    stand = await makeStand({ fair: true });
    client = stand.client({ retry: false, limiter: false });
  });

  it.each(operations)("of $id is an error with its code, name, kind and advice, thrown or given", async (operation) => {
    const { id } = operation;
    // What was said before is no more to be looked through.
    stand.mock.reset();
    const call = callOf(client, id);
    const rows = new Map(
      operation
        .details()
        .errors.toReversed()
        .map((row) => [row.code, row]),
    );
    const checked = [...rows.values()].map(async ({ code, message, status }) => {
      const headers = { prefer: `code=${String(code)}` };
      const error = await failureOf(call(argsOf(call.facts), { headers }));
      const about = { code, msg: message, operationId: id, ...(status === undefined ? {} : { status }) };
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ ...about, ...meaningOf(call.facts, error as ApiError) });
      expect(error).toHaveProperty("logId", expect.stringMatching(/^\d{14}[0-9A-F]{20}$/));
      const result = await call.safe(argsOf(call.facts), { headers });
      expect(result).toMatchObject({ ok: false, error: about });
    });
    await stand.run(Promise.all(checked));
    expect(rows.size).toBeGreaterThan(0);
    expect(new Set(stand.verdicts(id))).toEqual(new Set(["faulted"]));
  });
});

/** Under the name that all pages of a service agree on; what holds for any operation comes before what its page says. */
function meaningOf({ id, errors }: OperationFacts, { code, status }: ApiError): object {
  const known = errors.find((row) => row.code === code);
  if (known === undefined) throw new Error(`${id}: the client does not know ${String(code)}`);
  const { name, kind, retry } = known;
  return status === 429 || code === 99991400
    ? { name, kind: "rate_limited", retry: "after_reset" }
    : { name, kind, retry };
}

describe("a call that the service refuses by itself", () => {
  it.each([
    ["bitable.v1.app.get", { app_token: "bascnNotThere00000000000000" }, 1254040],
    ["bitable.v1.appTableRecord.list", { table_id: "tblAAAAAAAAAAAAA" }, 1254041],
    ["bitable.v1.appTableRecord.get", { record_id: "recAAAAAAAAAAAAA" }, 1254043],
  ] as const)("as %s with %j gets the documented code, in any weather", async (id, path, code) => {
    const stand = await makeStand();
    const call = callOf(stand.client(), id);
    const known = { ...placeIn(stand.mock.demo.base), record_id: stand.mock.demo.base.tables[0]?.record_ids[0] };
    for (let times = 0; times < 20; times += 1) {
      const error = await stand.run(failureOf(call({ path: { ...known, ...path } }, {})));
      expect(error).toMatchObject({ code, kind: "not_found", retry: "never" });
    }
    expect(stand.happened()).toBeGreaterThan(0);
  });

  it("is told from others by the documented name, with what was wrong", async () => {
    const stand = await makeStand({ fair: true });
    const { list } = stand.client().bitable.v1.appTableRecord;
    const path = placeIn(stand.mock.demo.base);
    const error = await stand.run(failureOf(list({ path, params: { filter: "CurrentValue.[" } })));
    expect(isCode(error, list, "InvalidFilter")).toBe(true);
    expect(isCode(error, list, "BaseTokenNotFound")).toBe(false);
    expect(error).toHaveProperty("remedy", expect.stringContaining("filter"));
  });

  it("gives a result where it succeeds", async () => {
    const stand = await makeStand();
    const result = await stand.run(stand.client().bitable.v1.app.get.safe({ path: placeIn(stand.mock.demo.base) }));
    expect(result).toMatchObject({ ok: true, code: 0, data: { app: { app_token: stand.mock.demo.base.app_token } } });
  });
});

describe("what is no answer of the service", () => {
  const cases = [
    [{ status: 502 }, AnswerError, { status: 502, mayHaveHappened: true, retry: "backoff" }, /HTTP 502: <html>/],
    [{ status: 403 }, AnswerError, { status: 403, mayHaveHappened: false, retry: "never" }, /HTTP 403/],
    [{ reset: true }, NetworkError, { mayHaveHappened: true, retry: "backoff" }, /./],
    [{ cut: true }, NetworkError, { mayHaveHappened: true, retry: "backoff" }, /./],
    [{ garbage: true }, AnswerError, { mayHaveHappened: true }, /HTTP 200/],
    [{ code: 4711 }, ApiError, { code: 4711, name: "Undocumented", kind: "unknown", retry: "never" }, /undocumented/],
    [{ code: 4711, status: 500 }, ApiError, { code: 4711, kind: "unavailable", mayHaveHappened: true }, /undocumented/],
  ] as const;

  it.each(cases)("as after the fault %j is an error of its own kind", async (fault, kind, members, message) => {
    const stand = await makeStand({ fair: true });
    stand.mock.fail({ operation: "bitable.v1.app.get", ...fault });
    const { app } = stand.client({ retry: false }).bitable.v1;
    const error = await stand.run(failureOf(app.get({ path: placeIn(stand.mock.demo.base) })));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ operationId: "bitable.v1.app.get", ...members });
    expect(error.message).toMatch(message);
  });

  it("as of one that takes too long, or is not waited for, is one as well", async () => {
    const stand = await makeStand({ fair: true, sleep: () => new Promise(() => undefined) });
    stand.mock.fail({ operation: "bitable.v1.app.get", delayMs: 1, times: 2 });
    const { app } = stand.client({ retry: false }).bitable.v1;
    const path = placeIn(stand.mock.demo.base);
    const late = await failureOf(app.get({ path }, { timeoutMs: 20 }));
    expect(late).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const call = failureOf(app.get({ path }, { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error("enough")), 10);
    expect(await call).toMatchObject({ name: "AbortedError", cause: { message: "enough" } });
  });
});
