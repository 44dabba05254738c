import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const client = join(import.meta.dirname, "../../../generated/client");
const file = join(client, "src/program-of-the-test.ts");

const before = `
import { createClient, createCore, isCode, type CallOptions } from "./index.js";
import { batch, paginate, poll } from "./loops.js";
import { and, checkbox, defineTable, filterOf, formula, number, text } from "./records.js";
import { createDispatcher, customReply } from "./events.js";
import { createLongConnection } from "./long-connection.js";
import { list, create } from "./bitable/v1/app-table-record.js";
import type { BatchCreateAppTableRecordData, ListAppTableRecordArgs, ListAppTableRecordResponse } from "./bitable/v1/app-table-record.js";
import * as exportTask from "./drive/v1/export-task.js";

const client = createClient({ appId: "a", appSecret: "s" });
const core = createCore({ appId: "a", appSecret: "s" });
const records = client.bitable.v1.appTableRecord;
const path = { app_token: "a", table_id: "b" };
const orders = defineTable({ 订单号: text(), 价格: number(), 已付: checkbox(), 合计: formula() });
const field = filterOf(orders);
const events = createDispatcher({ verificationToken: "v" });
declare const error: unknown;
declare const signal: AbortSignal;
`;

/** What must compile, so that what follows is refused for its own reason. */
const accepted = [
  `void records.list({ path })`,
  `void records.list({ path, params: { page_size: 100 } }, { signal, timeoutMs: 1, as: "user" })`,
  `void list(core, { path }, { as: "tenant" })`,
  `void records.update({ path: { ...path, record_id: "r" }, data: { fields: {} } })`,
  `if (isCode(error, list, "BaseTokenNotFound")) { const name: "BaseTokenNotFound" = error.name; void name; }`,
  `void records.list.safe({ path }).then((answer) => answer.ok ? answer.data.items : answer.error.retry)`,
  `async () => { for await (const { record_id } of paginate(records.list, { path })) record_id.length; }`,
  `void batch(records.batchCreate, { path, data: { records: new Set([{ fields: {} }]) } })`,
  `void poll(records.list, { path }, { until: ({ data }) => data.has_more })`,
  `const rows: BatchCreateAppTableRecordData["records"] = [{ fields: { 价格: 1 } }]; void records.batchCreate({ path, data: { records: rows } })`,
  `const args: ListAppTableRecordArgs = { path }; void records.list(args).then((answer: ListAppTableRecordResponse) => answer.data.items[0]?.record_id)`,
  `void orders.write({ 订单号: "A-1", 价格: 0, 已付: null })`,
  `void and(field("价格").gt(180), field("订单号").contains("王"))`,
  `void client.request<{ a: number }>({ method: "GET", path: "/open-apis/a" }).then(({ data }) => data.a.toFixed())`,
];

/** What the platform pushes. */
const acceptedOfEvents: readonly string[] = [
  `events.on("drive.file.bitable_record_changed_v1", (event, { id }) => { void event.action_list?.[0]?.record_id?.length; void id?.length; })`,
  `events.on("drive.file.bitable_record_changed_v1", async (_, { body }) => { await Promise.resolve(body.header?.event_id); })`,
  `events.on("card.action.trigger", () => ({ toast: { type: "info", content: "done" } }))`,
  `events.on("card.action.trigger", async (_, { signal }) => { void signal.aborted; return { card: { type: "raw", data: {} } }; })`,
  `events.on("card.action.trigger", () => undefined)`,
  `events.on("url.preview.get", async () => customReply(400))`,
  `events.on("card.action.trigger_v1", (action) => ({ config: { tag: action.action.tag } }))`,
  `events.onUnknown((_, { type }) => type)`,
  `void (events.handle satisfies (request: Request) => Promise<Response>)`,
  `createLongConnection({ appId: "a", appSecret: "s", dispatcher: events, WebSocket })`,
  `createDispatcher<{ mine: { body: { event?: { a: number } } } }>().on("mine", ({ a }) => { a.toFixed(); })`,
];

/** What must not, and why: the text that the compiler's message holds. */
const refused: readonly (readonly [string, string, string])[] = [
  ["a part that the operation lacks", `void records.list({ path, data: {} })`, "never"],
  ["a required part left out", `void records.batchDelete({ path })`, "'data' is missing"],
  ["all parts left out where one is required", `void records.list()`, "Expected 1-2 arguments"],
  ["a required member left out", `void records.list({ path: { app_token: "a" } })`, "'table_id' is missing"],
  ["a member that is not documented", `void records.list({ path, params: { size: 1 } })`, "'size' does not exist"],
  ["a value of another type", `void records.list({ path, params: { page_size: "100" } })`, "'number'"],
  [
    "a value outside an enumeration",
    `void exportTask.create(core, { data: { file_extension: "png", token: "t", type: "sheet" } })`,
    `"png"`,
  ],
  ["a kind of token that the operation does not take", `void list(core, { path }, { as: "app" })`, `"app"`],
  ["a token of a kind that the operation does not take", `void list(core, { path }, { appToken: "a-1" })`, "undefined"],
  ["a kind of token that there is not", `void list(core, { path }, { as: "bot" })`, `"bot"`],
  ["a function of a module without its core", `void list({ path })`, "Expected 2-3 arguments"],
  ["an option that there is not", `void records.list({ path }, { timeout: 1 })`, "'timeout' does not exist"],
  ["a name of an error that is not documented", `isCode(error, list, "BaseTokenNotFond")`, "BaseTokenNotFond"],
  ["a name of another operation's error", `isCode(error, exportTask.create, "BaseTokenNotFound")`, "BaseTokenNotFound"],
  [
    "an answer's data before it is known to be one",
    `void records.list.safe({ path }).then((answer) => answer.data)`,
    "'data'",
  ],
  ["writing into facts", `list.facts.pagination.items = "records"`, "read-only"],
  ["writing into an answer", `void records.list({ path }).then((answer) => { answer.code = 1; })`, "read-only"],
  ["pages of an operation without pages", `paginate(records.create, { path, data: { fields: {} } })`, "not paginated"],
  ["a batch of an operation for one", `void batch(records.create, { path, data: { fields: {} } })`, "not a batch"],
  ["a type of event that there is not", `events.on("drive.file.edited", () => undefined)`, '"drive.file.edited"'],
  [
    "a member that an event does not have",
    `events.on("drive.file.bitable_record_changed_v1", (event) => { void event.record_id; })`,
    "'record_id' does not exist",
  ],
  [
    "a reply to an event",
    `events.on("drive.file.bitable_record_changed_v1", async () => ({ toast: {} }))`,
    "'Promise<{ toast: {}; }>' is not assignable",
  ],
  [
    "a signal of an event",
    `events.on("drive.file.bitable_record_changed_v1", (_, { signal }) => { void signal; })`,
    "'signal' does not exist",
  ],
  [
    "a reply that is not documented",
    `events.on("card.action.trigger", () => ({ toast: { content: "a" }, card2: {} }))`,
    "Expected 3 arguments, but got 2",
  ],
  [
    "a value outside an enumeration in a reply",
    `events.on("card.action.trigger", () => ({ toast: { type: "loud", content: "a" } }))`,
    `'"loud"'`,
  ],
  [
    "a reply of another callback",
    `events.on("card.action.trigger", async () => ({ inline: { title: "a" } }))`,
    "inline",
  ],
  [
    "items of another type in a batch",
    `void batch(records.batchUpdate, { path, data: { records: [{ fields: {} }] } })`,
    "'record_id' is missing",
  ],
  ["polling without an end", `void poll(records.list, { path }, {})`, "'until' is missing"],
  ["writing a computed field", `void orders.write({ 合计: 1 })`, "'合计' does not exist"],
  ["writing a field that is not defined", `void orders.write({ 数量: 1 })`, "'数量' does not exist"],
  ["writing a value of another field type", `void orders.write({ 价格: "180" })`, "'number'"],
  ["a filter on a field that is not defined", `field("数量").eq(1)`, `"数量"`],
  ["a filter with a value of another type", `field("价格").gt("180")`, "'number'"],
  ["text in the place of a filter", `and("CurrentValue.[价格]>180")`, "'Filter'"],
  ["a limit in the place of a limiter", `createClient({ limiter: 10 })`, "Limiter'"],
  ["an option of a client that there is not", `createClient({ secret: "s" })`, "'secret' does not exist"],
  [
    "reading data of a call that has no page before saying what it is",
    `void client.request({ method: "GET", path: "/a" }).then(({ data }) => data.a)`,
    "unknown",
  ],
  [
    "options of all tokens for a call that takes no app token",
    `void list(core, { path }, {} as CallOptions<"app">)`,
    `"app"`,
  ],
];

/** Messages by line of the program. */
let messages: ReadonlyMap<number, string>;
const lines = [...accepted, ...acceptedOfEvents, ...refused.map(([, line]) => line)];

beforeAll(() => {
  messages = compile(`${before}${lines.join(";\n")};\n`);
});

describe("the client's types", () => {
  it("accept what is documented", () => {
    const unwanted = [...accepted, ...acceptedOfEvents]
      .map((line) => messageOf(line))
      .filter((message) => message !== "");
    expect(unwanted).toEqual([]);
  });

  it.each(refused)("refuse %s", (_, line, reason) => {
    expect(messageOf(line)).toContain(reason);
  });
});

function messageOf(line: string): string {
  return messages.get(before.split("\n").length - 1 + lines.indexOf(line)) ?? "";
}

/** Compiles a program beside the client's own modules, under the package's own options. */
function compile(program: string): ReadonlyMap<number, string> {
  const { config } = ts.readConfigFile(join(client, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, client);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, languageVersion, ...rest) =>
    path === file
      ? ts.createSourceFile(path, program, languageVersion)
      : getSourceFile.call(host, path, languageVersion, ...rest);
  const compiled = ts.createProgram({ rootNames: [file], options: { ...options, noEmit: true }, host });
  const source = compiled.getSourceFile(file);
  const found = new Map<number, string>();
  for (const { start = 0, messageText, file: where } of compiled.getSemanticDiagnostics(source)) {
    if (where === undefined) continue;
    const { line } = where.getLineAndCharacterOfPosition(start);
    found.set(line, `${found.get(line) ?? ""}${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  }
  return found;
}
