import type { BaseWish } from "../../../templates/mock/src/bitable/system.ts";
import type { Mock } from "../../../templates/mock/src/index.ts";
import type { Wrong } from "./send.ts";

/** A request that is wrong for what is there already, with what has to be there. */
export interface Case {
  readonly operation: string;
  readonly what: string;
  /** Makes what has to be there and gives the request. */
  readonly request: (mock: Mock) => Wrong;
  /** Calls of the same operation that come before and succeed. */
  readonly earlier?: (request: Wrong) => readonly Wrong[];
}

/** What the operations' names begin with. */
export const b = "bitable.v1.";

/** A base's first table. */
export interface Place {
  readonly path: { readonly app_token: string; readonly table_id: string };
  readonly fieldIds: Readonly<Record<string, string>>;
  readonly recordIds: readonly string[];
  readonly viewId: string;
  readonly dashboard: string;
}

/** A base with advanced permissions and a dashboard. */
export function made(mock: Mock, wish: BaseWish): Place {
  const base = mock.createBase({ advanced: true, dashboards: ["总览"], ...wish });
  const table = base.tables[0];
  if (table === undefined) throw new Error("the base has no table");
  return {
    path: { app_token: base.app_token, table_id: table.table_id },
    fieldIds: table.field_ids,
    recordIds: table.record_ids,
    viewId: table.view_id,
    dashboard: base.dashboards[0]?.block_id ?? "",
  };
}

export const users = { user_id_type: "open_id" };
/** Two tables, the first with two fields, two views and a record. */
export const two: BaseWish = {
  tables: [
    {
      name: "一",
      fields: [
        { name: "甲", type: 1 },
        { name: "乙", type: 1 },
      ],
      views: [{ name: "看板", type: "kanban" }],
      records: [{ 甲: "a" }],
    },
    { name: "二", fields: [{ name: "甲", type: 1 }] },
  ],
};
export const role = (name: string) => ({ role_name: name, table_roles: [], block_roles: [] });
