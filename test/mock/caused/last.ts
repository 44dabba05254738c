import type { BaseWish } from "../../../templates/mock/src/bitable/system.ts";
import { b, made, type Case } from "./case.ts";

/** What may not be taken away or stays as it is. */
export function lastOnes(): readonly Case[] {
  const one: BaseWish = { tables: [{ name: "一", fields: [{ name: "甲", type: 1 }] }] };
  return [
    {
      operation: `${b}appTable.delete`,
      what: "the only table",
      request: (mock) => ({ path: made(mock, one).path }),
    },
    {
      operation: `${b}appTable.batchDelete`,
      what: "all tables",
      request: (mock) => {
        const { path } = made(mock, one);
        return { path, data: { table_ids: [path.table_id] } };
      },
    },
    {
      operation: `${b}appTableView.delete`,
      what: "the only view",
      request: (mock) => {
        const { path, viewId } = made(mock, one);
        return { path: { ...path, view_id: viewId } };
      },
    },
    {
      operation: `${b}appTableField.delete`,
      what: "the index field",
      request: (mock) => {
        const { path, fieldIds } = made(mock, one);
        return { path: { ...path, field_id: fieldIds["甲"] ?? "" } };
      },
    },
    {
      operation: `${b}appTableField.update`,
      what: "a field as it is already",
      request: (mock) => {
        const { path, fieldIds } = made(mock, one);
        return { path: { ...path, field_id: fieldIds["甲"] ?? "" }, data: { field_name: "甲", type: 1 } };
      },
    },
  ];
}
