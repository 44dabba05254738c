import { createClient } from "@larkwright/client";

import type { BaseMade, BaseWish, Mock } from "../../../templates/mock/src/index.ts";

/** Every app token that an example of the documents has: all are of the one base here. */
const appTokens = [
  "appbcbWCzen6D8dezhoCH2RpMAh",
  "bascng7vrxcxpig7geggXiCtadY",
  "bascnCMII2ORej2RItqpZZUNMIe",
  "bascnv1jIEppJdTCn3jOosabcef",
  "bascnnKKvcoUblgmmhZkYqabcef",
  "bascnQtp6G6IOgCdBnslD4nHYTf",
  "basbcldP5xZeskcHDFZQfeToydb",
  "XrgTb4y1haKYnasu0xXb1g7lcSg",
];

type TableMade = BaseMade["tables"][number];

const records = (count: number): readonly Readonly<Record<string, string>>[] =>
  Array.from({ length: count }, () => ({}));
const text = (...names: readonly string[]) => names.map((name) => ({ name, type: 1 }));

/** The tables, fields, views and dashboards that the examples name, with the types that their values have. */
const wish = {
  advanced: true,
  dashboards: ["blkEsvEEaNllY2UV", "blknkqrP3RqUkcAW", "blkAjxjWKvbBi7EA"],
  tables: [
    {
      name: "tblsRc9GRRXKqhvW",
      fields: [
        ...text("任务描述", "fldPTb0U2y", "fldVioUai1", "fldjX7dUj5"),
        { name: "人力评估", type: 2 },
        { name: "任务执行人", type: 11 },
        { name: "链接 URL", type: 15 },
        { name: "对应 OKR", type: 18, property: { table_name: "tblsRc9GRRXKqhvW" } },
        { name: "截止日期", type: 5 },
        { name: "是否完成", type: 7 },
        { name: "状态", type: 3 },
        { name: "相关部门", type: 4 },
      ],
      views: [
        { name: "vewOVMEXPF", type: "grid" },
        { name: "vewTpR1urY", type: "grid" },
        { name: "form", type: "form" },
      ],
      records: records(6),
    },
    {
      name: "tblUa9vcYjWQYJCj",
      fields: [
        ...text("任务描述", "人力评估"),
        { name: "人力耗时", type: 2 },
        { name: "任务执行人", type: 11 },
        { name: "任务附件", type: 17 },
        { name: "对应 OKR", type: 18, property: { table_name: "tblUa9vcYjWQYJCj" } },
        { name: "截止日期", type: 5 },
        { name: "文档地址", type: 15 },
        { name: "是否完成", type: 7 },
        { name: "状态", type: 3 },
        { name: "相关部门", type: 4 },
      ],
      records: records(2),
    },
    {
      name: "tblxI2tWaxP5dG7p",
      fields: [...text("字段1", "字段2"), { name: "身高", type: 2 }, { name: "体重", type: 2 }],
      views: [
        { name: "vewqhz51lk", type: "grid" },
        { name: "form", type: "form" },
      ],
      records: records(1),
    },
    { name: "tblw0yvZe64e99t6", records: records(2) },
    { name: "tblz8nadEUdxNMt5", views: [{ name: "vew6oMbAa4", type: "form" }] },
    { name: "tbl1TkhyTWDkSoZ3" },
    {
      name: "tblFIgBzKEq75HSE",
      fields: [...text("名称"), { name: "单选", type: 3 }, { name: "人员", type: 11 }, { name: "年龄", type: 2 }],
    },
    { name: "tblMPI6OC1aWvTvs", fields: [...text("名称"), { name: "人员", type: 11 }, { name: "多选", type: 4 }] },
    { name: "tblmkLF7Tg6IWbRb" },
    { name: "tbl5VQHDTms19Qe7" },
  ],
} satisfies BaseWish;

/** Records by their names in the examples, in the order in which their tables have them. */
const recordNames: Readonly<Record<string, readonly string[]>> = {
  tblsRc9GRRXKqhvW: ["recqwIwhc6", "recOuEJMvN", "recm5qB61M", "recsIbdRSC", "recpCsf4ME", "recc5Ah5QB"],
  tblUa9vcYjWQYJCj: ["rec82XmuMO", "recZQCkzgd"],
  tblxI2tWaxP5dG7p: ["recn0hoyXL"],
  tblw0yvZe64e99t6: ["recIcJBbvC", "recvmiCORa"],
};

/** Members of the roles, as the examples name them. */
const members: Readonly<Record<string, string>> = {
  roljRpwIUt: "ou_7dab8a3d3cdcc9da365777c7ad53uew2",
  rolNGhPqks: "ou_35990a9d9052051a2fae9b2f1afabcef",
};

/** What stands in place of a name in an operation's sample. */
export type Names = (operation: string) => ReadonlyMap<string, string>;

/** Makes a base in which all is there that the examples of the documents name, and says what it is called there. */
export async function documentedBase(mock: Mock): Promise<Names> {
  const made = mock.createBase(wish);
  const { appId, appSecret } = mock.demo;
  const client = createClient({ appId, appSecret, fetch: (...call) => mock.fetch(...call) });
  const path = { app_token: made.app_token };
  for (const name of Object.keys(members)) {
    await client.bitable.v1.appRole.create({ path, data: { role_name: name, table_roles: [], block_roles: [] } });
  }
  const { data } = await client.bitable.v1.appRole.list({ path });
  const roles = (data.items ?? []).map(({ role_name, role_id }) => [String(role_name), String(role_id)] as const);
  for (const [name, role_id] of roles) {
    const data = { member_id: members[name] ?? "" };
    await client.bitable.v1.appRoleMember.create({ path: { ...path, role_id }, data });
  }
  const names: readonly (readonly [string, string])[] = [
    ...appTokens.map((token) => [token, made.app_token] as const),
    ...made.dashboards.map((each) => [each.name, each.block_id] as const),
    ...made.tables.flatMap(namesOf),
    ...roles,
  ];
  return (operation) => new Map([...names, ...formNames(operation, made.tables)]);
}

function namesOf({ name, table_id, view_ids, field_ids, record_ids }: TableMade): (readonly [string, string])[] {
  const own = [...Object.entries(view_ids), ...Object.entries(field_ids)].filter(([each]) => /^(vew|fld)/.test(each));
  const rows = (recordNames[name] ?? []).map((each, index) => [each, record_ids[index] ?? ""] as const);
  return [[name, table_id], ...own, ...rows];
}

/** The documents have one name for a view, for a form of the same table and for one of another. */
function formNames(operation: string, tables: readonly TableMade[]): (readonly [string, string])[] {
  const table = {
    "bitable.v1.appTableFormField.list": "tblxI2tWaxP5dG7p",
    "bitable.v1.appTableFormField.patch": "tblsRc9GRRXKqhvW",
  }[operation];
  const form = tables.find(({ name }) => name === table)?.view_ids["form"];
  return form === undefined ? [] : [["vewTpR1urY", form]];
}
