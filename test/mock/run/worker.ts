import { ApiError, LarkError, type Client } from "@larkwright/client";
import { defineTable, filterOf, and, number, text } from "@larkwright/client/records";
import type { Chance } from "./chance.ts";

/** The table that all workers write to. */
export const table = defineTable({ 键: text(), 谁: text(), 数: number() });
const f = filterOf(table);

export interface Cells {
  readonly key: string;
  readonly value: number;
}

/** What calls came to. */
export interface Tally {
  calls: number;
  failed: number;
  /** Calls of which the client did not know whether they were carried out: those that were, and those that were not. */
  found: number;
  missing: number;
  /** Titles of documents whose making was answered, and of those whose making may have happened. */
  readonly documents: string[];
  readonly doubtful: string[];
  /** What the client said that was not so. */
  readonly wrong: string[];
}

export interface Place {
  readonly app_token: string;
  readonly table_id: string;
}

export interface Worker {
  readonly name: string;
  /** What the worker's records must be, by their ID. */
  readonly model: Map<string, Cells>;
  step(): Promise<void>;
}

export interface Given {
  readonly client: Client;
  readonly path: Place;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly sleep: (ms: number) => Promise<void>;
}

/**
 * Creates, changes, deletes and reads records of its own, one call after the other, and keeps a model of them. A call that
 * failed without effect, as the client says, leaves the model as it is; where the client does not know, the worker looks.
 */
export function makeWorker(name: string, given: Given): Worker {
  const { client, path, chance, tally } = given;
  const records = client.bitable.v1.appTableRecord;
  const model = new Map<string, Cells>();
  let made = 0;

  const fresh = (): Cells => ({ key: `${name}-${String((made += 1))}`, value: chance.below(1000) });
  const fieldsOf = ({ key, value }: Cells) => table.write({ 键: key, 谁: name, 数: value });
  const some = (): string | undefined => [...model.keys()][chance.below(model.size)];
  const several = (): string[] => [...model.keys()].filter(() => chance.below(4) === 0).slice(0, 5);

  /** `lost`: nobody knows whether it was done. */
  async function tried<T>(call: () => Promise<T>): Promise<T | "lost" | "refused" | ApiError> {
    tally.calls += 1;
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof LarkError)) throw error;
      tally.failed += 1;
      if (error.mayHaveHappened) return "lost";
      return error instanceof ApiError && error.kind === "not_found" ? error : "refused";
    }
  }

  /** Reading and what has a key may be repeated until it is answered. */
  async function surely<T>(call: () => Promise<T>): Promise<T | ApiError> {
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await tried(call);
      if (answer !== "lost" && answer !== "refused") return answer;
      await given.sleep(1000);
    }
    throw new Error("nothing works any more");
  }

  /** All records that a filter takes, by ID. */
  async function read(filter: string): Promise<ReadonlyMap<string, Cells>> {
    const found = new Map<string, Cells>();
    let token: string | undefined;
    do {
      const params = { filter, page_size: 20, ...(token === undefined ? {} : { page_token: token }) };
      const answer = await surely(() => records.list({ path, params }));
      if (answer instanceof ApiError) throw answer;
      for (const { record_id, fields } of answer.data.items ?? []) {
        const { 键: key = "", 数: value = NaN } = table.read(fields);
        if (found.has(record_id)) tally.wrong.push(`${record_id} is on two pages`);
        found.set(record_id, { key, value });
      }
      token = answer.data.has_more ? answer.data.page_token : undefined;
    } while (token !== undefined);
    return found;
  }

  /** Looks whether a call was carried out whose caller cannot know: all of it, or nothing. */
  async function resolve(wanted: ReadonlyMap<string, Cells | undefined>): Promise<void> {
    const stored = await read(String(f("谁").eq(name)));
    const done = [...wanted].filter(([id, cells]) => same(stored.get(id), cells)).length;
    const undone = [...wanted].filter(([id]) => same(stored.get(id), model.get(id))).length;
    if (done === wanted.size) {
      tally.found += 1;
      set(wanted);
    } else if (undone === wanted.size) tally.missing += 1;
    else tally.wrong.push(`half of a call was carried out: ${JSON.stringify([...wanted])}`);
  }

  function set(wanted: ReadonlyMap<string, Cells | undefined>): void {
    for (const [id, cells] of wanted) {
      if (cells === undefined) model.delete(id);
      else model.set(id, cells);
    }
  }

  async function settle(answer: unknown, wanted: ReadonlyMap<string, Cells | undefined>): Promise<void> {
    if (answer === "lost") await resolve(wanted);
    else if (answer instanceof ApiError) tally.wrong.push(`what is there was not found: ${answer.message}`);
    else if (answer !== "refused") set(wanted);
  }

  async function create(): Promise<void> {
    const cells = fresh();
    const data = { fields: fieldsOf(cells) };
    const answer = await tried(() => records.create({ path, params: { user_id_type: "open_id" }, data }));
    if (answer === "refused" || answer instanceof ApiError) return;
    if (answer !== "lost") return set(new Map([[answer.data.record.record_id, cells]]));
    const stored = await read(String(and(f("谁").eq(name), f("键").eq(cells.key))));
    if (stored.size > 1) tally.wrong.push(`${cells.key} was created ${String(stored.size)} times`);
    if (stored.size > 0) tally.found += 1;
    else tally.missing += 1;
    set(stored);
  }

  /** With a key, so that it is repeated until it is answered. */
  async function batchCreate(): Promise<void> {
    const all = Array.from({ length: 1 + chance.below(5) }, fresh);
    const params = { client_token: uuid(chance) };
    const data = { records: all.map((cells) => ({ fields: fieldsOf(cells) })) };
    const answer = await surely(() => records.batchCreate({ path, params, data }));
    if (answer instanceof ApiError) throw answer;
    const ids = answer.data.records.map(({ record_id }) => record_id);
    set(new Map(all.map((cells, index) => [ids[index] ?? "", cells])));
  }

  async function update(): Promise<void> {
    const id = some();
    const before = id === undefined ? undefined : model.get(id);
    if (id === undefined || before === undefined) return create();
    const cells = { ...before, value: chance.below(1000) };
    const data = { fields: table.write({ 数: cells.value }) };
    await settle(await tried(() => records.update({ path: { ...path, record_id: id }, data })), new Map([[id, cells]]));
  }

  async function batchUpdate(): Promise<void> {
    const wanted = new Map(several().map((id) => [id, { key: model.get(id)?.key ?? "", value: chance.below(1000) }]));
    if (wanted.size === 0) return create();
    const changes = [...wanted].map(([record_id, { value }]) => ({ record_id, fields: table.write({ 数: value }) }));
    await settle(await tried(() => records.batchUpdate({ path, data: { records: changes } })), wanted);
  }

  async function remove(): Promise<void> {
    const id = some();
    if (id === undefined) return create();
    const answer = await tried(() => records.delete({ path: { ...path, record_id: id } }));
    await settle(answer, new Map([[id, undefined]]));
  }

  async function batchRemove(): Promise<void> {
    const ids = several();
    if (ids.length === 0) return create();
    const answer = await tried(() => records.batchDelete({ path, data: { records: ids } }));
    await settle(answer, new Map(ids.map((id) => [id, undefined])));
  }

  async function get(): Promise<void> {
    const id = some();
    if (id === undefined) return create();
    const answer = await surely(() => records.get({ path: { ...path, record_id: id } }));
    const fields = answer instanceof ApiError ? undefined : table.read(answer.data.record.fields);
    const seen = fields && { key: fields.键 ?? "", value: fields.数 ?? NaN };
    if (!same(seen, model.get(id))) tally.wrong.push(`${id} reads as ${JSON.stringify(seen)}`);
  }

  async function getMissing(): Promise<void> {
    const answer = await surely(() => records.get({ path: { ...path, record_id: "recAAAAAAAAAAAAA" } }));
    const code = answer instanceof ApiError ? answer.code : 0;
    if (code !== 1254043) tally.wrong.push(`a record that is not there gives ${String(code)}`);
  }

  async function list(): Promise<void> {
    const least = chance.below(1000);
    const stored = await read(String(and(f("谁").eq(name), f("数").gte(least))));
    const wanted = [...model].filter(([, { value }]) => value >= least);
    const wrong = wanted.some(([id, cells]) => !same(stored.get(id), cells)) || stored.size !== wanted.length;
    if (wrong) tally.wrong.push(`${name} >= ${String(least)}: ${String(stored.size)} of ${String(wanted.length)}`);
  }

  async function readAbout(): Promise<void> {
    const { app_token } = path;
    const { app, appTable, appTableField, appTableView } = client.bitable.v1;
    const reads = [
      () => app.get({ path: { app_token } }),
      () => appTable.list({ path: { app_token } }),
      () => appTableField.list({ path }),
      () => appTableView.list({ path, params: { page_size: 10, page_token: "" } }),
    ];
    const answer = await surely<unknown>(async () => reads[chance.below(reads.length)]?.());
    if (answer instanceof ApiError) tally.wrong.push(answer.message);
  }

  /** Without a key and without a list in which to look: at the end the mock's state tells. */
  async function makeDocument(): Promise<void> {
    const title = fresh().key;
    const answer = await tried(() => client.docx.v1.document.create({ data: { title } }));
    if (answer === "lost") tally.doubtful.push(title);
    else if (answer !== "refused") tally.documents.push(title);
  }

  const steps: readonly (readonly [share: number, step: () => Promise<void>])[] = [
    [10, create],
    [8, batchCreate],
    [20, update],
    [8, batchUpdate],
    [9, remove],
    [5, batchRemove],
    [18, get],
    [4, getMissing],
    [8, list],
    [8, readAbout],
    [2, makeDocument],
  ];

  return {
    name,
    model,
    step: () => {
      // A table that grows makes every list long.
      if (model.size > 40) return batchRemove();
      let at = chance.below(steps.reduce((sum, [share]) => sum + share, 0));
      const [, step] = steps.find(([share]) => (at -= share) < 0) ?? [0, get];
      return step();
    },
  };
}

function same(one: Cells | undefined, other: Cells | undefined): boolean {
  return one?.key === other?.key && one?.value === other?.value;
}

function uuid(chance: Chance): string {
  const digits = Array.from({ length: 32 }, () => chance.below(16).toString(16)).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
