import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { hostileClient } from "./hostile-client.ts";

const root = mkdtempSync(join(tmpdir(), "larkwright-client-"));
let server: Server;
let baseUrl = "";
const requests: { method: string; url: string; type: string; token: string; body: string }[] = [];

beforeAll(async () => {
  for (const [path, text] of await hostileClient()) write(path, text);
  write("client/src/use.ts", use);
  server = createServer(
    (request, response) =>
      void answer(request).then(([status, body]) =>
        response.writeHead(status, { "content-type": "application/json", "x-tt-logid": "log1" }).end(body),
      ),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  baseUrl = typeof address === "object" && address !== null ? `http://127.0.0.1:${String(address.port)}` : "";
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Calls as a user writes them, and calls that must not compile. */
const use = `
import { createClient, LarkError, type Client } from "./index.js";
import { createCore } from "./core.js";
import { list, listAbout, type ListAppTableRecordParams, type ListAppTableRecordResponse } from "./bitable/v1/app-table-record.js";
import { BaseTokenNotFound } from "./bitable/error-codes.js";
import { bindBitable } from "./bitable/index.js";
import type { Node } from "./bitable/schemas.js";
import type { DriveFileBitableRecordChangedV1 } from "./drive/events.js";
const client: Client = createClient({});
export const answer: Promise<ListAppTableRecordResponse> = client.bitable.v1.appTableRecord.list({ path: { app_token: "a", table_id: "b" } });
export const ids: Promise<string[]> = answer.then(({ data }) => data.items.map((item) => item.id));
export const code: 1254040 = BaseTokenNotFound.code;
export const isOurs = (error: unknown): error is LarkError => error instanceof LarkError;
void list(createCore({}), { path: { app_token: "a", table_id: "b" }, params: { page_size: 0 } });
void client.bitable.v1.appTableRecord.delete({ path: { record_id: "x" } });
void bindBitable(createCore({})).v1.appTableRecord.delete({ path: { record_id: "x" } });
void client.bitable.v1.constructor.constructor_();
void client.request({ method: "GET", path: "/open-apis/x" });
void client.drive.v1.media.uploadAll({ data: { file_name: "x", file: new Blob([]) } });
export const node: Node = { id: "1", children: [{ id: "2" }] };
export const sent: DriveFileBitableRecordChangedV1 = { schema: "2.0" };
export const items: "items" = list.facts.pagination.items;
export const most: 500 = client.bitable.v1.constructor.batch.facts.batch.max;
export const page: string | undefined = listAbout.docs.url;
export const params: ListAppTableRecordParams = { page_size: 1, ids: ["a"] };
export const safe = client.bitable.v1.appTableRecord.list.safe({ path: { app_token: "a", table_id: "b" } }, { as: "user" });
export const blob: Promise<Blob> = client.drive.v1.media.download({ path: { file_token: "x" } }).then(({ data }) => data.blob());
// @ts-expect-error an operation without a body takes none
void client.bitable.v1.appTableRecord.list({ path: { app_token: "a", table_id: "b" }, data: {} });
// @ts-expect-error an operation takes only the tokens that its page names
void list(createCore({}), { path: { app_token: "a", table_id: "b" } }, { as: "app" });
// @ts-expect-error a required part is missing
void client.bitable.v1.appTableRecord.list({});
// @ts-expect-error a required member is missing
void client.auth.v3.tenantAccessToken.internal({ data: {} });
`;

describe("the emitted client", () => {
  it("compiles under the strictest flags, hostile names and prose included", () => {
    expect(compile()).toEqual([]);
  });

  it("sends what the caller passes and answers with the envelope", async () => {
    const client = await load("index.js").then(({ createClient }) =>
      createClient({ tenantToken: () => "secret", baseUrl }),
    );
    const answered = await client.bitable.v1.appTableRecord.list({
      path: { app_token: "a/b", table_id: "c?" },
      params: { page_size: 0, ids: ["x", "y&"], deleted: false, gone: undefined },
    });
    expect(requests.at(-1)).toMatchObject({
      method: "GET",
      url: "/open-apis/bitable/v1/apps/a%2Fb/tables/c%3F/records?page_size=0&ids=x&ids=y%26&deleted=false",
      token: "Bearer secret",
    });
    expect(answered).toMatchObject({ code: 0, msg: "ok", data: { items: [] }, status: 200, logId: "log1" });
  });

  it("takes and gives the same through the facade and through a module's function", async () => {
    const { createClient } = await load("index.js");
    const { list } = await load("bitable/v1/app-table-record.js");
    const client = createClient({ tenantToken: "secret", baseUrl });
    const path = { app_token: "fails", table_id: "x" };
    const bound = await client.bitable.v1.appTableRecord.list.safe({ path });
    const bare = await list.safe(client.$core, { path });
    expect(bound).toMatchObject({ ok: false, error: { name: "BaseTokenNotFound" } });
    expect(bare).toEqual(bound);
    expect(client.bitable.v1.appTableRecord.list.facts).toBe(list.facts);
    expect(client.bitable.v1.appTableRecord).not.toHaveProperty("listAbout");
  });

  it("throws a business error on HTTP 200 with what the documents say of its code", async () => {
    const { createClient, LarkError } = await load("index.js");
    const client = createClient({ tenantToken: "secret", baseUrl });
    const error: unknown = await client.bitable.v1.appTableRecord
      .list({ path: { app_token: "fails", table_id: "x" } })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LarkError);
    expect(error).toMatchObject({
      code: 1254040,
      name: "BaseTokenNotFound",
      kind: "not_found",
      retry: "never",
      status: 200,
    });
    expect(String(error) + JSON.stringify(error)).not.toContain("secret");
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function compile(): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "client/tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (config === undefined) return ["no tsconfig.json"];
  const program = ts.createProgram(config.fileNames, config.options);
  const emit = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...emit.diagnostics, ...config.errors].map((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    return `${diagnostic.file?.fileName ?? ""}:${String(diagnostic.start)} ${text}`;
  });
}

type Call = (...args: readonly unknown[]) => Promise<unknown>;
type Loaded = Call & { readonly safe: Call; readonly facts: object };

interface LoadedClient {
  readonly $core: object;
  readonly bitable: { readonly v1: { readonly appTableRecord: { readonly list: Loaded } } };
}

interface LoadedModule {
  readonly createClient: (options: object) => LoadedClient;
  readonly LarkError: new () => Error;
  readonly list: Loaded;
}

/** What the compiler made, as far as it is used here; the calls themselves are type-checked in `use`. */
async function load(file: string): Promise<LoadedModule> {
  return (await import(/* @vite-ignore */ join(root, "client/dist", file))) as LoadedModule;
}

async function answer(request: IncomingMessage): Promise<[number, string]> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const { method = "", url = "", headers } = request;
  requests.push({ method, url, type: headers["content-type"] ?? "", token: headers.authorization ?? "", body });
  if (url.includes("/fails/")) return [200, JSON.stringify({ code: 1254040, msg: "not found" })];
  return [200, JSON.stringify({ code: 0, msg: "ok", data: { items: [] } })];
}
