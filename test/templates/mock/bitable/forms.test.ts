import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import type { JsonObject } from "../../../../templates/mock/src/engine/json.ts";
import { deskOf } from "./desk.ts";
import { placeIn, type Place } from "./place.ts";

interface FormPlace extends Place {
  readonly at: { readonly app_token: string; readonly table_id: string; readonly form_id: string };
}

function form(): FormPlace {
  const desk = deskOf();
  const wish = {
    tables: [
      {
        name: "A",
        fields: [
          { name: "甲", type: 1 },
          { name: "乙", type: 2 },
          { name: "丙", type: 1001 },
          { name: "丁", type: 7 },
        ],
        views: [{ name: "登记", type: "form" }],
      },
    ],
  };
  const place = placeIn(desk, desk.base(wish));
  return { ...place, at: { ...place.path, form_id: place.table.view_ids["登记"] ?? "" } };
}

function titles({ desk, at }: FormPlace): unknown[] {
  return (desk.data("appTableFormField.list", { path: at })["items"] as JsonObject[]).map(({ title }) => title);
}

describe("a form", () => {
  it("is read and changed", () => {
    const { desk, at } = form();
    expect(desk.data("appTableForm.get", { path: at })).toEqual({
      form: {
        ...{ name: "登记", description: "", shared: false, shared_limit: "off", submit_limit_once: false },
        shared_url: expect.stringMatching(/\/share\/base\/shrcn\w{22}$/),
      },
    });
    const body = {
      name: "新",
      description: "说明",
      shared: true,
      shared_limit: "anyone_editable",
      submit_limit_once: true,
    };
    expect(desk.data("appTableForm.patch", { path: at, body })).toMatchObject({ form: body });
    expect(desk.data("appTableForm.patch", { path: at, body: {} })).toMatchObject({ form: body });
    expect(desk.data("appTableForm.get", { path: at })).toMatchObject({ form: body });
    expect(desk.data("appTableView.get", { path: { ...at, view_id: at.form_id } })).toMatchObject({
      view: { view_name: "新", view_type: "form" },
    });
  });

  it("is not changed where its new name is taken or none", () => {
    const { desk, at } = form();
    expect(desk.code("appTableForm.patch", { path: at, body: { name: "表格", description: "x" } })).toBe(1254020);
    expect(desk.code("appTableForm.patch", { path: at, body: { name: "", description: "x" } })).toBe(1254021);
  });

  it("is no other view", () => {
    const { desk, at, table } = form();
    for (const [form_id, code] of [
      [table.view_id, 1254042],
      ["vewNOTHERE", 1254042],
      ["nope", 1254005],
    ] as const) {
      expect(desk.code("appTableForm.get", { path: { ...at, form_id } })).toBe(code);
      expect(desk.code("appTableForm.patch", { path: { ...at, form_id }, body: {} })).toBe(code);
      expect(desk.code("appTableFormField.list", { path: { ...at, form_id } })).toBe(code);
    }
  });
});

describe("the questions of a form", () => {
  it("are the fields that can be filled in, in pages", () => {
    const place = form();
    expect(titles(place)).toEqual(["甲", "乙", "丁"]);
    const page = place.desk.data("appTableFormField.list", { path: place.at, query: { page_size: 2 } });
    expect(page).toMatchObject({ has_more: true, total: 3, page_token: place.table.field_ids["乙"] });
  });

  it("are moved, reworded, hidden and shown again", () => {
    const place = form();
    const { desk, at, table } = place;
    const [first = "", second = "", , fourth = ""] = Object.values(table.field_ids);
    const change = (field_id: string, body: JsonObject): unknown =>
      desk.data("appTableFormField.patch", { path: { ...at, field_id }, body })["field"];
    expect(change(first, { pre_field_id: fourth, title: "首" })).toEqual({
      ...{ pre_field_id: fourth, title: "首", description: "", required: false, visible: true },
    });
    expect(titles(place)).toEqual(["乙", "丁", "首"]);
    change(fourth, { pre_field_id: "" });
    expect(titles(place)).toEqual(["丁", "乙", "首"]);
    expect(change(second, { visible: false })).toMatchObject({ visible: false });
    expect(desk.code("appTableFormField.patch", { path: { ...at, field_id: second }, body: { title: "x" } })).toBe(
      1254001,
    );
    expect(change(second, { visible: true, title: "x", required: true })).toMatchObject({ title: "x", required: true });
  });

  it.each([[{ pre_field_id: "fldNOTHERE" }, 1254049]])("are not changed to %j", (body, code) => {
    const { desk, at, table } = form();
    expect(desk.code("appTableFormField.patch", { path: { ...at, field_id: table.field_ids["甲"] ?? "" }, body })).toBe(
      code,
    );
  });

  it("are not those of fields that are not asked", () => {
    const { desk, at, table } = form();
    for (const field_id of ["fldNOTHERE", table.field_ids["丙"] ?? ""]) {
      expect(desk.code("appTableFormField.patch", { path: { ...at, field_id }, body: { title: "x" } })).toBe(1254049);
    }
  });

  it("stay where they are if they name themselves, as the page's example does", () => {
    const place = form();
    const before = titles(place);
    const field_id = place.table.field_ids["乙"] ?? "";
    const body = { pre_field_id: field_id, title: "乙" };
    place.desk.data("appTableFormField.patch", { path: { ...place.at, field_id }, body });
    expect(titles(place)).toEqual(before);
  });

  it("follow the fields of the table", () => {
    const place = form();
    const { desk, path, table } = place;
    desk.data("appTableField.create", { path, body: { field_name: "戊", type: 1 } });
    desk.data("appTableField.create", { path, body: { field_name: "己", type: 1003 } });
    desk.data("appTableField.delete", { path: { ...path, field_id: table.field_ids["乙"] ?? "" } });
    expect(titles(place)).toEqual(["甲", "丁", "戊"]);
  });
});

describe("dashboards", () => {
  it("are listed and copied", () => {
    const desk = deskOf();
    const { base, path } = placeIn(desk, desk.base(demoWish));
    const [source] = base.dashboards;
    const at = { ...path, block_id: source?.block_id ?? "" };
    const copy = desk.data("appDashboard.copy", { path: at, body: { name: "副本" } });
    expect(copy).toEqual({ block_id: expect.stringMatching(/^blk\w{13}$/), name: "副本" });
    expect(desk.data("appDashboard.list", { path })["dashboards"]).toEqual([source, copy]);
    expect(desk.data("appDashboard.list", { path, query: { page_size: 1 } })).toMatchObject({ has_more: true });
    expect(desk.code("appDashboard.copy", { path: at, body: { name: "副本" } })).toBe(1254039);
    expect(desk.code("appDashboard.copy", { path: at, body: { name: "a[" } })).toBe(1254038);
    expect(desk.code("appDashboard.copy", { path: at, body: { name: "" } })).toBe(1254038);
    expect(desk.code("appDashboard.copy", { path: { ...at, block_id: "blkNOTHERE" }, body: { name: "x" } })).toBe(
      1254050,
    );
  });

  it("count among the tables", () => {
    const desk = deskOf();
    const dashboards = Array.from({ length: 299 }, (_, index) => `d${String(index)}`);
    const { base, path } = placeIn(desk, desk.base({ dashboards }));
    const at = { ...path, block_id: base.dashboards[0]?.block_id ?? "" };
    expect(desk.code("appDashboard.copy", { path: at, body: { name: "x" } })).toBe(1254100);
  });
});
