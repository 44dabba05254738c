import { describe, expect, it } from "vitest";
import { demoWish } from "../../../../templates/mock/src/bitable/system.ts";
import { deskOf, seeds } from "./desk.ts";
import { placeIn } from "./place.ts";

describe("a base", () => {
  it("is read with its revision, which grows with each change", () => {
    const desk = deskOf();
    const { app_token } = desk.base({ name: "账本" });
    const path = { app_token };
    expect(desk.data("app.get", { path })).toEqual({
      app: { app_token, name: "账本", revision: 1, is_advanced: false },
    });
    desk.data("app.update", { path, body: { name: "新账本" } });
    expect(desk.data("app.get", { path })).toEqual({
      app: { app_token, name: "新账本", revision: 2, is_advanced: false },
    });
  });

  it("keeps what an update leaves out", () => {
    const desk = deskOf();
    const path = { app_token: desk.base({ name: "账本" }).app_token };
    expect(desk.data("app.update", { path, body: { is_advanced: true } })).toMatchObject({
      app: { name: "账本", is_advanced: true },
    });
    expect(desk.data("app.update", { path, body: {} })).toMatchObject({ app: { name: "账本", is_advanced: true } });
  });

  it.each([[""], ["a/b"], ["a[b"], ["a?b"], ["x".repeat(101)], [" "]])("is not called “%s”", (name) => {
    const desk = deskOf();
    const path = { app_token: desk.base().app_token };
    expect(desk.code("app.update", { path, body: { name } })).toBe(1254031);
  });

  it.each([
    ["bascnNOBODYHASTHIS00000000", 1254040],
    ["__proto__", 1254040],
    ["constructor", 1254040],
    ["tblKz5D60T4JlfcT", 1254003],
    ["a b", 1254003],
    ["", 1254003],
  ])("that is called “%s” does not exist", (app_token, code) => {
    const desk = deskOf();
    for (const id of seeds.keys()) {
      if (!id.startsWith("bitable.")) continue;
      expect(desk.code(id.slice("bitable.v1.".length), { path: { app_token }, body: {} })).toBe(code);
    }
  });

  it("has a token and IDs that follow from the seed", () => {
    expect(deskOf(7).base(demoWish)).toEqual(deskOf(7).base(demoWish));
    expect(deskOf(8).base(demoWish)).not.toEqual(deskOf(7).base(demoWish));
    const { app_token, tables } = deskOf(7).base(demoWish);
    expect(app_token).toMatch(/^bascn\w{22}$/);
    expect(tables[0]).toMatchObject({
      table_id: expect.stringMatching(/^tbl\w{13}$/),
      view_id: expect.stringMatching(/^vew\w{7}$/),
    });
    expect(tables[0]?.record_ids[0]).toMatch(/^rec\w{7}$/);
    expect(Object.values(tables[0]?.field_ids ?? {})[0]).toMatch(/^fld\w{7}$/);
  });

  it("is plain data, that can be put back", () => {
    const desk = deskOf();
    const { path } = placeIn(desk, desk.base(demoWish));
    const before = desk.data("appTableRecord.list", { path });
    const copy = JSON.parse(JSON.stringify(desk.state));
    expect(copy).toEqual(desk.state);
    Object.assign(desk.state, copy);
    expect(desk.data("appTableRecord.list", { path })).toEqual(before);
  });
});

describe("the operations", () => {
  it("are all 40 that the seeds have of Bitable", async () => {
    const { bitable } = await import("../../../../templates/mock/src/bitable/system.ts");
    const documented = [...seeds.keys()].filter((id) => id.startsWith("bitable."));
    expect(documented).toHaveLength(40);
    expect(documented.filter((id) => !bitable.behaviours.has(id))).toEqual([]);
  });
});
