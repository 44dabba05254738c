import { describe, expect, it } from "vitest";
import { tableWith, type Place } from "./place.ts";
import { fieldsOf } from "./table-fields.ts";

describe("a two-way link", () => {
  function linked(): Place & { readonly there: { app_token: string; table_id: string } } {
    const place = tableWith([{ name: "名称", type: 1 }]);
    return { ...place, there: { app_token: place.path.app_token, table_id: place.base.tables[1]?.table_id ?? "" } };
  }

  it("comes with a field in the other table, named as the guide says", () => {
    const place = linked();
    const { desk, path, there } = place;
    const body = { field_name: "双", type: 21, property: { table_id: there.table_id } };
    const { field } = desk.data("appTableField.create", { path, body });
    const [, back] = fieldsOf({ ...place, path: there });
    expect(field).toMatchObject({
      property: { table_name: "B", back_field_id: back?.["field_id"], back_field_name: "A-双", multiple: true },
    });
    expect(back).toMatchObject({
      type: 21,
      field_name: "A-双",
      property: { table_id: path.table_id, back_field_name: "双" },
    });
  });

  it("is deleted on both sides", () => {
    const place = linked();
    const { desk, path, there } = place;
    const body = { field_name: "双", type: 21, property: { table_id: there.table_id, back_field_name: "回" } };
    desk.data("appTableField.create", { path, body });
    const [, back] = fieldsOf({ ...place, path: there });
    desk.data("appTableField.delete", { path: { ...there, field_id: String(back?.["field_id"]) } });
    expect(fieldsOf(place)).toHaveLength(1);
    expect(fieldsOf({ ...place, path: there })).toHaveLength(1);
  });

  it("can lead to its own table", () => {
    const place = linked();
    const body = { field_name: "双", type: 21, property: { table_id: place.path.table_id } };
    place.desk.data("appTableField.create", { path: place.path, body });
    expect(fieldsOf(place).map((field) => field["field_name"])).toEqual(["名称", "双", "A-双"]);
  });

  it("cannot become another type, nor the other way round", () => {
    const place = linked();
    const { desk, path, there } = place;
    const body = { field_name: "双", type: 21, property: { table_id: there.table_id } };
    const { field } = desk.data("appTableField.create", { path, body });
    const at = { ...path, field_id: (field as { field_id: string }).field_id };
    expect(desk.code("appTableField.update", { path: at, body: { field_name: "双", type: 1 } })).toBe(1254012);
  });

  it("does not take a name that the other table has", () => {
    const { desk, path, there } = linked();
    const body = { field_name: "双", type: 21, property: { table_id: there.table_id, back_field_name: "多行文本" } };
    expect(desk.code("appTableField.create", { path, body })).toBe(1254014);
  });
});
