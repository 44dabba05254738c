import type { BaseMade, FieldWish, TableMade } from "../../../../templates/mock/src/bitable/system.ts";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { deskOf, type Desk } from "./desk.ts";

/** A desk with one base, of which the first table is looked at. */
export interface Place {
  readonly desk: Desk;
  readonly base: BaseMade;
  readonly table: TableMade;
  /** The path parameters of that table. */
  readonly path: { readonly app_token: string; readonly table_id: string };
}

/** A table with the given fields and records. */
export function tableWith(fields: readonly FieldWish[], records: readonly JsonObject[] = [], desk = deskOf()): Place {
  return placeIn(desk, desk.base({ tables: [{ name: "A", fields, records }, { name: "B" }] }));
}

/** A table of texts, numbers and dates, with records called r0, r1 and so on. */
export function numbered(count = 3): Place {
  const records = Array.from({ length: count }, (_, index) => ({ 名称: `r${String(index)}`, 数: index % 7 }));
  return tableWith(
    [
      { name: "名称", type: 1 },
      { name: "数", type: 2 },
      { name: "日", type: 5 },
    ],
    records,
  );
}

export function placeIn(desk: Desk, base: BaseMade): Place {
  const [table] = base.tables;
  if (table === undefined) throw new Error("a base has a table");
  return { desk, base, table, path: { app_token: base.app_token, table_id: table.table_id } };
}

/** The names of the first field in the order of a list. */
export function listed({ desk, path }: Place, query: JsonObject = {}, name = "名称"): unknown[] {
  const { items } = desk.data("appTableRecord.list", { path, query });
  return (items as { fields: JsonObject }[]).map(({ fields }) => fields[name]);
}
