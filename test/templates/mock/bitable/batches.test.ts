import { describe, expect, it } from "vitest";
import { listed, numbered } from "./place.ts";

describe("a batch", () => {
  it("creates records in its order", () => {
    const place = numbered(0);
    const { desk, path } = place;
    const records = ["a", "b", "c"].map((名称) => ({ fields: { 名称 } }));
    const made = desk.data("appTableRecord.batchCreate", { path, body: { records } });
    expect(made["records"]).toMatchObject(records);
    expect(listed(place)).toEqual(["a", "b", "c"]);
  });

  it("changes records, one of them twice", () => {
    const place = numbered();
    const { desk, path, table } = place;
    const [first = "", second = ""] = table.record_ids;
    const records = [
      { record_id: first, fields: { 名称: "x" } },
      { record_id: second, fields: { 名称: "y" } },
      { record_id: first, fields: { 数: 9 } },
    ];
    expect(desk.data("appTableRecord.batchUpdate", { path, body: { records } })).toEqual({ records });
    expect(desk.data("appTableRecord.list", { path })["items"]).toMatchObject([
      { fields: { 名称: "x", 数: "9" } },
      { fields: { 名称: "y" } },
      { fields: { 名称: "r2" } },
    ]);
  });

  it("deletes records", () => {
    const place = numbered();
    const [first = "", , third = ""] = place.table.record_ids;
    expect(
      place.desk.data("appTableRecord.batchDelete", { path: place.path, body: { records: [third, first] } }),
    ).toEqual({
      records: [
        { deleted: true, record_id: third },
        { deleted: true, record_id: first },
      ],
    });
    expect(listed(place)).toEqual(["r1"]);
  });

  it("says which of its records does not fit", () => {
    const { desk, path } = numbered();
    const records = [{ fields: { 名称: "x" } }, { fields: { 数: "x" } }];
    expect(desk.call("appTableRecord.batchCreate", { path, body: { records } })).toMatchObject({
      reason: 'records[1].fields.数: "x" is no number',
    });
  });

  it("is done wholly or not at all", () => {
    const { desk, path, table } = numbered();
    const [first = ""] = table.record_ids;
    const good = { fields: { 名称: "x" } };
    expect(desk.code("appTableRecord.batchCreate", { path, body: { records: [good, { fields: { 数: "x" } }] } })).toBe(
      1254061,
    );
    const update = [
      { record_id: first, ...good },
      { record_id: "recNOTHERE", ...good },
    ];
    expect(desk.code("appTableRecord.batchUpdate", { path, body: { records: update } })).toBe(1254043);
    expect(
      desk.code("appTableRecord.batchUpdate", {
        path,
        body: {
          records: [
            { record_id: first, ...good },
            { record_id: first, fields: { 日: "x" } },
          ],
        },
      }),
    ).toBe(1254064);
    expect(desk.code("appTableRecord.batchDelete", { path, body: { records: [first, "recNOTHERE"] } })).toBe(1254043);
  });

  it("holds at most 500 records, and at least one", () => {
    const { desk, path } = numbered();
    const records = Array.from({ length: 501 }, () => ({ fields: {} }));
    expect(desk.code("appTableRecord.batchCreate", { path, body: { records } })).toBe(1254104);
    expect(
      desk.data("appTableRecord.batchCreate", { path, body: { records: records.slice(1) } })["records"],
    ).toHaveLength(500);
    const ids = records.map(() => "recNOTHERE");
    expect(desk.code("appTableRecord.batchDelete", { path, body: { records: ids } })).toBe(1254104);
    expect(
      desk.code("appTableRecord.batchUpdate", {
        path,
        body: { records: ids.map((record_id) => ({ record_id, fields: {} })) },
      }),
    ).toBe(1254104);
    for (const name of ["batchCreate", "batchUpdate", "batchDelete"]) {
      expect(desk.code(`appTableRecord.${name}`, { path, body: { records: [] } })).toBe(1254007);
      expect(desk.code(`appTableRecord.${name}`, { path, body: { records: "x" } })).toBe(1254001);
      expect(desk.code(`appTableRecord.${name}`, { path, body: { records: [null] } })).toBe(1254001);
    }
  });

  it("takes a UUID as its key, and nothing else", () => {
    const { desk, path } = numbered(0);
    const body = { records: [{ fields: { 名称: "a" } }] };
    const query = { client_token: "FE599B60-450f-46ff-b2ef-9f6675625b97" };
    desk.data("appTableRecord.batchCreate", { path, query, body });
    expect(desk.code("appTableRecord.batchCreate", { path, query: { client_token: "1" }, body })).toBe(1254037);
  });
});
