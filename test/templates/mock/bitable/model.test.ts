import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weigh } from "../../../../templates/mock/src/bitable/records/rows.ts";
import { measure } from "../../../../templates/mock/src/bitable/shape.ts";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { tableWith, type Place } from "./place.ts";

/** What the model knows of a field; the first one is the index. */
interface ModelField {
  readonly id: string;
  name: string;
  readonly type: number;
}

/** A table as simple as can be: records in order, values as they are read, by field ID. */
class Model {
  readonly records = new Map<string, Map<string, Json>>();
  fields: ModelField[] = [];

  /** The values that a call may write: by name, as it writes them. Wrong ones are left in. */
  read(fields: JsonObject): Map<string, Json> | undefined {
    const values = new Map<string, Json>();
    for (const [name, value] of Object.entries(fields)) {
      const field = this.fields.find((one) => one.name === name);
      if (field === undefined) return undefined;
      if (value !== null && typeof value !== (field.type === 2 ? "number" : "string")) return undefined;
      values.set(field.id, value === "" ? null : value);
    }
    return values;
  }

  write(id: string, values: ReadonlyMap<string, Json>): void {
    const record = this.records.get(id) ?? new Map<string, Json>();
    for (const [field, value] of values) {
      if (value === null) record.delete(field);
      else record.set(field, value);
    }
    this.records.set(id, record);
  }

  shown(): unknown[] {
    return [...this.records].map(([record_id, values]) => ({
      record_id,
      fields: Object.fromEntries(
        this.fields.flatMap(({ id, name }) => {
          const value = values.get(id);
          return value === undefined ? [] : [[name, String(value)]];
        }),
      ),
    }));
  }
}

const names = ["甲", "乙", "丙", "无"];
const value = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: -9, max: 9 }), fc.constant(null));
const cells = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2, noNullPrototype: true });
const pick = fc.nat(30);

type Command =
  | { readonly kind: "create" | "list" | "field"; readonly rows: readonly JsonObject[]; readonly at: readonly number[] }
  | {
      readonly kind: "update" | "delete" | "rename" | "unfield";
      readonly rows: readonly JsonObject[];
      readonly at: readonly number[];
    };

const command: fc.Arbitrary<Command & { readonly single: boolean }> = fc.record({
  kind: fc.constantFrom("create", "create", "update", "delete", "list", "field", "rename", "unfield"),
  rows: fc.array(cells, { minLength: 1, maxLength: 4, size: "max" }),
  at: fc.array(pick, { minLength: 4, maxLength: 4, size: "max" }),
  single: fc.boolean(),
});

/** Does a command in the mock and in the model; both must agree on whether it can be done. */
class Run {
  readonly place: Place = tableWith([{ name: "甲", type: 1 }]);
  readonly model = new Model();
  readonly everMade = new Set<string>();

  constructor() {
    this.model.fields = [{ id: this.place.table.field_ids["甲"] ?? "", name: "甲", type: 1 }];
  }

  do({ kind, rows, at, single }: Command & { readonly single: boolean }): void {
    if (kind === "create") this.create(single ? rows.slice(0, 1) : rows, single);
    if (kind === "update") this.update(single ? rows.slice(0, 1) : rows, at, single);
    if (kind === "delete") this.delete(at.slice(0, single ? 1 : rows.length), single);
    if (kind === "list") this.list(1 + (at[0] ?? 0));
    if (kind === "field") this.field(names[(at[0] ?? 0) % 3] ?? "", single ? 1 : 2);
    if (kind === "rename") this.rename(at, names[(at[1] ?? 0) % 3] ?? "");
    if (kind === "unfield") this.unfield(at);
  }

  create(rows: readonly JsonObject[], single: boolean): void {
    const read = rows.map((row) => this.model.read(row));
    const body = single ? { fields: rows[0] ?? {} } : { records: rows.map((fields) => ({ fields })) };
    const data = this.call(single ? "create" : "batchCreate", body, {}, read.every(isThere));
    if (data === undefined) return;
    const made = (single ? [data["record"]] : data["records"]) as { record_id: string }[];
    expect(made).toHaveLength(rows.length);
    for (const [index, { record_id }] of made.entries()) {
      expect(this.everMade.has(record_id)).toBe(false);
      this.everMade.add(record_id);
      this.model.write(record_id, read[index] ?? new Map());
    }
  }

  update(rows: readonly JsonObject[], at: readonly number[], single: boolean): void {
    const ids = rows.map((_, index) => this.recordAt(at[index] ?? 0));
    const read = rows.map((row) => this.model.read(row));
    const records = rows.map((fields, index) => ({ record_id: ids[index] ?? "", fields }));
    const body = single ? { fields: rows[0] ?? {} } : { records };
    const can = read.every(isThere) && ids.every((id) => this.model.records.has(id));
    const data = this.call(single ? "update" : "batchUpdate", body, { record_id: ids[0] ?? "" }, can);
    if (data !== undefined) for (const [index, id] of ids.entries()) this.model.write(id, read[index] ?? new Map());
  }

  delete(at: readonly number[], single: boolean): void {
    const ids = at.map((place) => this.recordAt(place));
    const can = ids.every((id) => this.model.records.has(id));
    const data = this.call(single ? "delete" : "batchDelete", { records: ids }, { record_id: ids[0] ?? "" }, can);
    if (data !== undefined) for (const id of ids) this.model.records.delete(id);
  }

  list(page_size: number): void {
    const { desk, path } = this.place;
    const items: unknown[] = [];
    let query: JsonObject = { page_size };
    for (let more = true; more;) {
      const page = desk.data("appTableRecord.list", { path, query });
      expect(page["total"]).toBe(this.model.records.size);
      items.push(...(page["items"] as unknown[]));
      expect(items.length).toBeLessThanOrEqual(this.model.records.size);
      more = page["has_more"] === true;
      query = { page_size, page_token: page["page_token"] ?? "" };
    }
    expect(items).toEqual(this.model.shown());
  }

  field(name: string, type: number): void {
    const can = this.model.fields.every((field) => field.name !== name);
    const data = this.fieldCall("create", { field_name: name, type }, "", can);
    if (data !== undefined)
      this.model.fields.push({ id: (data["field"] as { field_id: string }).field_id, name, type });
  }

  rename(at: readonly number[], name: string): void {
    const field = this.fieldAt(at);
    const can = this.model.fields.every((one) => one.name !== name);
    if (this.fieldCall("update", { field_name: name, type: field?.type ?? 1 }, field?.id ?? "", can) === undefined)
      return;
    if (field !== undefined) field.name = name;
  }

  unfield(at: readonly number[]): void {
    const field = this.fieldAt(at);
    const can = field !== this.model.fields[0];
    if (this.fieldCall("delete", {}, field?.id ?? "", can) === undefined) return;
    this.model.fields = this.model.fields.filter((one) => one !== field);
    for (const values of this.model.records.values()) values.delete(field?.id ?? "");
  }

  private call(name: string, body: Json, more: Record<string, string>, can: boolean): Record<string, Json> | undefined {
    const path = { ...this.place.path, ...more };
    return this.agreed(`appTableRecord.${name}`, { path, body }, can);
  }

  private fieldCall(name: string, body: Json, field_id: string, can: boolean): Record<string, Json> | undefined {
    return this.agreed(`appTableField.${name}`, { path: { ...this.place.path, field_id }, body }, can);
  }

  private agreed(
    name: string,
    request: { path: Record<string, string>; body: Json },
    can: boolean,
  ): Record<string, Json> | undefined {
    if (can) return this.place.desk.data(name, request);
    expect(this.place.desk.code(name, request)).toBeGreaterThan(1_254_000);
    return undefined;
  }

  private recordAt(at: number): string {
    const ids = [...this.model.records.keys()];
    // now and then one that is not there
    return ids[at % (ids.length + 1)] ?? "recNOTHERE";
  }

  private fieldAt([at = 0]: readonly number[]): ModelField | undefined {
    return this.model.fields[at % this.model.fields.length];
  }
}

/** What the state holds, counted anew. */
function weightOf({ desk, path }: Place): number {
  const { weight } = desk.state;
  const base = desk.state.bases[path.app_token];
  if (base === undefined) throw new Error("a base");
  measure(desk.state, base);
  // measuring again changes nothing where nothing was forgotten
  expect(desk.state.weight).toBe(weight);
  const cells = base.tables.flatMap(({ records }) =>
    Object.values(records).flatMap(({ values }) => Object.values(values)),
  );
  return base.shape + cells.reduce<number>((sum, one) => sum + weigh(one), 0);
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}

describe("records and fields", () => {
  it("are after any calls what a simple model says, batches wholly or not at all, no ID twice", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40, size: "max" }), (commands) => {
        const run = new Run();
        for (const one of commands) run.do(one);
        for (const size of [1, 7, 100]) run.list(size);
        expect(run.place.desk.state.weight).toBe(weightOf(run.place));
      }),
      { numRuns: 150 },
    );
  });

  it("are after any calls the same for the same seed", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20, size: "max" }), (commands) => {
        const [first, second] = [new Run(), new Run()];
        for (const one of commands) {
          first.do(one);
          second.do(one);
        }
        expect(second.place.desk.state).toEqual(first.place.desk.state);
        expect(second.place.desk.events).toEqual(first.place.desk.events);
      }),
      { numRuns: 30 },
    );
  });
});
