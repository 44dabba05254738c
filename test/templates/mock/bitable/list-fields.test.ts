import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import { deskOf } from "./desk.ts";
import { placeIn } from "./place.ts";
import { fieldsOf, twoFields } from "./table-fields.ts";

describe("a list of fields", () => {
  it("is of every type, in pages", () => {
    const desk = deskOf();
    const place = placeIn(desk, desk.base(demoWish));
    const types = fieldsOf(place).map(({ type }) => type);
    expect(types).toEqual([1, 2, 3, 4, 5, 7, 11, 13, 15, 17, 18, 21, 19, 20, 22, 1001, 1002, 1003, 1004, 1005]);
    const first = desk.data("appTableField.list", { path: place.path, query: { page_size: 15 } });
    expect(first).toMatchObject({ has_more: true, total: 20 });
    const query = { page_size: 15, page_token: first["page_token"] ?? "" };
    expect(desk.data("appTableField.list", { path: place.path, query })["items"]).toHaveLength(5);
    expect(desk.code("appTableField.list", { path: place.path, query: { page_token: "fldNOTHERE" } })).toBe(1254010);
  });

  it("leaves out what a view hides", () => {
    const place = twoFields();
    const { desk, path, table } = place;
    const body = { property: { hidden_fields: [table.field_ids["数"] ?? ""] } };
    desk.data("appTableView.patch", { path: { ...path, view_id: table.view_id }, body });
    expect(fieldsOf(place, { view_id: table.view_id })).toMatchObject([{ field_name: "名称" }]);
    expect(fieldsOf(place)).toHaveLength(2);
    expect(desk.code("appTableField.list", { path, query: { view_id: "vewNOTHERE" } })).toBe(1254042);
  });

  it("can be sent back, field by field", () => {
    const desk = deskOf();
    const place = placeIn(desk, desk.base(demoWish));
    for (const { field_id, field_name, type, property } of fieldsOf(place)) {
      if (type === 19) continue;
      const at = { ...place.path, field_id: String(field_id) };
      const body = { field_name: `${String(field_name)}2`, type: type ?? 0, property: property ?? null };
      expect(desk.data("appTableField.update", { path: at, body })).toMatchObject({ field: { field_id, type } });
    }
  });
});
