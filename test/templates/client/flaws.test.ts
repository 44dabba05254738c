import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { ApiError, createClient, TimeoutError, type Client, type CoreOptions, type LogEntry } from "@larkwright/client";
import { paginate } from "@larkwright/client/loops";
import ts from "typescript";
import { afterEach, describe, expect, it } from "vitest";
import { localService, type LocalService, type Reply } from "./local-service.ts";

const path = { app_token: "app1", table_id: "tbl1" };
const item = (id: string) => ({ record_id: id, fields: {} });
const page = (items: readonly object[], rest: object = { has_more: false }): Reply => ok({ items, ...rest });
const ok = (data: object): Reply => ({ code: 0, msg: "success", data });

let service: LocalService | undefined;

/** A client of a service that answers so. */
async function clientOf(answer: Parameters<typeof localService>[0], options: CoreOptions = {}) {
  service = await localService(answer);
  const client: Client = createClient({
    appId: "cli_a",
    appSecret: "very-secret-secret",
    baseUrl: service.baseUrl,
    random: () => 0,
    ...options,
  });
  return { client, service, list: client.bitable.v1.appTableRecord.list };
}

afterEach(async () => {
  await service?.close();
  service = undefined;
});

/** What the official SDK, version 1.74.0, gets wrong, one test each. */
describe("unlike the official SDK, the client", () => {
  it("throws a business error that comes on HTTP 200", async () => {
    const { list } = await clientOf(() => ({ code: 1254040, msg: "BaseTokenNotFound" }));
    const error = await failureOf(list({ path }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 1254040, name: "BaseTokenNotFound", status: 200, logId: "log-1" });
  });

  it("shows no token and no secret in an error, its causes or the log, even if the service repeats it", async () => {
    const entries: LogEntry[] = [];
    const body = JSON.stringify({ code: 1, msg: "token t-secret-token-1 of very-secret-secret" });
    const { list } = await clientOf(() => ({ status: 400, body }), { log: (entry) => entries.push(entry) });
    const error = await failureOf(list({ path }));
    const shown = [error, entries].map((value) => inspect(value, { depth: 20, showHidden: true, getters: true }));
    expect(shown.join() + JSON.stringify([error, entries]) + String(error.stack)).not.toMatch(/secret/);
    expect(entries.map(({ error: logged }) => logged)).toEqual([undefined, error]);
  });

  it("shows no token in the error of a connection that broke", async () => {
    const { list } = await clientOf(() => undefined, { timeoutMs: 20, retry: false });
    expect(inspect(await failureOf(list({ path })), { depth: 20, showHidden: true })).not.toMatch(/secret/);
  });

  it("keeps to the documented limit of its own accord", async () => {
    const arrivals: number[] = [];
    const { list } = await clientOf(() => {
      arrivals.push(performance.now());
      return page([]);
    });
    await Promise.all(Array.from({ length: 25 }, () => list({ path })));
    const inASecond = arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 1000).length);
    expect(Math.max(...inASecond)).toBeLessThanOrEqual(10);
  });

  it.each([
    ["HTTP 429", 429],
    ["HTTP 400", 400],
  ])("waits as long as it is told and repeats a call that was limited by %s", async (_, status) => {
    const body = JSON.stringify({ code: 99991400, msg: "request trigger frequency limit" });
    const { list, service } = await clientOf((_call, count) =>
      count === 1 ? { status, headers: { "x-ogw-ratelimit-reset": "1" }, body } : page([item("rec1")]),
    );
    const start = performance.now();
    expect((await list({ path })).data.items).toEqual([item("rec1")]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(1000);
    expect(service.calls.length).toBe(2);
  });

  it("fetches one token for five calls at once", async () => {
    const { list, service } = await clientOf(() => page([]));
    await Promise.all(Array.from({ length: 5 }, () => list({ path })));
    expect(service.tokenCalls.length).toBe(1);
    expect(service.calls.map(({ headers }) => headers.authorization)).toEqual(
      Array.from({ length: 5 }, () => "Bearer t-secret-token-1"),
    );
  });

  it.each([
    ["HTTP 200", 200],
    ["HTTP 400", 400],
  ])("fetches another token and repeats the call when the first one is refused with %s", async (_, status) => {
    const refusal = { status, body: JSON.stringify({ code: 99991663, msg: "token invalid" }) };
    const { list, service } = await clientOf(({ headers }) =>
      headers.authorization === "Bearer t-secret-token-1" ? refusal : page([item("rec1")]),
    );
    expect((await list({ path })).data.items).toEqual([item("rec1")]);
    expect(service.tokenCalls.length).toBe(2);
    expect(service.calls.length).toBe(2);
  });

  it("throws when a page behind the first fails", async () => {
    const { list } = await clientOf((_, count) =>
      count === 1
        ? page([item("rec1")], { has_more: true, page_token: "p2" })
        : { code: 1254040, msg: "BaseTokenNotFound" },
    );
    const seen: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const { record_id } of paginate(list, { path })) seen.push(record_id);
      })(),
    );
    expect(seen).toEqual(["rec1"]);
    expect(error).toMatchObject({ name: "BaseTokenNotFound" });
  });

  it("keeps false and 0 in pages", async () => {
    const fields = { 已付: false, 价格: 0, 备注: "" };
    const { list } = await clientOf(() => page([{ record_id: "rec1", fields }], { has_more: false, total: 0 }));
    const pages = [];
    for await (const { data } of paginate(list, { path }).pages()) pages.push(data);
    expect(pages).toEqual([{ items: [{ record_id: "rec1", fields }], has_more: false, total: 0 }]);
  });

  it("sends false and 0 as parameters and in bodies", async () => {
    const { client, service } = await clientOf(() => ok({}));
    const params = { automatic_fields: false, page_size: 0 };
    await client.bitable.v1.appTableRecord.list({ path, params });
    await client.bitable.v1.appTableRecord.create({
      path,
      params: { user_id_type: "open_id" },
      data: { fields: { 已付: false, 价格: 0 } },
    });
    expect(service.calls[0]?.target).toContain("?automatic_fields=false&page_size=0");
    expect(service.calls[1]?.text).toBe('{"fields":{"已付":false,"价格":0}}');
  });

  it("encodes path parameters, so that none leads to another address", async () => {
    const { list, service } = await clientOf(() => page([]));
    await list({ path: { app_token: "a/../b?c=d#e", table_id: "表 1" } });
    expect(service.calls[0]?.target).toBe(
      "/open-apis/bitable/v1/apps/a%2F..%2Fb%3Fc%3Dd%23e/tables/%E8%A1%A8%201/records",
    );
    await expect(list({ path: { app_token: "..", table_id: "tbl1" } })).rejects.toThrow(TypeError);
  });

  it("sends a list as a list", async () => {
    const { client, service } = await clientOf(() => ok({}));
    await client.request({ method: "POST", path: "/open-apis/a/v1/b", data: [{ a: 1 }, 0, false] });
    expect(service.calls[0]?.text).toBe('[{"a":1},0,false]');
  });

  it("ends a call whose time is over", async () => {
    const { list } = await clientOf(() => undefined, { timeoutMs: 10_000, retry: false });
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
