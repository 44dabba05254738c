import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { ApiError, createClient, TimeoutError, type Client, type CoreOptions, type LogEntry } from "@larkwright/client";
import { paginate } from "@larkwright/client/loops";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createMock, type Mock, type RequestEntry } from "../../../templates/mock/src/index.ts";
import { contractFolder } from "../../mock/contract-folder.ts";

const operation = "bitable.v1.appTableRecord.list";
const fields = [
  { name: "编号", type: 1 },
  { name: "价格", type: 2 },
  { name: "已付", type: 7 },
];

let mock: Mock;
/** Of a table with three records, 0 and false among their values. */
let path: { readonly app_token: string; readonly table_id: string };

beforeEach(async () => {
  mock = await createMock({ contract: contractFolder });
  const records = [0, 1, 2].map((price) => ({ 编号: `A-${String(price)}`, 价格: price, 已付: false }));
  const { app_token, tables } = mock.createBase({ tables: [{ name: "订单", fields, records }] });
  path = { app_token, table_id: tables[0]?.table_id ?? "" };
});

afterEach(() => mock.close());

/** A client of the mock, over the network, and its operation that lists records. */
function clientOf(options: CoreOptions = {}) {
  const { appId, appSecret } = mock.demo;
  const client: Client = createClient({ appId, appSecret, baseUrl: mock.url, random: () => 0, ...options });
  return { client, list: client.bitable.v1.appTableRecord.list };
}

/** All requests but those for tokens. */
function calls(): readonly RequestEntry[] {
  return mock.requests().filter((request) => request.operation?.startsWith("auth.") !== true);
}

function tokenCalls(): readonly RequestEntry[] {
  return mock.requests().filter((request) => request.operation?.startsWith("auth.") === true);
}

const verdicts = (): readonly string[] => calls().map(({ verdict }) => verdict);

/** What the official SDK, version 1.74.0, gets wrong, one test each. */
describe("unlike the official SDK, the client", () => {
  it("throws a business error that comes on HTTP 200", async () => {
    const error = await failureOf(clientOf().list({ path: { ...path, app_token: "bascnNotThere" } }));
    expect(error).toBeInstanceOf(ApiError);
    const logId = calls()[0]?.logId;
    expect(error).toMatchObject({ code: 1254040, name: "BaseTokenNotFound", status: 200, logId });
  });

  it("shows no token and no secret in an error, its causes or the log, even if the service repeats it", async () => {
    const entries: LogEntry[] = [];
    let token = "";
    const { list } = clientOf({
      log: (entry) => entries.push(entry),
      async fetch(input, init) {
        const answer = await fetch(input, init);
        token = new Headers(init?.headers).get("authorization")?.slice("Bearer ".length) ?? "";
        if (token === "") return answer;
        const msg = `token ${token} of ${mock.demo.appSecret}`;
        return Response.json({ code: 1, msg }, { status: 400 });
      },
    });
    const error = await failureOf(list({ path }));
    const looks = [error, entries].map((value) => inspect(value, { depth: 20, showHidden: true, getters: true }));
    const shown = looks.join() + JSON.stringify([error, entries]) + String(error.stack);
    expect(token).toMatch(/^t-/);
    for (const secret of [token, mock.demo.appSecret]) expect(shown).not.toContain(secret);
    expect(entries.map(({ error: logged }) => logged)).toEqual([undefined, error]);
    expect(verdicts()).toEqual(["answered"]);
  });

  it("shows no token in the error of a connection that broke", async () => {
    mock.fail({ operation, reset: true });
    const tokens: string[] = [];
    const { list } = clientOf({
      retry: false,
      fetch(input, init) {
        tokens.push(new Headers(init?.headers).get("authorization") ?? "");
        return fetch(input, init);
      },
    });
    const error = await failureOf(list({ path }));
    expect(error.name).toBe("NetworkError");
    const token = tokens.at(-1)?.slice("Bearer ".length) ?? "";
    expect(token).toMatch(/^t-/);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(token);
  });

  it("keeps to the documented limit of its own accord", async () => {
    const { list } = clientOf();
    await Promise.all(Array.from({ length: 25 }, () => list({ path })));
    expect(verdicts()).toEqual(Array(25).fill("answered"));
    const arrivals = calls().map(({ at }) => at);
    const inASecond = arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 1000).length);
    expect(Math.max(...inASecond)).toBeLessThanOrEqual(10);
  });

  it.each([
    ["HTTP 429", 429],
    ["HTTP 400", 400],
  ])("waits as long as it is told and repeats a call that was limited by %s", async (_, status) => {
    mock.fail({ operation, code: 99991400, status });
    const start = performance.now();
    expect((await clientOf().list({ path })).data.total).toBe(3);
    expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
    expect(verdicts()).toEqual(["faulted", "answered"]);
  });

  it("fetches one token for five calls at once", async () => {
    const { list } = clientOf();
    await Promise.all(Array.from({ length: 5 }, () => list({ path })));
    expect(tokenCalls().length).toBe(1);
    expect(calls().map(({ caller }) => caller?.kind)).toEqual(Array(5).fill("tenant"));
  });

  it.each([
    ["HTTP 200", 200],
    ["HTTP 400", 400],
  ])("fetches another token and repeats the call when the first one is refused with %s", async (_, status) => {
    mock.fail({ operation, code: 99991663, status, expireTokens: true });
    expect((await clientOf().list({ path })).data.total).toBe(3);
    expect(tokenCalls().length).toBe(2);
    expect(verdicts()).toEqual(["faulted", "answered"]);
  });

  it("throws when a page behind the first fails", async () => {
    const seen: string[] = [];
    const params = { page_size: 2 };
    const error = await failureOf(
      (async () => {
        for await (const { record_id } of paginate(clientOf().list, { path, params }, { prefetch: false })) {
          if (seen.push(record_id) === 1) mock.fail({ operation, code: 1254040 });
        }
      })(),
    );
    expect(seen.length).toBe(2);
    expect(error).toMatchObject({ name: "BaseTokenNotFound" });
  });

  it("keeps false and 0 in pages", async () => {
    const pages = async (params: object): Promise<readonly object[]> => {
      const list = [];
      for await (const { data } of paginate(clientOf().list, { path, params }).pages()) list.push(data);
      return list;
    };
    const fields = [0, 1, 2].map((price) => ({ 编号: `A-${String(price)}`, 价格: String(price), 已付: false }));
    expect(await pages({ page_size: 2 })).toMatchObject([
      { items: fields.slice(0, 2).map((each) => ({ fields: each })), has_more: true, total: 3 },
      { items: [{ fields: fields[2] }], has_more: false, total: 3 },
    ]);
    expect(await pages({ filter: "CurrentValue.[价格]>9" })).toMatchObject([{ has_more: false, total: 0 }]);
  });

  it("sends false and 0 as parameters and in bodies", async () => {
    const { client } = clientOf();
    const params = { automatic_fields: false, display_formula_ref: false };
    await client.bitable.v1.appTableRecord.list({ path, params });
    await client.bitable.v1.appTableRecord.create({
      path,
      params: { user_id_type: "open_id" },
      data: { fields: { 已付: false, 价格: 0 } },
    });
    // A parameter that may be 0, of a call that has no page.
    await failureOf(client.request({ method: "GET", path: "/open-apis/a/v1/b", params: { offset: 0 } }));
    const [listed, created, other] = calls();
    expect(listed?.query).toBe("automatic_fields=false&display_formula_ref=false");
    expect(created?.body).toEqual({ fields: { 已付: false, 价格: 0 } });
    expect(other?.query).toBe("offset=0");
    expect(verdicts()).toEqual(["answered", "answered", "unknown"]);
  });

  it("encodes path parameters, so that none leads to another address", async () => {
    const { list } = clientOf();
    const odd = "a b?c=d#e/../表";
    await failureOf(list({ path: { ...path, table_id: odd } }));
    expect(calls()[0]?.path).toBe(
      `/open-apis/bitable/v1/apps/${path.app_token}/tables/a%20b%3Fc%3Dd%23e%2F..%2F%E8%A1%A8/records`,
    );
    expect(await failureOf(list({ path: { ...path, table_id: "a b?c=d#e" } }))).toMatchObject({
      name: "WrongTableId",
    });
    await expect(list({ path: { app_token: "..", table_id: "tbl1" } })).rejects.toThrow(TypeError);
  });

  it("sends a list as a list", async () => {
    const data = [{ a: 1 }, 0, false];
    await failureOf(clientOf().client.request({ method: "POST", path: "/open-apis/a/v1/b", data }));
    expect(calls()[0]?.body).toEqual(data);
  });

  it("ends a call whose time is over", async () => {
    mock.fail({ operation, delayMs: 10_000 });
    const { list } = clientOf({ timeoutMs: 10_000, retry: false });
    const start = performance.now();
    expect(await failureOf(list({ path }, { timeoutMs: 50 }))).toBeInstanceOf(TimeoutError);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("loads as ECMAScript modules in plain Node, without any package beside it", () => {
    const folder = mkdtempSync(join(tmpdir(), "larkwright-esm-"));
    try {
      const modules = transpiled(join(import.meta.dirname, "../../../generated/client/src"), folder);
      const loads = modules.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});`).join("\n");
      const run = spawnSync(process.execPath, ["--input-type=module", "--eval", loads], { encoding: "utf8" });
      expect(run.stderr).toBe("");
      expect(run.status).toBe(0);
      expect(modules.length).toBeGreaterThan(20);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The package's modules as JavaScript, each by itself. */
function transpiled(source: string, folder: string): string[] {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const file = join(folder, name.replace(/\.ts$/, ".js"));
      mkdirSync(dirname(file), { recursive: true });
      const { outputText } = ts.transpileModule(readFileSync(join(source, name), "utf8"), { compilerOptions });
      writeFileSync(file, outputText);
      return file;
    });
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("it did not fail with an Error");
}
