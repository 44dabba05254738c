import { b, made, role, two, users, type Case } from "./case.ts";

/** One more than there may be. */
export function oneTooMany(): readonly Case[] {
  const many = <Item>(count: number, make: (index: string) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, index) => make(String(index + 1)));
  const text = { name: "甲", type: 1 };
  const tables = { tables: many(300, (index) => ({ name: index, fields: [text] })) };
  const records = { tables: [{ name: "一", fields: [text], records: many(20_000, () => ({})) }] };
  return [
    {
      operation: `${b}appTable.create`,
      what: "the 301st table",
      request: (mock) => ({ path: made(mock, tables).path, params: users, data: { table: { name: "x" } } }),
    },
    {
      operation: `${b}appTable.batchCreate`,
      what: "the 301st table",
      request: (mock) => ({ path: made(mock, tables).path, params: users, data: { tables: [{ name: "x" }] } }),
    },
    {
      operation: `${b}appTableField.create`,
      what: "the 301st field",
      request: (mock) => ({
        path: made(mock, { tables: [{ name: "一", fields: many(300, (name) => ({ name, type: 1 })) }] }).path,
        data: { field_name: "x", type: 1 },
      }),
    },
    {
      operation: `${b}appTableView.create`,
      what: "the 201st view",
      request: (mock) => ({
        path: made(mock, {
          tables: [{ name: "一", fields: [text], views: many(199, (name) => ({ name, type: "grid" })) }],
        }).path,
        data: { view_name: "x", view_type: "grid" },
      }),
    },
    {
      operation: `${b}appTableRecord.create`,
      what: "the 20,001st record",
      request: (mock) => ({ path: made(mock, records).path, params: users, data: { fields: {} } }),
    },
    {
      operation: `${b}appTableRecord.batchCreate`,
      what: "the 20,001st record",
      request: (mock) => ({ path: made(mock, records).path, data: { records: [{ fields: {} }] } }),
    },
    {
      operation: `${b}appRole.create`,
      what: "the 31st role",
      earlier: (request) => many(30, (name) => ({ ...request, data: role(name) })),
      request: (mock) => ({ path: made(mock, two).path, data: role("x") }),
    },
  ];
}
