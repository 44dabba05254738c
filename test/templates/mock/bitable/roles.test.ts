import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { deskOf, type Desk } from "./desk.ts";
import { placeIn, type Place } from "./place.ts";

function advanced(): Place {
  const desk = deskOf();
  const tables = [
    {
      name: "A",
      fields: [
        { name: "名称", type: 1 },
        { name: "选", type: 3 },
      ],
    },
    { name: "B" },
  ];
  return placeIn(desk, desk.base({ advanced: true, tables, dashboards: ["总览"] }));
}

function roleIn(desk: Desk, path: { app_token: string }, role_name = "读者"): { app_token: string; role_id: string } {
  desk.data("appRole.create", { path, body: { role_name, table_roles: [], block_roles: [] } });
  const items = desk.data("appRole.list", { path, query: { page_size: 30 } })["items"] as { role_id: string }[];
  return { app_token: path.app_token, role_id: items.at(-1)?.role_id ?? "" };
}

describe("a role", () => {
  it("is created, listed, changed as a whole, and deleted", () => {
    const { desk, path, base, table } = advanced();
    const body = {
      role_name: "编辑",
      table_roles: [
        {
          ...{ table_name: "A", table_perm: 2, allow_add_record: false, field_perm: { 名称: 1 } },
          rec_rule: {
            conditions: [
              { field_name: "选", operator: "is", value: ["optX"] },
              { field_name: "", operator: "contains", value: [] },
            ],
            conjunction: "or",
          },
        },
        { table_id: base.tables[1]?.table_id ?? "", table_perm: 4, rec_rule: { conditions: [] } },
      ],
      block_roles: [{ block_id: base.dashboards[0]?.block_id ?? "", block_perm: 1 }],
    };
    desk.data("appRole.create", { path, body });
    const listed = desk.data("appRole.list", { path });
    expect(listed).toMatchObject({ total: 1, has_more: false });
    expect(listed["items"]).toEqual([
      {
        role_id: expect.stringMatching(/^rol\w{7}$/),
        role_name: "编辑",
        table_roles: [
          {
            ...{
              table_name: "A",
              table_id: table.table_id,
              table_perm: 2,
              allow_add_record: false,
              allow_delete_record: true,
            },
            field_perm: { 名称: 1 },
            rec_rule: {
              conjunction: "or",
              conditions: [
                { field_name: "选", field_type: 3, operator: "is", value: ["optX"] },
                { field_name: "", field_type: 1003, operator: "contains", value: [] },
              ],
              other_perm: 0,
            },
          },
          {
            table_name: "B",
            table_id: base.tables[1]?.table_id,
            table_perm: 4,
            rec_rule: { conjunction: "and", conditions: [], other_perm: 0 },
          },
        ],
        block_roles: [{ block_id: base.dashboards[0]?.block_id, block_type: "dashboard", block_perm: 1 }],
      },
    ]);
    const [{ role_id }] = listed["items"] as [{ role_id: string }];
    const at = { ...path, role_id };
    const whole = { role_name: "别名", table_roles: [{ table_name: "A", table_perm: 2 }], block_roles: [] };
    expect(desk.data("appRole.update", { path: at, body: whole })).toMatchObject({
      role: {
        role_name: "别名",
        table_roles: [{ table_perm: 2, addrecords_perm: true, deleterecords_perm: true }],
        block_roles: [],
      },
    });
    desk.data("appRole.delete", { path: at });
    expect(desk.data("appRole.list", { path })).toMatchObject({ items: [], total: 0 });
    expect(desk.code("appRole.delete", { path: at })).toBe(1254047);
  });

  it.each<[JsonObject, number]>([
    [{ role_name: "" }, 1254032],
    [{ role_name: "a[b]" }, 1254032],
    [{ role_name: "读者" }, 1254033],
    [{ role_name: "新", table_roles: [{ table_name: "无", table_perm: 1 }] }, 1254001],
    [{ role_name: "新", table_roles: [{ table_id: "tblNOTHERE0000000", table_perm: 1 }] }, 1254001],
    [{ role_name: "新", table_roles: [{ table_name: "A", table_perm: 2, field_perm: { 无: 1 } }] }, 1254001],
    [
      {
        role_name: "新",
        table_roles: [{ table_name: "A", table_perm: 2, rec_rule: { conditions: [{ field_name: "无" }] } }],
      },
      1254001,
    ],
    [{ role_name: "新", block_roles: [{ block_id: "blkNOTHERE", block_perm: 1 }] }, 1254001],
  ])("is not made from %j", (body, code) => {
    const { desk, path } = advanced();
    const at = roleIn(desk, path, "别人");
    roleIn(desk, path);
    const whole = { table_roles: [], block_roles: [], ...body };
    expect(desk.code("appRole.create", { path, body: whole })).toBe(code);
    expect(desk.code("appRole.update", { path: at, body: whole })).toBe(code);
  });

  it("is one of at most 30", () => {
    const { desk, path } = advanced();
    for (let count = 0; count < 30; count += 1) roleIn(desk, path, `r${String(count)}`);
    expect(desk.code("appRole.create", { path, body: { role_name: "新", table_roles: [], block_roles: [] } })).toBe(
      1254110,
    );
  });

  it("needs advanced permissions", () => {
    const desk = deskOf();
    const path = { app_token: desk.base().app_token, role_id: "rolX", member_id: "ou_a" };
    const body = { role_name: "x", table_roles: [], block_roles: [], member_id: "ou_a", member_list: [{ id: "ou_a" }] };
    for (const name of ["appRole.list", "appRole.create", "appRole.update", "appRole.delete"]) {
      expect(desk.code(name, { path, body })).toBe(1254301);
    }
    for (const name of ["list", "create", "delete", "batchCreate", "batchDelete"]) {
      expect(desk.code(`appRoleMember.${name}`, { path, body })).toBe(1254301);
    }
    desk.data("app.update", { path, body: { is_advanced: true } });
    expect(desk.data("appRole.list", { path })["items"]).toEqual([]);
    expect(desk.code("appRoleMember.list", { path })).toBe(1254047);
  });
});

describe("a member", () => {
  function members(desk: Desk, path: JsonObject): Json[] {
    const items = desk.data("appRoleMember.list", { path: path as Record<string, string>, query: { page_size: 100 } })[
      "items"
    ];
    return items as Json[];
  }

  it.each([
    ["open_id", "ou_a1", { member_type: "user", open_id: "ou_a1", union_id: "on_a1", user_id: "a1" }],
    ["union_id", "on_a1", { member_type: "user", open_id: "ou_a1", union_id: "on_a1", user_id: "a1" }],
    ["user_id", "a1", { member_type: "user", open_id: "ou_a1", union_id: "on_a1", user_id: "a1" }],
    ["chat_id", "oc_a1", { member_type: "chat", chat_id: "oc_a1" }],
    ["department_id", "D1", { member_type: "department", department_id: "D1" }],
    ["open_department_id", "od-a1", { member_type: "department", open_department_id: "od-a1" }],
  ])("is added and removed by its %s", (member_id_type, member_id, shown) => {
    const { desk, path } = advanced();
    const at = roleIn(desk, path);
    const query = { member_id_type };
    desk.data("appRoleMember.create", { path: at, query, body: { member_id } });
    desk.data("appRoleMember.create", { path: at, query, body: { member_id } });
    expect(members(desk, at)).toEqual([
      { ...shown, member_name: expect.any(String), member_en_name: expect.any(String) },
    ]);
    desk.data("appRoleMember.delete", { path: { ...at, member_id }, query });
    expect(members(desk, at)).toEqual([]);
    expect(desk.code("appRoleMember.delete", { path: { ...at, member_id }, query })).toBe(1254048);
  });

  it.each([
    ["open_id", "on_a"],
    ["union_id", "ou_a"],
    ["user_id", "ou_a"],
    ["chat_id", "ou_a"],
    ["open_department_id", "D1"],
    ["department_id", ""],
  ])("by the %s “%s” is nobody", (type, id) => {
    const { desk, path } = advanced();
    const at = roleIn(desk, path);
    expect(
      desk.code("appRoleMember.create", { path: at, query: { member_id_type: type }, body: { member_id: id } }),
    ).toBe(1254048);
    expect(
      desk.code("appRoleMember.batchCreate", {
        path: at,
        body: {
          member_list: [
            { type: "open_id", id: "ou_b" },
            { type, id },
          ],
        },
      }),
    ).toBe(1254048);
  });

  it("is added and removed with others, all or none", () => {
    const { desk, path } = advanced();
    const at = roleIn(desk, path);
    const member_list = [{ type: "open_id", id: "ou_a" }, { id: "ou_b" }, { type: "chat_id", id: "oc_c" }];
    desk.data("appRoleMember.batchCreate", { path: at, body: { member_list } });
    expect(members(desk, at)).toHaveLength(3);
    const strange = [{ id: "ou_a" }, { id: "ou_x" }];
    expect(desk.code("appRoleMember.batchDelete", { path: at, body: { member_list: strange } })).toBe(1254048);
    desk.data("appRoleMember.batchDelete", { path: at, body: { member_list: member_list.slice(1) } });
    expect(members(desk, at)).toMatchObject([{ open_id: "ou_a" }]);
    expect(desk.code("appRoleMember.batchCreate", { path: at, body: { member_list: [] } })).toBe(1254001);
  });

  it("is one of at most 200, in pages", () => {
    const { desk, path } = advanced();
    const at = roleIn(desk, path);
    for (const start of [0, 100]) {
      const member_list = Array.from({ length: 100 }, (_, index) => ({ id: `ou_${String(start + index)}` }));
      desk.data("appRoleMember.batchCreate", { path: at, body: { member_list } });
    }
    expect(desk.code("appRoleMember.create", { path: at, body: { member_id: "ou_new" } })).toBe(1254111);
    const page = desk.data("appRoleMember.list", { path: at });
    expect(page).toMatchObject({ total: 200, has_more: true });
    expect(page["items"]).toHaveLength(20);
    expect(desk.code("appRoleMember.list", { path: at, query: { page_token: "ou_nobody" } })).toBe(1254010);
  });
});
