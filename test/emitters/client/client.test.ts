import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { clientEmitter } from "../../../generator/emitters/client/index.ts";
import type { OutputFile } from "../../../generator/output/output-file.ts";
import { createRender } from "../../../generator/templating/render.ts";
import { copiedFiles } from "../../../generator/templating/copied-files.ts";
import type { Api } from "../../../generator/model/api.ts";
import { hostile, nastyApi, operation } from "../nasty-api.ts";
import { emitApi } from "../emit-api.ts";

const templates = new URL("../../../templates", import.meta.url).pathname;
const context = { report: () => undefined, clientPackage: "@x/client", mockPackage: "@x/mock", version: "1.2.3" };
const root = mkdtempSync(join(tmpdir(), "larkwright-client-"));
const files = new Map<string, string>();
let server: Server;
let baseUrl = "";
const requests: { method: string; url: string; type: string; token: string; body: string }[] = [];

beforeAll(async () => {
  for (const file of await emitted()) files.set(file.path, file.text);
  for (const [path, text] of files) write(path, text);
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

  it("says on the first line of each generated file that it is generated", () => {
    const generated = [...files].filter(
      ([path]) => path.endsWith(".ts") && !/runtime|src\/(?:core|loops|records|redis|long-connection)\.ts/.test(path),
    );
    expect(generated.filter(([, text]) => !text.startsWith("// Generated by larkwright"))).toEqual([]);
  });

  it("stays inside its folder and tells files apart that differ only in form", () => {
    expect(
      [...files.keys()].filter(
        (path) => !/^client\/(?:[a-z0-9-]+\/)*(?:[a-zA-Z0-9-]+\.(?:ts|json|md|config\.mjs)|LICENSE)$/.test(path),
      ),
    ).toEqual([]);
    expect([...files.keys()].filter((path) => path.includes("src/bitable/v1/app-table-record"))).toEqual([
      "client/src/bitable/v1/app-table-record.ts",
      "client/src/bitable/v1/app-table-record-2.ts",
    ]);
  });

  it("is the same each time", async () => {
    expect(new Map((await emitted()).map(({ path, text }) => [path, text]))).toEqual(files);
  });

  it("tells codes of one name apart by their number", () => {
    const text = files.get("client/src/bitable/error-codes.ts") ?? "";
    expect([...text.matchAll(/export const (\w+)/g)].map((match) => match[1])).toEqual([
      "InvalidRow",
      "BaseTokenNotFound",
      "WriteConflict1254290",
      "WriteConflict1254291",
    ]);
  });

  it("shows the default and the rules of a parameter where it is written", () => {
    expect(files.get("client/src/bitable/v1/app-table-record.ts")).toContain(
      "  /**\n   * Rule: at most 500.\n   *\n   * @default 20\n   */\n  page_size?: number;\n",
    );
  });

  it("tells the runtime what is known of an operation", () => {
    const text = files.get("client/src/bitable/v1/app-table-record.ts") ?? "";
    expect(text.slice(text.indexOf("export const list ="), text.indexOf("export const listAbout")))
      .toMatchInlineSnapshot(`
        "export const list = /* @__PURE__ */ plainOperation<
          ListAppTableRecordArgs,
          ListAppTableRecordResponse,
          "tenant" | "user",
          ListAppTableRecordErrorName,
          ListAppTableRecordFacts
        >({
          id: "bitable.v1.appTableRecord.list",
          method: "GET",
          path: "/open-apis/bitable/v1/apps/{app_token}/tables/{table_id}/records",
          tokens: ["tenant", "user"],
          windows: [{ requests: 1000, seconds: 60 }, { requests: 50, seconds: 1 }],
          get errors() {
            return errorCodes({
              backoff: { conflict: { 1254290: "WriteConflict" } },
              never: { not_found: { 1254040: "BaseTokenNotFound" }, unknown: { 7: "InvalidRow" } },
              serialize: { conflict: { 1254291: "WriteConflict" } },
            });
          },
          pagination: { request: "page_token", response: "page_token", items: "items", more: "has_more" },
        });

        /** Scopes, rate limit and page of \`list\`. */
        "
      `);
  });

  it("has for each operation a name that its module may export, and no other", () => {
    const text = files.get("client/src/bitable/v1/constructor.ts") ?? "";
    const exported = [...text.matchAll(/^export (?:const (\w+)|\{ \w+ as (\w+) \})/gm)].map(([, a, b]) => a ?? b ?? "");
    expect(exported.filter((name) => !name.endsWith("About"))).toMatchInlineSnapshot(`
      [
        "batch",
        "x",
        "unnamed",
        "_9Lives",
        "Node",
        "proto",
        "codes",
        "constructor_",
        "default_",
        "list_",
        "then_",
        "import",
        "operation",
      ]
    `);
  });

  it("lists every module in the package's exports", () => {
    const { exports } = JSON.parse(files.get("client/package.json") ?? "") as {
      exports: Record<string, { types: string }>;
    };
    const sources = Object.values(exports).flatMap(
      ({ types }) => types?.replace("./dist", "client/src").replace(".d.ts", ".ts") ?? [],
    );
    expect(sources.filter((path) => !files.has(path))).toEqual([]);
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(["./bitable", "./bitable/v1/app-table-record"]));
  });

  it("does not let a service know of another", () => {
    const elsewhere = [...files].filter(
      ([path, text]) => /^client\/src\/bitable\//.test(path) && /from "[^"]*\/(?:drive|auth)\//.test(text),
    );
    expect(elsewhere).toEqual([]);
  });

  it("shows schemas that several modules refer to in one module of the service", () => {
    const shown = [...files].filter(([, text]) => text.includes("export interface Node "));
    const used = [...files].filter(([, text]) => text.includes('import type { Node } from "../schemas.js"'));
    expect(shown.map(([path]) => path)).toEqual(["client/src/bitable/schemas.ts"]);
    expect(used.map(([path]) => path)).toEqual(["client/src/bitable/v1/app-table-record.ts"]);
  });

  it("lets nothing from a document become code or a tag", () => {
    const generated = [...files].filter(([path, text]) => path.endsWith(".ts") && text.startsWith("// Generated by"));
    const seen = generated.map(([path, text]) => programParts(path, text));
    const all = (part: "calls" | "identifiers" | "tags" | "others"): string[] =>
      [...new Set(seen.flatMap((parts) => parts[part]))].sort();
    expect(all("calls").filter((name) => !/^bind[A-Z]\w*$/.test(name))).toEqual([
      "bind",
      "clientBase",
      "dispatcher",
      "errorCodes",
      "operation",
      "plainOperation",
    ]);
    expect(all("identifiers").filter((name) => /process|alert|script/i.test(name))).toEqual([]);
    expect(all("tags")).toEqual(["default", "example"]);
    expect(all("others")).toEqual([]);
    expect(generated.filter(([, text]) => /[\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(text))).toEqual([]);
  });

  it("is made service by service from what the service itself says", async () => {
    const emitter = clientEmitter(createRender(templates));
    const whole = await emitApi(emitter, hostileApi(), context);
    const { operations, ...rest } = hostileApi();
    const bitable = operations.filter(({ name }) => name.service === "bitable");
    const alone = await emitApi(emitter, { ...rest, events: [], operations: bitable }, context);
    const own = (all: readonly OutputFile[]): readonly OutputFile[] =>
      all.filter(({ path }) => path.startsWith("client/src/bitable/"));
    expect(own(alone)).not.toEqual([]);
    expect(own(alone)).toEqual(own(whole));
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

/** With facts that only this output has in its code. */
function hostileApi(): Api {
  const api = nastyApi();
  const batch = operation(
    { method: "batch", resource: "constructor" },
    {
      tokens: [],
      batch: { items: 'a"\n*/', max: 500 },
      idempotency: { in: "query", name: hostile },
      serializeBy: [hostile],
      fieldScopes: [{ field: hostile, name: hostile, title: hostile }],
    },
  );
  return { ...api, operations: [batch, ...api.operations] };
}

async function emitted(): Promise<readonly OutputFile[]> {
  const own = await emitApi(clientEmitter(createRender(templates)), hostileApi(), context);
  return [...own, ...copiedFiles(templates, "client")];
}

interface ProgramParts {
  /** Names of what is called. */
  readonly calls: string[];
  readonly identifiers: string[];
  /** Names of the comments' tags. */
  readonly tags: string[];
  /** Kinds of what a generated module has no use for. */
  readonly others: string[];
}

function programParts(path: string, text: string): ProgramParts {
  const parts: ProgramParts = { calls: [], identifiers: [], tags: [], others: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) parts.calls.push(node.expression.getText());
    if (ts.isIdentifier(node)) parts.identifiers.push(node.text);
    if (ts.isTemplateLiteral(node) || ts.isNewExpression(node) || ts.isJSDocLink(node))
      parts.others.push(ts.SyntaxKind[node.kind]);
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (ts.isJSDoc(comment)) parts.tags.push(...(comment.tags ?? []).map((tag) => tag.tagName.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true));
  return parts;
}

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
