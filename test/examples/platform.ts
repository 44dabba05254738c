import { localService, type Arrived, type LocalService, type Reply } from "../templates/client/local-service.ts";

interface StoredRecord {
  readonly record_id: string;
  fields: Record<string, unknown>;
}

/** Some of the platform in memory: bases with tables and records, cells of a spreadsheet, exports. */
export interface Platform extends LocalService {
  /** Records of any table, by table id. */
  readonly tables: Map<string, { readonly name: string; readonly records: StoredRecord[] }>;
  /** Cells by range. */
  readonly cells: Map<string, unknown>;
}

const TABLES = /^\/open-apis\/bitable\/v1\/apps\/app1\/tables$/;
const RECORDS = /^\/open-apis\/bitable\/v1\/apps\/app1\/tables\/(tbl\d+)\/records(\/batch_create|\/batch_update)?$/;
const VALUES = /^\/open-apis\/sheets\/v2\/spreadsheets\/sht1\/values(?:\/(.+))?$/;
const TASKS = /^\/open-apis\/drive\/v1\/export_tasks(?:\/(ticket1|file\/box1\/download))?$/;

/** Starts it. A page holds two records; an export is done when it is asked for the third time. */
export async function platform(): Promise<Platform> {
  const tables: Platform["tables"] = new Map();
  const cells: Platform["cells"] = new Map();
  let asked = 0;
  const service = await localService((call) => {
    const { pathname, searchParams } = new URL(call.target, "http://localhost");
    if (pathname === "/open-apis/bitable/v1/apps") return ok({ app: { app_token: "app1", ...bodyOf(call) } });
    if (TABLES.test(pathname)) return ok({ table_id: addTable(tables, call) });
    const [, tableId, verb] = RECORDS.exec(pathname) ?? [];
    const records = tables.get(tableId ?? "")?.records;
    if (records !== undefined) return ok(verb === undefined ? page(records, searchParams) : write(records, call));
    const range = VALUES.exec(pathname);
    if (range) return ok(range[1] === undefined ? setCells(cells, call) : cellsOf(cells, range[1]));
    const task = TASKS.exec(pathname);
    if (task) return exported(task[1], () => (asked += 1));
    return { code: 1254040, msg: "BaseTokenNotFound" };
  });
  return { ...service, tables, cells };
}

function addTable(tables: Platform["tables"], call: Arrived): string {
  const { table } = bodyOf(call) as { readonly table: { readonly name: string } };
  const id = `tbl${String(tables.size + 1)}`;
  tables.set(id, { name: table.name, records: [] });
  return id;
}

function page(records: readonly StoredRecord[], params: URLSearchParams): object {
  const from = Number(params.get("page_token") ?? 0);
  const has_more = from + 2 < records.length;
  const items = records.slice(from, from + 2);
  return { items, has_more, total: records.length, ...(has_more && { page_token: String(from + 2) }) };
}

function write(records: StoredRecord[], call: Arrived): object {
  const { records: given } = bodyOf(call) as { readonly records: readonly Partial<StoredRecord>[] };
  for (const { record_id, fields = {} } of given) {
    const known = records.find((record) => record.record_id === record_id);
    if (known) known.fields = { ...known.fields, ...fields };
    else records.push({ record_id: `rec${String(records.length + 1)}`, fields });
  }
  return { records: given };
}

function cellsOf(cells: Platform["cells"], range: string): object {
  return { valueRange: { range: decodeURIComponent(range), values: cells.get(decodeURIComponent(range)) } };
}

function setCells(cells: Platform["cells"], call: Arrived): object {
  const { valueRange } = bodyOf(call) as {
    readonly valueRange: { readonly range: string; readonly values: unknown[][] };
  };
  cells.set(valueRange.range, valueRange.values);
  return { updatedCells: valueRange.values.flat().length };
}

function exported(what: string | undefined, ask: () => number): Reply {
  if (what === undefined) return ok({ ticket: "ticket1" });
  if (what !== "ticket1") {
    return { status: 200, headers: { "content-type": "text/csv" }, body: "订单号,价格\nA-1,5\n" };
  }
  const isDone = ask() === 3;
  return ok({ result: isDone ? { job_status: 0, job_error_msg: "success", file_token: "box1" } : { job_status: 2 } });
}

function ok(data: object): Reply {
  return { code: 0, msg: "success", data };
}

function bodyOf({ text }: Arrived): object {
  return JSON.parse(text) as object;
}
