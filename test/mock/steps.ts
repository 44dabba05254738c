import type { Mock } from "../../templates/mock/src/index.ts";

/** What the SDK's methods take. */
export interface Payload {
  readonly path?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** One call; what it answers may be needed later. */
export interface Step {
  readonly operation: string;
  readonly payload: () => Payload;
  readonly learn?: (data: Answered) => void;
}

/** What the steps read of answers. */
export interface Answered {
  readonly table_id: string;
  readonly table_ids: readonly string[];
  readonly field: { readonly field_id: string };
  readonly record: { readonly record_id: string; readonly fields: Readonly<Record<string, unknown>> };
  readonly records: readonly { readonly record_id: string }[];
  readonly view: { readonly view_id: string };
  readonly role: { readonly role_id: string };
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const member = "ou_0123456789abcdef0123456789abcdef";
const colleague = "ou_fedcba9876543210fedcba9876543210";

/** Every operation of the shipped pages, in an order in which each finds what it needs. */
export function allSteps(mock: Mock): readonly Step[] {
  const base = mock.createBase({
    name: "SDK",
    advanced: true,
    dashboards: ["总览"],
    tables: [
      {
        name: "订单",
        fields: [
          { name: "订单号", type: 1 },
          { name: "价格", type: 2 },
        ],
        views: [{ name: "登记", type: "form" }],
        records: [{ 订单号: "003", 价格: 10.5 }],
      },
    ],
  });
  const [table] = base.tables;
  if (table === undefined) throw new Error("the base has no table");
  const app = { app_token: base.app_token };
  const form = { ...app, table_id: table.table_id, form_id: table.view_ids["登记"] ?? "" };
  const ids = {
    table: "",
    tables: [] as readonly string[],
    field: "",
    record: "",
    records: [] as readonly string[],
    view: "",
    role: "",
  };
  const inTable = () => ({ ...app, table_id: ids.table });
  const users = { user_id_type: "open_id" };
  const role = (name: string) => ({ role_name: name, table_roles: [tableRole(ids.table)], block_roles: [] });

  return [
    { operation: "bitable.v1.app.get", payload: () => ({ path: app }) },
    { operation: "bitable.v1.app.update", payload: () => ({ path: app, data: { name: "SDK 2", is_advanced: true } }) },
    {
      operation: "bitable.v1.appTable.create",
      payload: () => ({ path: app, params: users, data: { table: { name: "一" } } }),
      learn: (data) => (ids.table = data.table_id),
    },
    {
      operation: "bitable.v1.appTable.batchCreate",
      payload: () => ({ path: app, params: users, data: { tables: [{ name: "二" }, { name: "三" }] } }),
      learn: (data) => (ids.tables = data.table_ids),
    },
    { operation: "bitable.v1.appTable.patch", payload: () => ({ path: inTable(), data: { name: "一新" } }) },
    { operation: "bitable.v1.appTable.list", payload: () => ({ path: app, params: { page_size: 2 } }) },
    {
      operation: "bitable.v1.appTableField.create",
      payload: () => ({ path: inTable(), data: { field_name: "价格", type: 2 } }),
      learn: (data) => (ids.field = data.field.field_id),
    },
    {
      operation: "bitable.v1.appTableField.update",
      payload: () => ({ path: { ...inTable(), field_id: ids.field }, data: { field_name: "单价", type: 2 } }),
    },
    { operation: "bitable.v1.appTableField.list", payload: () => ({ path: inTable(), params: { page_size: 10 } }) },
    {
      operation: "bitable.v1.appTableRecord.create",
      payload: () => ({ path: inTable(), params: users, data: { fields: { 单价: 12 } } }),
      learn: (data) => (ids.record = data.record.record_id),
    },
    {
      operation: "bitable.v1.appTableRecord.batchCreate",
      payload: () => ({ path: inTable(), data: { records: [1, 2, 3].map((price) => ({ fields: { 单价: price } })) } }),
      learn: (data) => (ids.records = data.records.map(({ record_id }) => record_id)),
    },
    {
      operation: "bitable.v1.appTableRecord.update",
      payload: () => ({ path: { ...inTable(), record_id: ids.record }, data: { fields: { 单价: 13 } } }),
    },
    {
      operation: "bitable.v1.appTableRecord.batchUpdate",
      payload: () => ({
        path: inTable(),
        data: { records: ids.records.map((record_id) => ({ record_id, fields: { 单价: 9 } })) },
      }),
    },
    { operation: "bitable.v1.appTableRecord.get", payload: () => ({ path: { ...inTable(), record_id: ids.record } }) },
    {
      operation: "bitable.v1.appTableRecord.list",
      payload: () => ({ path: inTable(), params: { filter: "CurrentValue.[单价]>=9", page_size: 2 } }),
    },
    {
      operation: "bitable.v1.appTableRecord.batchDelete",
      payload: () => ({ path: inTable(), data: { records: ids.records } }),
    },
    {
      operation: "bitable.v1.appTableRecord.delete",
      payload: () => ({ path: { ...inTable(), record_id: ids.record } }),
    },
    {
      operation: "bitable.v1.appTableView.create",
      payload: () => ({ path: inTable(), data: { view_name: "看板", view_type: "kanban" } }),
      learn: (data) => (ids.view = (data as { view?: Answered["view"] }).view?.view_id ?? ""),
    },
    {
      operation: "bitable.v1.appTableView.list",
      payload: () => ({ path: inTable(), params: { page_size: 10, page_token: "" } }),
    },
    {
      operation: "bitable.v1.appTableView.patch",
      payload: () => ({ path: { ...inTable(), view_id: ids.view }, data: { view_name: "看板 2" } }),
    },
    { operation: "bitable.v1.appTableView.get", payload: () => ({ path: { ...inTable(), view_id: ids.view } }) },
    { operation: "bitable.v1.appTableView.delete", payload: () => ({ path: { ...inTable(), view_id: ids.view } }) },
    {
      operation: "bitable.v1.appTableField.delete",
      payload: () => ({ path: { ...inTable(), field_id: ids.field } }),
    },
    { operation: "bitable.v1.appTableForm.get", payload: () => ({ path: form }) },
    { operation: "bitable.v1.appTableForm.patch", payload: () => ({ path: form, data: { shared: true } }) },
    { operation: "bitable.v1.appTableFormField.list", payload: () => ({ path: form, params: { page_size: 10 } }) },
    {
      operation: "bitable.v1.appTableFormField.patch",
      payload: () => ({ path: { ...form, field_id: table.field_ids["订单号"] ?? "" }, data: { required: true } }),
    },
    { operation: "bitable.v1.appDashboard.list", payload: () => ({ path: app, params: { page_size: 10 } }) },
    {
      operation: "bitable.v1.appDashboard.copy",
      payload: () => ({ path: { ...app, block_id: base.dashboards[0]?.block_id ?? "" }, data: { name: "总览 2" } }),
    },
    {
      operation: "bitable.v1.appRole.create",
      payload: () => ({ path: app, data: role("读者") }),
      learn: (data) => (ids.role = data.role.role_id),
    },
    { operation: "bitable.v1.appRole.update", payload: () => ({ path: inRole(), data: role("作者") }) },
    { operation: "bitable.v1.appRole.list", payload: () => ({ path: app, params: { page_size: 10 } }) },
    { operation: "bitable.v1.appRoleMember.create", payload: () => ({ path: inRole(), data: { member_id: member } }) },
    {
      operation: "bitable.v1.appRoleMember.batchCreate",
      payload: () => ({ path: inRole(), data: { member_list: [{ type: "open_id", id: colleague }] } }),
    },
    { operation: "bitable.v1.appRoleMember.list", payload: () => ({ path: inRole(), params: { page_size: 1 } }) },
    {
      operation: "bitable.v1.appRoleMember.batchDelete",
      payload: () => ({ path: inRole(), data: { member_list: [{ type: "open_id", id: colleague }] } }),
    },
    { operation: "bitable.v1.appRoleMember.delete", payload: () => ({ path: { ...inRole(), member_id: member } }) },
    { operation: "bitable.v1.appRole.delete", payload: () => ({ path: inRole() }) },
    {
      operation: "bitable.v1.appTable.batchDelete",
      payload: () => ({ path: app, data: { table_ids: ids.tables } }),
    },
    { operation: "bitable.v1.appTable.delete", payload: () => ({ path: inTable() }) },
    {
      operation: "docx.v1.document.create",
      payload: () => ({ data: { folder_token: "fldcnqquW1svRIYVT2Np6Iabcef", title: "一篇新的文档" } }),
    },
    {
      operation: "drive.v1.importTask.create",
      payload: () => ({
        data: {
          ...{ file_extension: "xlsx", file_token: "boxcnrHpsg1QDqXAAAyachabcef", type: "sheet", file_name: "销售表" },
          point: { mount_type: 1, mount_key: "AbqrfuRTjlJEIJduwDwcnIabcef" },
        },
      }),
    },
    {
      operation: "drive.v1.exportTask.create",
      payload: () => ({
        data: { file_extension: "csv", token: base.app_token, type: "bitable", sub_id: table.table_id },
      }),
    },
    {
      operation: "vc.v1.export.resourceReservationList",
      payload: () => ({
        data: {
          ...{ room_level_id: "omb_57c9cc7d9a81e27e54c8fabfd02759e7", need_topic: true },
          ...{ start_time: "1655276858", end_time: "1655276858" },
        },
      }),
    },
  ];

  function inRole() {
    return { ...app, role_id: ids.role };
  }
}

function tableRole(table_id: string) {
  return { table_id, table_perm: 1, rec_rule: { conditions: [], conjunction: "and", other_perm: 0 } };
}
