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

/** All cases by the operations of the shipped pages. */
export function cases(): readonly Case[] {
  return [...names(), ...last(), ...full(), ...values(), ...properties(), ...others()];
}

const b = "bitable.v1.";

interface Place {
  readonly path: { readonly app_token: string; readonly table_id: string };
  readonly fieldIds: Readonly<Record<string, string>>;
  readonly recordIds: readonly string[];
  readonly viewId: string;
  readonly dashboard: string;
}

function made(mock: Mock, wish: BaseWish): Place {
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

const users = { user_id_type: "open_id" };
const two: BaseWish = {
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
const role = (name: string) => ({ role_name: name, table_roles: [], block_roles: [] });

function names(): readonly Case[] {
  const taken = (operation: string, request: (place: Place) => Wrong): Case => ({
    operation: b + operation,
    what: "name that is taken",
    request: (mock) => request(made(mock, two)),
  });
  return [
    taken("appTable.create", ({ path }) => ({ path, params: users, data: { table: { name: "一" } } })),
    taken("appTable.batchCreate", ({ path }) => ({ path, params: users, data: { tables: [{ name: "一" }] } })),
    taken("appTable.patch", ({ path }) => ({ path, data: { name: "二" } })),
    taken("appTableField.create", ({ path }) => ({ path, data: { field_name: "乙", type: 1 } })),
    taken("appTableField.update", ({ path, fieldIds }) => ({
      path: { ...path, field_id: fieldIds["甲"] ?? "" },
      data: { field_name: "乙", type: 1 },
    })),
    taken("appTableView.create", ({ path }) => ({ path, data: { view_name: "看板", view_type: "grid" } })),
    taken("appTableView.patch", ({ path, viewId }) => ({
      path: { ...path, view_id: viewId },
      data: { view_name: "看板" },
    })),
    taken("appDashboard.copy", ({ path, dashboard }) => ({
      path: { ...path, block_id: dashboard },
      data: { name: "总览" },
    })),
    { ...taken("appRole.create", ({ path }) => ({ path, data: role("读者") })), earlier: (request) => [request] },
  ];
}

function last(): readonly Case[] {
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

function full(): readonly Case[] {
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

/** Values that no field of the type takes, with the property that the field needs. */
const misfits: readonly (readonly [name: string, type: number, value: unknown, property?: Record<string, string>])[] = [
  ["多行文本", 1, 7],
  ["多行文本（大）", 1, "长".repeat(100_001)],
  ["数字", 2, "7"],
  ["单选", 3, ["a"]],
  ["多选", 4, "a"],
  ["日期", 5, "2021-06-01"],
  ["复选框", 7, "true"],
  ["人员", 11, "ou_1"],
  ["电话号码", 13, "call me"],
  ["超链接", 15, "https://example.com"],
  ["附件", 17, "boxcn"],
  ["附件（多）", 17, Array.from({ length: 101 }, () => ({ file_token: "boxcnAAAAAAAAAAAAAAAAAAAAAA" }))],
  ["单向关联", 18, "rec", { table_name: "一" }],
  ["双向关联", 21, "rec", { table_name: "一", back_field_name: "回" }],
  ["地理位置", 22, "here"],
  ["创建时间", 1001, 1],
];

function values(): readonly Case[] {
  const place = (mock: Mock, [name, type, , property]: (typeof misfits)[number]) =>
    made(mock, {
      tables: [
        {
          name: "一",
          fields: [{ name: "甲", type: 1 }, property === undefined ? { name, type } : { name, type, property }],
          records: [{ 甲: "a" }],
        },
      ],
    });
  return misfits.flatMap((misfit): readonly Case[] => {
    const [name, , value] = misfit;
    const fields = { [name]: value };
    const what = `value that a field “${name}” does not take`;
    return [
      {
        operation: `${b}appTableRecord.create`,
        what,
        request: (mock) => ({ path: place(mock, misfit).path, params: users, data: { fields } }),
      },
      {
        operation: `${b}appTableRecord.batchCreate`,
        what,
        request: (mock) => ({ path: place(mock, misfit).path, data: { records: [{ fields: {} }, { fields }] } }),
      },
      {
        operation: `${b}appTableRecord.update`,
        what,
        request: (mock) => {
          const { path, recordIds } = place(mock, misfit);
          return { path: { ...path, record_id: recordIds[0] ?? "" }, data: { fields } };
        },
      },
      {
        operation: `${b}appTableRecord.batchUpdate`,
        what,
        request: (mock) => {
          const { path, recordIds } = place(mock, misfit);
          return { path, data: { records: [{ record_id: recordIds[0] ?? "", fields }] } };
        },
      },
    ];
  });
}

/** No member fits its field. */
const property = {
  ...{ formatter: 7, options: 7, table_id: 7, date_formatter: 7 },
  ...{ multiple: "x", auto_fill: "x", auto_serial: 7, nothing: 7 },
};

function properties(): readonly Case[] {
  return [1, 2, 3, 4, 5, 7, 11, 15, 17, 18, 19, 20, 21, 1001, 1002, 1003, 1004, 1005, 9999].flatMap(
    (type): readonly Case[] => [
      {
        operation: `${b}appTableField.create`,
        what: `property that type ${String(type)} does not have`,
        request: (mock) => ({
          path: made(mock, two).path,
          data: { field_name: "丙", type, property },
        }),
      },
      {
        operation: `${b}appTableField.update`,
        what: `property that type ${String(type)} does not have`,
        request: (mock) => {
          const { path, fieldIds } = made(mock, two);
          return { path: { ...path, field_id: fieldIds["乙"] ?? "" }, data: { field_name: "乙", type, property } };
        },
      },
    ],
  );
}

function others(): readonly Case[] {
  const fields = (mock: Mock) => made(mock, two);
  const point = { mount_type: 1, mount_key: "" };
  const file = { file_token: "boxcnrHpsg1QDqXAAAyachabcef", file_extension: "xlsx", type: "sheet", point };
  const sheet = { token: "Fm7osyjtMh5o7Ktrv32c73abcef", type: "sheet" };
  const drive = (operation: string, what: string, data: Record<string, unknown>): Case => ({
    operation: `drive.v1.${operation}`,
    what,
    request: () => ({ data }),
  });
  return [
    // With a filter or a sort a view is passed over, as documented.
    ...[
      ["view_id that names nothing", "vewAAAAAAA"],
      ["view_id that is none", "!"],
    ].map(([what = "", view_id]) => ({
      operation: `${b}appTableRecord.list`,
      what,
      request: (mock: Mock) => ({ path: fields(mock).path, params: { view_id } }),
    })),
    {
      operation: `${b}appTableRecord.update`,
      what: "field that is not there",
      request: (mock) => {
        const { path, recordIds } = fields(mock);
        return { path: { ...path, record_id: recordIds[0] ?? "" }, data: { fields: { 没有: "a" } } };
      },
    },
    {
      operation: `${b}appTableRecord.batchDelete`,
      what: "record that is not there",
      request: (mock) => ({ path: fields(mock).path, data: { records: ["recAAAAAAAAAAAAA"] } }),
    },
    {
      operation: `${b}appTableRecord.batchUpdate`,
      what: "record that is not there",
      request: (mock) => ({
        path: fields(mock).path,
        data: { records: [{ record_id: "recAAAAAAAAAAAAA", fields: {} }] },
      }),
    },
    {
      operation: "docx.v1.document.create",
      what: "the 1,501st document of a folder",
      earlier: (request) => Array.from({ length: 1_500 }, () => request),
      request: () => ({ data: { folder_token: "fldcnqquW1svRIYVT2Np6Iabcef", title: "x" } }),
    },
    drive("importTask.create", "file_token that names nothing", { ...file, file_token: "boxcnAAAAAAAAAAAAAAAAAAAAAA" }),
    drive("importTask.create", "file_token that is none", { ...file, file_token: "!" }),
    drive("importTask.create", "another extension than the file's", { ...file, file_extension: "csv" }),
    drive("importTask.create", "type that the file does not become", { ...file, type: "docx" }),
    drive("importTask.create", "folder that is not there", { ...file, point: { ...point, mount_key: "fldcn404" } }),
    drive("exportTask.create", "token that names nothing", { ...sheet, token: "shtcn404", file_extension: "xlsx" }),
    drive("exportTask.create", "file that the document does not become", { ...sheet, file_extension: "pdf" }),
    drive("exportTask.create", "CSV without sub_id", { ...sheet, file_extension: "csv" }),
    {
      operation: "vc.v1.export.resourceReservationList",
      what: "end before the start",
      request: () => ({
        data: {
          room_level_id: "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
          ...{ start_time: "1655276858", end_time: "1655276857" },
        },
      }),
    },
  ];
}
